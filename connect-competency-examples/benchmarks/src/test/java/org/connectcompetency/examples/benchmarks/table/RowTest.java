package org.connectcompetency.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of how measurements become rows. */
class RowTest {

    @Test
    void a_row_tells_the_median_the_extremes_and_the_verdict() {
        Row row = new Row("cold start", Aim.atMost(4), List.of(4.5, 2.0, 3.0), "what it was made of");

        assertThat(row).hasToString("| cold start | at most 4× | 3.00× | 2.00× – 4.50× | met | what it was made of |");
    }

    @Test
    void a_row_without_a_run_is_refused() {
        assertThatThrownBy(() -> new Row("cold start", Aim.atMost(4), List.of(), ""))
                .hasMessageContaining("cold start");
    }

    @Test
    void of_an_even_number_of_runs_the_median_lies_between_the_middle_two() {
        assertThat(Row.median(List.of(1.0, 9.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({"2.99, met", "3, met", "3.01, not met"})
    void an_upper_bound_is_met_up_to_it(double figure, String verdict) {
        assertThat(new Row("", Aim.atMost(3), List.of(figure), "").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1.79, not met", "1.8, met", "1.81, met"})
    void a_lower_bound_is_met_from_it_on(double figure, String verdict) {
        assertThat(new Row("", Aim.atLeast(1.8), List.of(figure), "").verdict()).isEqualTo(verdict);
    }

    @Test
    void an_aim_says_its_unit() {
        assertThat(Aim.atMostMegabytes(4)).hasToString("at most 4 MB");
        assertThat(Aim.atLeast(0.8)).hasToString("at least 0.8×");
        assertThat(Aim.format(101.25, "×")).isEqualTo("101×");
    }

    @Test
    void ratios_are_taken_run_by_run() {
        Sample rules = new Sample(List.of(30.0, 44.0));
        Sample handWritten = new Sample(List.of(10.0, 11.0));

        assertThat(rules.ratiosTo(handWritten)).containsExactly(3.0, 4.0);
    }

    @Test
    void a_common_part_is_taken_off_run_by_run() {
        Sample whole = new Sample(List.of(30.0, 44.0));
        Sample part = new Sample(List.of(10.0, 11.0));

        assertThat(whole.without(part)).isEqualTo(new Sample(List.of(20.0, 33.0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.234; 1.23 ms", "12.34; 12.3 ms", "1234.5; 1,235 ms"})
    void a_sample_is_written_with_three_digits_at_least(double figure, String text) {
        assertThat(new Sample(List.of(figure)).in("ms")).isEqualTo(text);
    }
}
