package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"validate -", "validate --lines -"})
    void what_nobody_expected_is_a_fault_in_one_line(String args) {
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("first\nsecond");
            }
        };

        Run run = Run.reading(failing, args.split(" "));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("connect-competency: first second" + System.lineSeparator());
    }

    @Test
    void a_fault_has_words_of_its_own() {
        assertThat(Failure.fault(new IllegalStateException())).isEqualTo("this program failed, and does not know why");
        assertThat(Failure.fault(new OutOfMemoryError("Java heap space")))
                .isEqualTo("not enough memory; allow more with java -Xmx");
        assertThat(Failure.fault(new StackOverflowError()))
                .isEqualTo("the stack of a thread is too small; allow more with java -Xss");
    }
}
