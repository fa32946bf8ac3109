package org.connectcompetency.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Run by the Maven profile {@code fuzz}; {@code -Dfuzz.mutants=1000000} takes so many, {@code -Dfuzz.seed=100000}
 * others.
 */
class FuzzRun {

    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 100_000);
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    @Test
    void no_mutant_breaks_a_law() {
        long start = System.nanoTime();
        Fuzz fuzz = Fuzz.run(SEED, MUTANTS);
        System.out.println(MUTANTS + " mutants from seed " + SEED + ", "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s: " + fuzz.outcomes());

        assertThat(fuzz.failures()).isEmpty();
    }
}
