package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_best_choice_decides_on_the_exit_code() {
        Run ready = Run.of("portfolio", Samples.READY);
        assertThat(ready.exitCode()).isZero();
        assertThat(ready.err()).isEmpty();
        assertThat(ready.out())
                .startsWith("READY with the best choice — ")
                .contains("4 of 4 case studies, 1 choice, as of 15 Jun 2026", "  1  READY            0         0 ");

        Run notReady = Run.of("portfolio", Samples.NOT_READY, "--size", "2", "--top", "2");
        assertThat(notReady.exitCode()).isEqualTo(1);
        assertThat(notReady.out())
                .startsWith("NOT READY with the best choice — ")
                .contains("2 of 4 case studies, 6 choices", "  1  NOT READY ", "Not met: ", "  2  NOT READY ")
                .containsPattern("After the one above, as it (does not meet|has|is as good)")
                .doesNotContain("  3  NOT READY");
    }

    @Test
    void the_document_says_the_same() {
        Run run = Run.of("portfolio", Samples.READY, "--format", "json", "--size", "3", "--until", "2026-07-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                {
                  "checklist": "2026-02",
                  "asOf": "2026-06-15",
                  "size": 3,
                  "candidates": 4,
                  "choices": 4,
                  "best": [
                    {
                      "caseStudies": [
                """).endsWith("}\n");
        assertThat(run.out().split("\"verdict\": \"NOT_READY\"", -1)).hasSize(4);
    }

    @Test
    void the_date_the_rules_and_the_tailoring_are_those_of_the_options() throws IOException {
        Run late = Run.of("portfolio", Samples.READY, "--as-of", "2026-12-01");
        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.out()).contains("as of 1 Dec 2026", "CHECKLIST-VERSION");

        Path tailoring = Files.writeString(folder.resolve("three.json"), """
                {"thresholds": [{"requirement": "2.1", "threshold": "case-studies", "value": 3, "justification": "Ours."}]}
                """);
        assertThat(Run.of("portfolio", Samples.READY, "--tailoring", tailoring.toString())
                        .out())
                .startsWith("READY ")
                .contains("3 of 4 case studies, 4 choices");

        Path rules = Files.writeString(folder.resolve("never.drl"), """
                package acme;
                import org.connectcompetency.rules.facts.Assessment;
                rule "ACME Never"
                    @requirement( "1.1" )
                when
                    $a : Assessment( requirement == "1.1" )
                then
                    insert( $a.blocker( "never", "Never.", "Ask." ) );
                end
                """);
        Run custom = Run.of("portfolio", Samples.READY, "--rules", rules.toString(), "--until", "2026-06-16");
        assertThat(custom.exitCode()).isEqualTo(1);
        assertThat(custom.out()).contains("Not met: 1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--size;0;The size of a choice (0) must be at least 1.",
                "--size;-1;The size of a choice (-1) must be at least 1.",
                "--size;5;A choice of 5 case studies needs as many, but the application has 4.",
                "--size;many;is not an int",
                "--top;0;The number of best choices (0) must be at least 1.",
                "--until;2026-06-14;The last day of a portfolio (2026-06-14) must not be before the as-of date (2026-06-15).",
                "--until;soon;2026-06-15"
            })
    void what_cannot_be_answered_is_refused_with_a_sentence(String option, String value, String sentence) {
        Run run = Run.of("portfolio", Samples.READY, option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: ").contains(sentence);
    }

    @Test
    void an_application_that_makes_no_sense_is_refused_with_its_problems() {
        Run run = Run.reading(
                Samples.LEAST.replace("2026-06-15\",", "2026-06-15\", \"checklist\": \"1999-01\","), "portfolio", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("standard input: /checklist: ");
    }
}
