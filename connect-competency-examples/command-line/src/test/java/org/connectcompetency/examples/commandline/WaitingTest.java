package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Duration now = Duration.ofHours(7);

    private Waiting waiting(boolean shown) {
        return new Waiting(new PrintStream(terminal, false, StandardCharsets.UTF_8), shown, () -> now.toNanos());
    }

    private String drawn() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_shown_in_the_first_second() {
        try (Waiting waiting = waiting(true)) {
            now = now.plusMillis(999);
            waiting.progressed(1, 2);
        }

        assertThat(drawn()).isEmpty();
    }

    @Test
    void after_a_second_there_is_a_bar_and_the_time_left_and_at_the_end_nothing() {
        try (Waiting waiting = waiting(true)) {
            now = now.plusSeconds(1);
            waiting.progressed(1, 4);
            now = now.plusMillis(199);
            waiting.progressed(2, 4);
            assertThat(drawn()).isEqualTo(ERASE + "[######..................]  25 %, 0:03 left");
        }

        assertThat(drawn()).endsWith("left" + ERASE);
    }

    @Test
    void nothing_is_shown_where_nobody_watches() {
        try (Waiting waiting = waiting(false)) {
            now = now.plusSeconds(10);
            waiting.progressed(1, 2);
        }

        assertThat(drawn()).isEmpty();
    }
}
