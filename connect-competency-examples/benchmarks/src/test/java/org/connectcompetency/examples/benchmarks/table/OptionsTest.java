package org.connectcompetency.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.connectcompetency.examples.benchmarks.table.Options.Part;
import org.junit.jupiter.api.Test;

/** Tests of what can be chosen on the command line. */
class OptionsTest {

    @Test
    void all_is_measured_unless_something_is_named() {
        assertThat(Options.of()).isEqualTo(new Options(EnumSet.allOf(Part.class), 3, 100_000, false));
    }

    @Test
    void parts_and_numbers_can_be_chosen() {
        assertThat(Options.of("batch", "--applications", "1000000", "--runs", "1", "custom-rules"))
                .isEqualTo(new Options(EnumSet.of(Part.BATCH, Part.CUSTOM_RULES), 1, 1_000_000, false));
    }

    @Test
    void quick_is_a_single_run_of_few() {
        assertThat(Options.of("--quick", "heap")).isEqualTo(new Options(EnumSet.of(Part.HEAP), 1, 1_000, true));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> Options.of("--runs", "0")).hasMessageContaining("--runs");
        assertThatThrownBy(() -> Options.of("--runs")).hasMessageContaining("--runs");
        assertThatThrownBy(() -> Options.of("luck")).isInstanceOf(IllegalArgumentException.class);
    }
}
