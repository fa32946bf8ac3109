package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of evidence that count for one line of the checklist, in one requirement that is to be judged. There is
 * one for every line that asks for evidence, empty where none is given.
 *
 * @param assessment the requirement, for the partner or for one case study
 * @param item the line of the checklist
 * @param pieces the pieces that are given for it and count
 */
public record EvidenceCount(Assessment assessment, EvidenceItem item, List<EvidencePiece> pieces)
        implements ConcernsRequirement {

    private static final Set<EvidenceKind> ALL_KINDS = EnumSet.allOf(EvidenceKind.class);

    @Override
    public String requirement() {
        return assessment.requirement();
    }

    /** Returns the key of the line. */
    public String key() {
        return item.key();
    }

    /** Returns how many pieces the line asks for. */
    public int minimum() {
        return item.minimum();
    }

    /** Returns how many pieces count. */
    public int counted() {
        return pieces.size();
    }

    /** Returns what readers know the pieces by. */
    public List<String> labels() {
        return pieces.stream().map(EvidencePiece::label).toList();
    }

    /** Returns the first day that a piece may be dated, where the line asks for recent ones. */
    public @Nullable LocalDate since() {
        return item.since(assessment.asOf());
    }

    /**
     * Returns what a piece must be to count, to be read after "evidence": ", of kind DOCUMENT or LINK, dated 2025-01-15
     * or later".
     */
    public String terms() {
        LocalDate since = since();
        return (item.acceptedKinds().equals(ALL_KINDS)
                        ? ""
                        : ", of kind "
                                + String.join(
                                        " or ",
                                        item.acceptedKinds().stream()
                                                .map(Enum::name)
                                                .toList()))
                + (since == null ? "" : ", dated " + since + " or later");
    }
}
