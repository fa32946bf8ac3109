package org.connectcompetency.rules.facts;

import org.connectcompetency.model.EvidenceItem;

/**
 * How many pieces of evidence count for one line of the checklist, in one requirement that is to be judged. There is one
 * for every line that asks for evidence, with zero where none is given.
 *
 * @param assessment the requirement, for the partner or for one case study
 * @param item the line of the checklist
 * @param counted how many pieces are given for it and count
 */
public record EvidenceCount(Assessment assessment, EvidenceItem item, int counted) {

    /** Returns the key of the line. */
    public String key() {
        return item.key();
    }

    /** Returns how many pieces the line asks for. */
    public int minimum() {
        return item.minimum();
    }
}
