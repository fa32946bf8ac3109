package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Duration now = Duration.ofHours(7);

    private Progress progress(boolean shown, long size) {
        return new Progress(new PrintStream(terminal, false, StandardCharsets.UTF_8), shown, size, () -> now.toNanos());
    }

    private String drawn() {
        String drawn = terminal.toString(StandardCharsets.UTF_8);
        terminal.reset();
        return drawn;
    }

    @Test
    void a_file_has_a_bar_a_rate_and_an_end() {
        Progress progress = progress(true, 4_000);

        now = now.plusSeconds(30);
        progress.show(1_500, 1_000);

        assertThat(drawn()).isEqualTo(ERASE + "[######..................]  25 %, 1,500 lines, 50/s, 1:30 left");
    }

    @Test
    void hours_are_hours() {
        Progress progress = progress(true, 1_000_000);

        now = now.plusMinutes(1);
        progress.show(60, 5_000);

        assertThat(drawn()).endsWith("[........................]   0 %, 60 lines, 1/s, 3:19:00 left");
    }

    @Test
    void a_file_that_grows_is_never_more_than_whole() {
        Progress progress = progress(true, 1_000);

        now = now.plusSeconds(1);
        progress.show(10, 2_000);

        assertThat(drawn()).endsWith("[########################] 100 %, 10 lines, 10/s, 0:00 left");
    }

    @Test
    void a_pipe_has_no_end() {
        Progress progress = progress(true, -1);

        now = now.plusSeconds(2);
        progress.show(6, 1_000);

        assertThat(drawn()).isEqualTo(ERASE + "6 lines, 3/s");
    }

    @Test
    void it_is_drawn_five_times_a_second_and_erased_at_the_end() {
        Progress progress = progress(true, -1);

        now = now.plusMillis(199);
        progress.show(1, 1);
        assertThat(drawn()).isEmpty();
        now = now.plusMillis(1);
        progress.show(2, 2);
        assertThat(drawn()).isEqualTo(ERASE + "2 lines, 10/s");
        now = now.plusMillis(199);
        progress.show(3, 3);
        assertThat(drawn()).isEmpty();
        progress.end();
        assertThat(drawn()).isEqualTo(ERASE);
    }

    @Test
    void nothing_is_written_where_nobody_watches() {
        Progress progress = progress(false, 10);

        now = now.plusSeconds(9);
        progress.show(5, 5);
        progress.end();

        assertThat(drawn()).isEmpty();
    }
}
