package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications in workbooks, wherever a command takes an application. */
class WorkbookCommandsTest {

    @TempDir
    Path folder;

    private String workbook;

    @BeforeEach
    void makeWorkbook() {
        workbook = folder.resolve("not-ready.xlsx").toString();
        assertThat(Run.of("convert", Samples.NOT_READY, workbook)).isEqualTo(new Run(0, "", ""));
    }

    private static CompetencyApplication application(String name) {
        return CompetencyJson.readApplication(Path.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate FILE --format json",
                "validate FILE",
                "explain ACC-005 FILE",
                "forecast FILE --format json",
                "plan FILE",
                "portfolio FILE --size 2",
                "compare FILE FILE --format json"
            })
    void every_command_says_of_a_workbook_what_it_says_of_json(String command) {
        Run json = Run.of(command.replace("FILE", Samples.NOT_READY).split(" "));
        Run xlsx = Run.of(command.replace("FILE", workbook).split(" "));

        assertThat(json.exitCode()).isLessThan(2);
        assertThat(xlsx).isEqualTo(json);
    }

    /** Also where the name says otherwise. */
    @Test
    void content_tells_what_a_file_is() throws IOException {
        Path renamed = folder.resolve("application.json");
        Files.copy(Path.of(workbook), renamed);
        Path json = folder.resolve("application.xlsx");
        Files.copy(Path.of(Samples.NOT_READY), json);
        Run expected = Run.of("validate", Samples.NOT_READY);

        assertThat(Run.of("validate", renamed.toString())).isEqualTo(expected);
        assertThat(Run.of("validate", json.toString())).isEqualTo(expected);
        assertThat(Run.reading(Files.newInputStream(Path.of(workbook)), "validate", "-"))
                .isEqualTo(expected);
    }

    @Test
    void converting_there_and_back_gives_the_same() throws IOException {
        String back = folder.resolve("back.json").toString();

        assertThat(Run.of("convert", workbook, back)).isEqualTo(new Run(0, "", ""));

        assertThat(application(back)).isEqualTo(application(Samples.NOT_READY));
        assertThat(Files.readString(Path.of(back)))
                .isEqualTo(CompetencyJson.write(application(Samples.NOT_READY)) + "\n");
    }

    @Test
    void the_template_can_be_validated() {
        String template = folder.resolve("template.xlsx").toString();

        assertThat(Run.of("template", "--format", "xlsx", "--output", template)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("validate", template).exitCode()).isEqualTo(1);

        assertThat(Run.of("template", "--format", "csv").err())
                .contains("\"csv\" is not a format; it must be json or xlsx");
    }

    @Test
    void every_field_of_the_json_template_has_a_place() throws IOException {
        Path json = folder.resolve("template.json");
        String xlsx = folder.resolve("template.xlsx").toString();
        String back = folder.resolve("back.json").toString();
        Run.of("template", "--output", json.toString());

        Run.of("convert", json.toString(), xlsx);
        Run.of("convert", xlsx, back);

        assertThat(Path.of(back)).hasSameTextualContentAs(json);
    }

    @Test
    void the_json_template_can_be_written_to_a_file() throws IOException {
        Path template = folder.resolve("template.json");

        assertThat(Run.of("template", "--output", template.toString())).isEqualTo(new Run(0, "", ""));

        assertThat(Files.readString(template)).isEqualTo(Run.of("template").out());
    }

    @Test
    void annotate_writes_the_workbook_beside_the_report() throws IOException {
        Path annotated = folder.resolve("checked.xlsx");

        Run run = Run.of("validate", workbook, "--annotate", annotated.toString());

        assertThat(run).isEqualTo(Run.of("validate", Samples.NOT_READY));
        assertThat(Workbook.read(annotated).application()).isEqualTo(application(Samples.NOT_READY));
        assertThat(Arrays.equals(
                        Files.readAllBytes(annotated),
                        Workbook.read(Path.of(workbook))
                                .annotated(CompetencyJson.readResult(Run.of("validate", workbook, "--format", "json")
                                        .out()))))
                .isTrue();
    }

    @Test
    void only_a_workbook_can_be_annotated() {
        Path annotated = folder.resolve("checked.xlsx");

        Run json = Run.of("validate", Samples.READY, "--annotate", annotated.toString());
        Run lines = Run.of("validate", "--lines", workbook, "--annotate", annotated.toString());

        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(json.err()).contains("--annotate needs a workbook, and this is JSON; make one with \"convert\"");
        assertThat(json.out()).isEmpty();
        assertThat(lines.exitCode()).isEqualTo(2);
        assertThat(lines.err()).contains("--annotate is for one workbook; leave --lines out");
        assertThat(annotated).doesNotExist();
    }

    @Test
    void a_problem_names_sheet_and_cell() throws IOException {
        CompetencyApplication application = application(Samples.NOT_READY);
        Path invalid = folder.resolve("invalid.xlsx");
        Files.write(
                invalid,
                Workbook.write(CompetencyApplicationBuilder.builder(application)
                        .personnel(application.personnel().stream()
                                .map(person -> PersonBuilder.builder(person)
                                        .name(person.id().equals("barnaby-oxlade") ? " " : person.name())
                                        .build())
                                .toList())
                        .build()));

        Run run = Run.of("validate", invalid.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("(?s)connect-competency: .*invalid\\.xlsx: People!B7: must not be blank\n");
        assertThat(Run.of("plan", invalid.toString()).err()).isEqualTo(run.err());
        assertThat(Run.of("compare", invalid.toString(), workbook).err()).isEqualTo(run.err());
    }

    @Test
    void what_is_named_a_workbook_and_is_none_is_refused() throws IOException {
        Path csv = folder.resolve("people.xlsx");
        Files.writeString(csv, "Person,Badge\nmaren,Gold\n");

        Run run = Run.of("validate", csv.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("people.xlsx: the file is not a workbook: ")
                .hasLineCount(1);
    }

    @Test
    void a_workbook_that_ends_early_is_refused() throws IOException {
        byte[] file = Files.readAllBytes(Path.of(workbook));
        Run run = Run.reading(new ByteArrayInputStream(Arrays.copyOf(file, file.length / 2)), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("standard input: the workbook is damaged or incomplete: ")
                .hasLineCount(1);
    }

    @Test
    void answers_without_a_place_in_another_version_are_listed() throws IOException {
        CompetencyApplication application = application(Samples.NOT_READY);
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                CompetencyJson.write(CompetencyApplicationBuilder.builder(application)
                        .checklist("2025-08")
                        .responses(java.util.stream.Stream.concat(
                                        application.responses().stream(),
                                        java.util.stream.Stream.of(new Response(
                                                "OLD-001",
                                                null,
                                                "A text.",
                                                java.util.List.of(),
                                                java.util.List.of(),
                                                java.util.List.of())))
                                .toList())
                        .build()),
                StandardCharsets.UTF_8);
        Path carried = folder.resolve("new.xlsx");

        Run run = Run.of("convert", old.toString(), carried.toString(), "--checklist", "2026-02");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith(
                        "connect-competency: OLD-001: checklist 2026-02 has no such requirement; left out: the text \"A text.\"")
                .hasLineCount(1);
        assertThat(Workbook.read(carried).application())
                .isEqualTo(CompetencyApplicationBuilder.builder(application)
                        .checklist("2026-02")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.txt", "out", "out.xls"})
    void an_unknown_ending_is_refused(String name) {
        Run run = Run.of("convert", Samples.READY, folder.resolve(name).toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("OUT must end with .xlsx or .json");
    }

    @Test
    void an_unknown_version_and_the_same_file_are_refused() {
        Run version = Run.of("convert", workbook, folder.resolve("a.xlsx").toString(), "--checklist", "1999-01");
        Run same = Run.of("convert", workbook, workbook);

        assertThat(version.exitCode()).isEqualTo(2);
        assertThat(version.err()).contains("there is no checklist version \"1999-01\"; it must be 2026-02");
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("this command reads the same file");
    }
}
