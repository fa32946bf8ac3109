package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence beside the line of the checklist that it is given for. One that is given once for all case
 * studies is a piece for each of them.
 *
 * @param requirement the requirement's id
 * @param caseStudy the id of the case study that it is given for, unless the requirement is asked of the partner
 * @param item the line of the checklist
 * @param evidence the piece
 * @param asOf the day of judgement
 */
public record EvidencePiece(
        String requirement, @Nullable String caseStudy, EvidenceItem item, Evidence evidence, LocalDate asOf)
        implements ConcernsRequirement {

    /** Returns the key of the line. */
    public String key() {
        return item.key();
    }

    /** Returns what readers know the piece by: its title, else its address, else its kind. */
    public String label() {
        if (evidence.title() != null) {
            return evidence.title();
        }
        return evidence.uri() != null ? evidence.uri() : evidence.kind().toString();
    }

    /** Returns what the piece is. */
    public EvidenceKind kind() {
        return evidence.kind();
    }

    /** Returns the piece's date. */
    public @Nullable LocalDate date() {
        return evidence.date();
    }

    /** Returns what a reviewer said of the piece. */
    public @Nullable EvidenceReview review() {
        return evidence.review();
    }

    /** Returns the first day that the piece may be dated, where the line asks for recent ones. */
    public @Nullable LocalDate since() {
        return item.since(asOf);
    }

    /** Returns that this piece does not count. */
    public Exclusion exclude(String code, String reason) {
        return new Exclusion(requirement, caseStudy, key(), code, this, label(), reason);
    }
}
