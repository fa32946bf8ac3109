package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.reports.HtmlReport;
import org.connectcompetency.reports.JunitReport;
import org.connectcompetency.reports.MarkdownReport;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {

    @TempDir
    private Path folder;

    @Test
    void html_is_the_page_with_the_timeline() {
        CompetencyValidator validator = CompetencyValidator.create();
        var application = CompetencyJson.readApplication(Path.of(Samples.NOT_READY));
        var result = validator.validate(application);
        Run run = Run.of("validate", Samples.NOT_READY, "--format", "html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(HtmlReport.of(result, validator.forecast(application)))
                .contains("<h2 id=\"timeline\">", "<time>2026-12-01</time>");
    }

    @Test
    void junit_and_markdown_are_those_of_the_result() {
        var result = CompetencyValidator.create().validate(CompetencyJson.readApplication(Path.of(Samples.NOT_READY)));

        assertThat(Run.of("validate", Samples.NOT_READY, "--format", "junit").out())
                .isEqualTo(JunitReport.of(result));
        assertThat(Run.of("validate", Samples.NOT_READY, "--format", "markdown").out())
                .isEqualTo(MarkdownReport.of(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "junit", "sarif", "markdown"})
    void who_is_ready_ends_with_zero_whatever_the_format(String format) throws IOException {
        Path output = folder.resolve("report");
        Run run = Run.of("validate", Samples.READY, "--format", format, "--output", output.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output)).contains("Larkspur").endsWith("\n");
    }

    @Test
    void sarif_names_the_file_as_it_was_given_and_the_lines_in_it() {
        Run run = Run.of("validate", Samples.NOT_READY, "--format", "sarif");

        assertThat(run.out())
                .contains(
                        "\"uri\": \"../applications/not-ready.json\"",
                        "\"startLine\": ",
                        "\"/partner/solution/status\"");
    }

    @Test
    void sarif_of_a_workbook_names_sheet_and_cell() throws IOException {
        Path workbook = folder.resolve("application.xlsx");
        Files.write(workbook, Workbook.write(CompetencyJson.readApplication(Path.of(Samples.NOT_READY))));
        Run run = Run.of("validate", workbook.toString(), "--format", "sarif");

        assertThat(run.out())
                .contains("\"fullyQualifiedName\": \"Partner!C", "\"uri\": \"file:///")
                .doesNotContain("startLine", "\"fullyQualifiedName\": \"/");
    }

    @Test
    void sarif_of_standard_input_has_pointers_alone() {
        Run run = Run.reading(Samples.onOneLine(Samples.NOT_READY), "validate", "-", "--format", "sarif");

        assertThat(run.out())
                .contains("\"fullyQualifiedName\": \"/partner/solution/status\"")
                .doesNotContain("physicalLocation");
    }

    @Test
    void a_baseline_marks_what_is_new_known_and_gone() {
        String earlier = folder.resolve("earlier.json").toString();
        Run.of("validate", Samples.NOT_READY, "--as-of", "2026-09-01", "--format", "json", "--output", earlier);

        Run junit = Run.of("validate", Samples.NOT_READY, "--format", "junit", "--baseline", earlier);
        assertThat(junit.exitCode()).isZero();
        assertThat(junit.err()).startsWith("connect-competency: compared with the baseline: ");
        assertThat(junit.out())
                .contains("known: BLOCKER solution-inactive: ", "gone: Checklist version 2026-02 ")
                .doesNotContain("new: BLOCKER");
        assertThat(Run.of("validate", Samples.NOT_READY, "--format", "markdown", "--baseline", earlier)
                        .out())
                .contains("Compared with the result as of 2026-09-01: 0 new, ", "- *known* ", "Gone: ");
        assertThat(Run.of("validate", Samples.NOT_READY, "--format", "sarif", "--baseline", earlier)
                        .out())
                .contains("\"baselineState\": \"unchanged\"", "\"baselineState\": \"absent\"");
        assertThat(Run.of("validate", Samples.NOT_READY, "--format", "html", "--baseline", earlier)
                        .out())
                .contains("<em class=\"mark\">known</em>", "Gone since the earlier result");
    }

    @Test
    void what_does_not_go_together_is_refused() {
        assertThat(Run.of("validate", Samples.READY, "--lines", "--format", "html")
                        .err())
                .contains("--lines writes JSON; leave --format out, or set it to json");
        assertThat(Run.of("validate", Samples.READY, "--explain", "--format", "sarif")
                        .err())
                .contains("--explain is for the text report");
        Run run = Run.of("validate", Samples.READY, "--format", "pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"pdf\" is not a format; it must be text, json, html, junit, sarif or markdown");
    }
}
