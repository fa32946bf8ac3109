package org.connectcompetency.rules.internal.foresight;

import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;

/**
 * A requirement for which one satisfied case study is enough: it carries the requirement, and the gaps of the others
 * are WARNINGs.
 *
 * @param carries whether the candidate satisfies the requirement
 * @param alone what is found about the candidate if none of the choice carries it
 * @param carried what is found about it if one does
 */
record Carried(boolean[] carries, Tally[] alone, Tally[] carried) {

    static Carried of(Singles singles, int requirement) {
        int count = singles.candidates();
        Carried found = new Carried(new boolean[count], new Tally[count], new Tally[count]);
        boolean any = false;
        for (int i = 0; i < count; i++) {
            RequirementResult single = singles.of(i, requirement);
            Status status = single.caseStudies().get(0).status();
            found.carries[i] = status == Status.MET || status == Status.WAIVED;
            found.alone[i] = new Tally();
            found.alone[i].add(requirement, Singles.own(single));
            any |= found.carries[i];
        }
        for (int i = 0; i < count; i++) {
            found.carried[i] = any ? new Tally() : found.alone[i];
            if (any) {
                found.carried[i].add(
                        requirement,
                        singles.ofAll(requirement).caseStudies().get(i).findings());
            }
        }
        return found;
    }

    void addTo(Tally tally, int[] members) {
        boolean by = false;
        for (int member : members) {
            by |= carries[member];
        }
        for (int member : members) {
            tally.add(by ? carried[member] : alone[member]);
        }
    }
}
