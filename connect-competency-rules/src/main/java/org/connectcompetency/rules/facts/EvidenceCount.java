package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of evidence that count for one line of the checklist, in one requirement that is to be judged. There is a
 * count for every line that asks for evidence, even if none is given.
 *
 * @param assessment the requirement, for the partner or for one case study
 * @param item the line of the checklist
 * @param pieces the pieces that are given for it and count
 */
public record EvidenceCount(Assessment assessment, EvidenceItem item, List<EvidencePiece> pieces)
        implements ConcernsRequirement {

    private static final Set<EvidenceKind> ALL_KINDS = EnumSet.allOf(EvidenceKind.class);

    /** Keeps the pieces as a list that cannot be changed. */
    public EvidenceCount {
        pieces = Pieces.of(pieces);
    }

    /** Returns the count of pieces that are given for one case study, and of others that are given for all. */
    public static EvidenceCount of(
            Assessment assessment, EvidenceItem item, List<EvidencePiece> own, EvidenceCount shared) {
        return new EvidenceCount(assessment, item, Pieces.of(own, shared.pieces()));
    }

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

    /** Returns how many pieces count; a piece that is given several times counts once. */
    public int counted() {
        return Pieces.of(pieces).distinct();
    }

    /** Returns the names by which readers know the pieces, each once. */
    public List<String> labels() {
        return Pieces.of(pieces).labels();
    }

    /** Returns the names of the pieces that are given several times. */
    public List<String> repeated() {
        return Pieces.of(pieces).repeated();
    }

    /** Returns the earliest date that a piece may have, if the line asks for recent ones. */
    public @Nullable LocalDate since() {
        return item.since(assessment.asOf());
    }

    /** Returns what a piece must be to count, to be read after "evidence": " that is a document or a link". */
    public String terms() {
        LocalDate since = since();
        return (item.acceptedKinds().equals(ALL_KINDS) ? "" : " that is " + Words.or(item.acceptedKinds()))
                + (since == null ? "" : ", dated " + since + " or later");
    }
}
