package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static void refused(Run run, String told) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: ").contains(told).doesNotContain("Exception", "\u001b");
    }

    @Test
    void withoutArgumentsTheUsageIsShownAsAnError() {
        refused(Run.of(), "Usage: connect-competency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-off", "--rulez", "-x"})
    void anUnknownOptionIsRefusedWithAHint(String option) {
        refused(Run.of("validate", option, Samples.READY), "--help");
    }

    @Test
    void anUnknownCommandIsRefusedWithAHint() {
        refused(Run.of("validat", Samples.READY), "validate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-6-15", "15.06.2026", "2026-02-30", "2026-06-15T00:00", "+12026-06-15", ""})
    void aDateThatIsNoneIsRefusedWithTheForm(String date) {
        refused(Run.of("validate", Samples.READY, "--as-of", date), "2026-06-15");
    }

    @Test
    void anUnknownFormatIsRefused() {
        refused(Run.of("validate", Samples.READY, "--format", "yaml"), "text or json");
        refused(Run.of("checklist", "--format", "JSON"), "text or json");
    }

    @Test
    void aMissingOrSecondFileIsRefused() {
        refused(Run.of("validate"), "FILE");
        refused(Run.of("validate", Samples.READY, Samples.NOT_READY), "not-ready.json");
    }

    @Test
    void aFileOfArgumentsIsNotExpanded() {
        refused(Run.of("validate", "@" + Samples.READY), "@");
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: connect-competency",
        "'validate --help', --as-of",
        "'checklist --help', --format",
        "'template -h', Usage"
    })
    void helpGoesToStandardOutput(String args, String shown) {
        Run run = Run.of(args.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(shown);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("connect-competency \\d+\\.\\d+\\.\\d+\\S*, checklist .*2026-02.*\\R");
    }
}
