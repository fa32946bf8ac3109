package org.connectcompetency.rules.internal.foresight;

import java.math.RoundingMode;
import java.util.Objects;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.jspecify.annotations.Nullable;

/** A finding about the choice as a whole that must be there with some members and not with others. */
sealed interface WholeFinding {

    FindingKey key();

    /** How often it must be there with these members. */
    int times(int[] members, Pairs pairs);

    /**
     * One that is there if a member has it alone, or if each of them has.
     *
     * @param least how many of it there are at least
     * @param has which candidates have it alone
     * @param each whether all members must have it
     */
    record Inherited(FindingKey key, int least, boolean[] has, boolean each) implements WholeFinding {

        @Override
        public int times(int[] members, Pairs pairs) {
            for (int member : members) {
                if (has[member] != each) {
                    return each ? 0 : least;
                }
            }
            return each ? least : 0;
        }
    }

    /**
     * One that is there if the members together count too little.
     *
     * @param counted what they count
     * @param required how many they must count
     * @param alone how many each candidate counts
     */
    record Shortfall(FindingKey key, Counted counted, int required, int[] alone) implements WholeFinding {

        @Override
        public int times(int[] members, Pairs pairs) {
            int sum = 0;
            for (int member : members) {
                sum += alone[member];
            }
            return sum < required || sum - pairs.mostInCommon(counted, members) < required ? 1 : 0;
        }

        /** Returns the shortfall that the finding tells of, if it is one of a count that more case studies increase. */
        static @Nullable Shortfall of(Singles singles, FindingKey key, Finding finding) {
            for (int i = 0; i < singles.candidates(); i++) {
                for (Measure each : singles.of(i, key.requirement()).measures()) {
                    if (each.bound() == Bound.AT_LEAST
                            && each.required().equals(finding.required())
                            && each.actual().equals(finding.actual())) {
                        Counted counted = new Counted(key.requirement(), each.name(), each.subject());
                        int[] alone = new int[singles.candidates()];
                        for (int candidate = 0; candidate < alone.length; candidate++) {
                            alone[candidate] = counted.in(singles.of(candidate, key.requirement()));
                        }
                        return new Shortfall(key, counted, each.required().intValue(), alone);
                    }
                }
            }
            return null;
        }
    }

    /**
     * What is counted for a requirement as a whole.
     *
     * @param requirement the place of the requirement in the checklist
     * @param measure the name of the measure
     * @param subject its subject
     */
    record Counted(
            int requirement, String measure, @Nullable String subject) {

        /** More than any requirement asks for, and few enough to be added up. */
        private static final int ENOUGH = 1_000_000;

        /** Returns the count in a result of the requirement; enough for any where nothing is counted. */
        int in(RequirementResult result) {
            for (Measure each : result.measures()) {
                if (each.name().equals(measure) && Objects.equals(each.subject(), subject)) {
                    return each.actual().setScale(0, RoundingMode.CEILING).intValue();
                }
            }
            return ENOUGH;
        }
    }
}
