package org.connectcompetency.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Runs in the Maven profile {@code mutation}; {@code -Dmutation.file=ACC-007} takes only the files whose path contains
 * that.
 */
class RuleMutationRun {

    private static final String FILE = System.getProperty("mutation.file", "");

    @Test
    void every_change_is_noticed_by_a_test() throws Exception {
        MutationReport report =
                new RuleMutation().run(FILE, Runtime.getRuntime().availableProcessors());
        Files.write(Path.of("target/mutation-report.txt"), report.lines());
        report.lines().forEach(System.out::println);

        assertThat(report.survivors()).isEmpty();
        if (FILE.isEmpty()) {
            assertThat(report.killedPercent()).isGreaterThanOrEqualTo(96);
        }
    }
}
