package org.connectcompetency.rules.facts;

import java.time.LocalDate;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence and the line of the checklist that it is given for. Evidence that is given once for all case
 * studies is a single piece, without a case study.
 *
 * @param terms the terms of the requirement
 * @param caseStudy the id of the case study that it is given for, unless it is given for all of them, or the
 *     requirement is asked of the partner
 * @param item the line of the checklist
 * @param evidence the piece
 */
public record EvidencePiece(Terms terms, @Nullable String caseStudy, EvidenceItem item, Evidence evidence)
        implements ConcernsRequirement {

    @Override
    public String requirement() {
        return terms.requirement();
    }

    /** Returns the key of the line. */
    public String key() {
        return item.key();
    }

    /** Returns the name by which readers know the piece: its title, else its address, else its kind. */
    public String label() {
        if (titled()) {
            return String.valueOf(evidence.title());
        }
        return located() ? String.valueOf(evidence.uri()) : kind().title();
    }

    /** Returns whether it has a title that says something. */
    public boolean titled() {
        return terms.says(evidence.title());
    }

    /** Returns whether it has an address that says something. */
    public boolean located() {
        return terms.says(evidence.uri());
    }

    /** Returns a key that is equal for two pieces that are the same: address and title, compared as names are. */
    String identity() {
        String address = located() ? Names.key(String.valueOf(evidence.uri())) : "";
        // No key contains a line feed.
        return titled() ? address + '\n' + Names.key(String.valueOf(evidence.title())) : address;
    }

    /** Returns the kind of the piece. */
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

    /** Returns the day of judgement. */
    public LocalDate asOf() {
        return terms.asOf();
    }

    /** Returns the earliest date that the piece may have, if the line asks for recent ones. */
    public @Nullable LocalDate since() {
        return item.since(terms.asOf());
    }

    /** Returns an exclusion that says that this piece does not count. */
    public Exclusion exclude(String code, String reason) {
        return new Exclusion(requirement(), caseStudy, key(), code, this, label(), reason);
    }
}
