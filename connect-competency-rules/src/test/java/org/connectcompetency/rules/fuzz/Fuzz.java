package org.connectcompetency.rules.fuzz;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/**
 * What came of many mutants.
 *
 * @param outcomes how many times each outcome came
 * @param failures the mutants by which a law was broken, with how
 */
record Fuzz(Map<Laws.Outcome, Integer> outcomes, List<String> failures) {

    /** Checks so many mutants, on all cores. */
    static Fuzz run(long firstSeed, int mutants) {
        Map<Laws.Outcome, Integer> outcomes = new EnumMap<>(Laws.Outcome.class);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        LongStream.range(firstSeed, firstSeed + mutants).parallel().forEach(seed -> {
            Mutant mutant = Mutator.mutant(seed);
            try {
                Laws.Outcome outcome = Laws.check(mutant);
                synchronized (outcomes) {
                    outcomes.merge(outcome, 1, Integer::sum);
                }
            } catch (RuntimeException | Error e) {
                failures.add(mutant + "\n" + e);
            }
        });
        return new Fuzz(outcomes, List.copyOf(failures));
    }
}
