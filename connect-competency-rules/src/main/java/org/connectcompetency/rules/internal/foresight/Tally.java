package org.connectcompetency.rules.internal.foresight;

import java.util.BitSet;
import java.util.List;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;

/** Which requirements are not met, by their places in the checklist, and how many findings there are. */
final class Tally {

    /** Enough for the findings about the case studies of any application that is accepted. */
    private static final int BITS = 21;

    private final BitSet notMet = new BitSet();
    private int blockers;
    private int warnings;

    static Tally of(ValidationResult result) {
        Tally tally = new Tally();
        List<RequirementResult> requirements = result.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            tally.notMet.set(i, isNotMet(requirements.get(i)));
        }
        for (Finding each : result.findings()) {
            if (each.severity() == Severity.BLOCKER) {
                tally.blockers++;
            } else {
                tally.warnings++;
            }
        }
        return tally;
    }

    static boolean isNotMet(RequirementResult requirement) {
        return requirement.status() == Status.NOT_MET;
    }

    void add(Tally other) {
        notMet.or(other.notMet);
        blockers += other.blockers;
        warnings += other.warnings;
    }

    void add(FindingKey key, int times) {
        if (key.isBlocker()) {
            notMet.set(key.requirement());
            blockers += times;
        } else {
            warnings += times;
        }
    }

    /** Adds findings of one requirement. */
    void add(int requirement, List<Finding> findings) {
        findings.forEach(each -> add(FindingKey.of(requirement, each), 1));
    }

    BitSet notMet() {
        return notMet;
    }

    int blockers() {
        return blockers;
    }

    int warnings() {
        return warnings;
    }

    /** Returns all of it as one number, of which less is better: first requirements, then BLOCKERs, then WARNINGs. */
    long score() {
        return ((long) notMet.cardinality() << BITS | blockers) << BITS | warnings;
    }
}
