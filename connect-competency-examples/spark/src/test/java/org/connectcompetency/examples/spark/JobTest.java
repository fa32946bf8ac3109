package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static SparkSession session;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // The strictest: it does not know records.
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.sql.files.maxPartitionBytes", "100k")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @BeforeEach
    void folders() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
    }

    @Test
    void every_line_gets_its_result_or_is_rejected_with_its_place() throws IOException {
        String ready = Samples.shipped("ready");
        String notReady = Samples.shipped("not-ready");
        String one = ready + "\r\n\n" + "{\"partner\": 1}\n" + notReady + "\n \t\n" + ready;
        Files.writeString(input.resolve("one.jsonl"), one);
        Files.write(input.resolve("two.jsonl.gz"), Samples.gzip("\n" + notReady + "\nnonsense\n"));
        Files.write(input.resolve("three.jsonl"), new byte[] {'"', (byte) 0xFF, '"', '\n'});
        Files.writeString(input.resolve("_hidden"), "nonsense\n");

        assertThat(run("--as-of", AS_OF.toString())).isEmpty();

        assertThat(lines("results")).containsExactly(result(ready), result(notReady), result(ready), result(notReady));
        assertThat(lines("rejected"))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"file\": \"" + uri("one.jsonl") + "\", \"line\": 3, \"error\": \"/partner"),
                        line -> assertThat(line)
                                .startsWith("{\"file\": \"" + uri("three.jsonl") + "\", \"line\": 1, \"error\": \"")
                                .contains("UTF-8"),
                        line -> assertThat(line)
                                .startsWith("{\"file\": \"" + uri("two.jsonl.gz") + "\", \"line\": 3, \"error\": \"")
                                .contains("(column "));
        assertThat(output.resolve("_SUCCESS")).exists();
        assertThat(siblings()).containsExactlyInAnyOrder("in", "out");
    }

    @Test
    void statuses_have_a_row_for_each_requirement_of_each_application() throws IOException {
        String notReady = Samples.shipped("not-ready");
        Files.writeString(input.resolve("one.jsonl"), "\n" + notReady + "\n");

        assertThat(run("--as-of", AS_OF.toString())).isEmpty();

        Dataset<Row> statuses = statuses();
        assertThat(statuses.schema().toDDL())
                .isEqualTo("file STRING,line BIGINT,partner STRING,asOf DATE,verdict STRING,requirement STRING,"
                        + "status STRING,blockers INT,warnings INT");
        ValidationResult result = validate(notReady);
        assertThat(rows(statuses.select("file", "line", "partner", "asOf", "verdict", "requirement", "status")))
                .isEqualTo(result.requirements().stream()
                        .map(each -> List.of(
                                        uri("one.jsonl"),
                                        2,
                                        result.partner(),
                                        AS_OF,
                                        "NOT_READY",
                                        each.id(),
                                        each.status())
                                .toString())
                        .toList());
        assertThat(rows(statuses.selectExpr("sum(blockers)", "sum(warnings)")))
                .containsExactly("[" + severe(result, "BLOCKER") + ", " + severe(result, "WARNING") + "]");
        assertThat(severe(result, "BLOCKER")).isPositive();
        assertThat(severe(result, "WARNING")).isPositive();
    }

    @Test
    void the_forecast_adds_until_when_a_verdict_holds_and_what_changes_next() throws IOException {
        Files.writeString(input.resolve("one.jsonl"), Samples.shipped("ready") + "\n" + Samples.shipped("first-steps"));

        assertThat(run("--as-of", AS_OF.toString(), "--forecast")).isEmpty();

        Dataset<Row> statuses = statuses();
        assertThat(statuses.schema().toDDL()).endsWith("warnings INT,holdsUntil DATE,changesOn DATE,changesTo STRING");
        Forecast forecast = CompetencyValidator.builder()
                .asOf(AS_OF)
                .build()
                .forecast(CompetencyJson.readApplication(Samples.shipped("ready")));
        ForecastChange first = forecast.changes().get(0);
        assertThat(rows(statuses.where("verdict = 'READY'").select("holdsUntil").distinct()))
                .containsExactly("[" + forecast.holdsUntil() + "]");
        assertThat(rows(statuses.where("verdict = 'READY' and requirement = '" + first.requirement() + "'")
                        .select("status", "changesOn", "changesTo")))
                .containsExactly("[" + first.from() + ", " + first.on() + ", " + first.to() + "]");
        assertThat(rows(statuses.where("verdict = 'READY' and changesOn is null")
                        .selectExpr("count(*)")))
                .containsExactly("["
                        + (statuses.where("verdict = 'READY'").count()
                                - forecast.changes().stream()
                                        .map(ForecastChange::requirement)
                                        .distinct()
                                        .count())
                        + "]");
        assertThat(rows(statuses.where("verdict = 'NOT_READY'")
                        .select("holdsUntil")
                        .distinct()))
                .containsExactly("[null]");
        assertThat(lines("results"))
                .containsExactly(result(Samples.shipped("ready")), result(Samples.shipped("first-steps")));
    }

    @Test
    void rules_and_tailoring_travel_with_the_job() throws IOException {
        String application = Samples.firstSteps("Area 51");
        Files.writeString(input.resolve("one.jsonl"), application);
        Path rules = Path.of("src/test/resources/names.drl");
        Path tailoring = Path.of("src/test/resources/tailoring.yaml");

        assertThat(run("--rules", rules.toString(), "--tailoring", tailoring.toString()))
                .isEmpty();

        CompetencyValidator validator = CompetencyValidator.builder()
                .rules(rules)
                .tailoring(CompetencyJson.readTailoring(tailoring))
                .build();
        ValidationResult expected = validator.validate(CompetencyJson.readApplication(application));
        assertThat(expected.requirement("FERN-001").orElseThrow().findings()).hasSize(1);
        assertThat(expected.tailoring()).hasSize(1);
        assertThat(lines("results")).containsExactly(CompetencyJson.writeLine(expected));
    }

    /** The URI of a store names the rules as it is; a folder of them gives one name each. */
    @Test
    void rules_and_tailoring_are_read_from_any_store() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/more")).getParent();
        String drl = Files.readString(Path.of("src/test/resources/names.drl"));
        Files.writeString(rules.resolve("more/names.drl"), drl);
        Path tailoring = Files.copy(Path.of("src/test/resources/tailoring.yaml"), folder.resolve("tailoring.yml"));
        CallersFiles files = new CallersFiles(session.sparkContext().hadoopConfiguration());
        String store = rules.toUri().toString().replaceFirst("/$", "");

        assertThat(files.rules(List.of(store))).containsExactly(new CallersFile(store + "/more/names.drl", drl));
        assertThat(files.tailoring(tailoring.toUri().toString()))
                .isEqualTo(new CallersFile(tailoring.toUri().toString(), Files.readString(tailoring)));
    }

    @Test
    void all_tasks_judge_as_of_the_same_day() {
        String undated = Samples.shipped("first-steps").replaceFirst("\"submittedOn\": \"[^\"]*\",", "");
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(asOf(new Judging(null, today, List.of(), null, false), undated))
                .isEqualTo(today);
        assertThat(asOf(new Judging(null, today, List.of(), null, false), Samples.shipped("first-steps")))
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(asOf(new Judging(AS_OF, today, List.of(), null, false), undated))
                .isEqualTo(AS_OF);
    }

    @Test
    void the_validator_is_built_once_for_all_tasks() throws IOException {
        for (int i = 0; i < 8; i++) {
            Files.writeString(input.resolve(i + ".jsonl"), (Samples.shipped("first-steps") + "\n").repeat(200));
        }
        Judging judging = new Judging(AS_OF, AS_OF.plusDays(1), List.of(), null, false);
        List<String> inputs = List.of(input.toString());

        Totals totals = new Job(session, judging).run(inputs, output.toString(), false);

        assertThat(totals).isEqualTo(new Totals(0, 1600, 0, 0));
        assertThat(files("results")).hasSizeGreaterThan(4);
        CompetencyValidator validator = SharedValidator.of(judging);
        new Job(session, judging).run(inputs, output.toString(), true);
        assertThat(SharedValidator.of(judging)).isSameAs(validator);
    }

    @Test
    void output_that_exists_is_replaced_only_if_the_caller_says_so() throws IOException {
        Files.writeString(input.resolve("one.jsonl"), Samples.firstSteps("Thornapple"));
        assertThat(run("--as-of", AS_OF.toString())).isEmpty();
        String before = lines("results").get(0);
        Files.writeString(input.resolve("one.jsonl"), Samples.firstSteps("Quince"));

        assertThat(run("--as-of", AS_OF.toString()))
                .isEqualTo(
                        "2 connect-competency-spark: cannot write " + output + ": it exists; --overwrite replaces it");
        assertThat(lines("results")).containsExactly(before);

        assertThat(run("--as-of", AS_OF.toString(), "--overwrite")).isEmpty();
        assertThat(lines("results")).containsExactly(result(Samples.firstSteps("Quince")));
        assertThat(siblings()).containsExactlyInAnyOrder("in", "out");
    }

    @Test
    void a_folder_with_other_files_is_never_replaced() throws IOException {
        Files.writeString(input.resolve("one.jsonl"), Samples.firstSteps("Thornapple"));
        Files.createDirectory(output);
        Files.writeString(output.resolve("diary.txt"), "Dear diary");

        assertThat(run("--overwrite"))
                .isEqualTo("2 connect-competency-spark: cannot overwrite " + output
                        + ": it holds diary.txt, which this job does not write");
        assertThat(output.resolve("diary.txt")).hasContent("Dear diary");
    }

    @Test
    void output_that_holds_the_input_is_not_replaced() throws IOException {
        Path results = Files.createDirectories(output.resolve("results"));
        Path file = Files.writeString(results.resolve("one.jsonl"), Samples.firstSteps("Thornapple"));

        assertThat(call("--input", results.toString(), "--output", output.toString(), "--overwrite"))
                .isEqualTo("2 connect-competency-spark: cannot write " + output + ": the input is in it");
        assertThat(file).exists();
    }

    @Test
    void a_job_that_fails_leaves_nothing_and_names_the_file() throws IOException {
        Files.writeString(input.resolve("a.jsonl"), (Samples.firstSteps("Thornapple") + "\n").repeat(300));
        byte[] whole = Samples.gzip((Samples.shipped("ready") + "\n").repeat(20));
        Files.write(input.resolve("b.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(run("--as-of", AS_OF.toString()))
                .startsWith("3 connect-competency-spark: the job failed, and wrote nothing: ")
                .contains("cannot read " + uri("b.jsonl.gz") + ": ");
        assertThat(siblings()).containsExactly("in");
    }

    @Test
    void a_job_that_fails_leaves_the_output_that_it_was_to_replace() throws IOException {
        Files.writeString(input.resolve("a.jsonl"), Samples.firstSteps("Thornapple"));
        assertThat(run("--as-of", AS_OF.toString())).isEmpty();
        Files.write(input.resolve("b.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8});

        assertThat(run("--as-of", AS_OF.toString(), "--overwrite")).startsWith("3 ");
        assertThat(lines("results")).containsExactly(result(Samples.firstSteps("Thornapple")));
        assertThat(siblings()).containsExactlyInAnyOrder("in", "out");
    }

    @Test
    void files_without_a_line_give_an_output_without_one() throws IOException {
        Files.writeString(input.resolve("empty.jsonl"), "");
        Files.writeString(input.resolve("blank.jsonl"), "\n\r\n");

        assertThat(run()).isEmpty();
        assertThat(lines("results")).isEmpty();
        assertThat(lines("rejected")).isEmpty();
        assertThat(statuses().count()).isZero();
        assertThat(output.resolve("_SUCCESS")).exists();
    }

    @Test
    void what_cannot_be_used_is_told_before_anything_is_written() throws IOException {
        Files.writeString(input.resolve("one.jsonl"), Samples.firstSteps("Thornapple"));
        Path drl = Files.writeString(folder.resolve("wrong.drl"), "rule");
        Path tailoring = Files.writeString(folder.resolve("wrong.json"), "{\"waivers\": 1}");
        String none = folder.resolve("none").toString();

        assertThat(call("--input", none, "--output", output.toString()))
                .isEqualTo("2 connect-competency-spark: cannot read " + none + ": no file matches");
        assertThat(run("--as-of", "2026-02-30"))
                .startsWith("2 ")
                .contains("there is no day \"2026-02-30\"; a date has the form 2026-06-15");
        assertThat(run("--rules", drl.toString())).startsWith("2 ").contains("wrong.drl");
        assertThat(run("--rules", none)).startsWith("2 connect-competency-spark: cannot read " + none + ": ");
        assertThat(run("--rules", input.toString()))
                .isEqualTo(
                        "2 connect-competency-spark: cannot read " + input + ": no file in this folder ends in .drl");
        assertThat(run("--tailoring", tailoring.toString()))
                .startsWith("2 connect-competency-spark: " + tailoring + ": /waivers");
        assertThat(run("--tailoring", none)).startsWith("2 connect-competency-spark: cannot read " + none + ": ");
        assertThat(call("--output", output.toString())).startsWith("2 ").contains("--input");
        assertThat(output).doesNotExist();
    }

    private String run(String... options) {
        List<String> all = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        all.addAll(List.of(options));
        return call(all.toArray(String[]::new));
    }

    /** Returns the exit code and what was said, or nothing if all went well. */
    private static String call(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return exitCode == Main.OK
                ? ""
                : exitCode + " " + err.toString(StandardCharsets.UTF_8).strip();
    }

    private List<String> lines(String dataset) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(dataset)) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private List<Path> files(String dataset) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(dataset))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String uri(String file) {
        return "file:" + input.resolve(file);
    }

    private Dataset<Row> statuses() {
        return session.read().parquet(output.resolve("statuses").toString());
    }

    private static List<String> rows(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> row.mkString("[", ", ", "]"))
                .toList();
    }

    private static LocalDate asOf(Judging judging, String application) {
        return judging.validator()
                .validate(CompetencyJson.readApplication(application))
                .asOf();
    }

    private static String result(String application) {
        return CompetencyJson.writeLine(validate(application));
    }

    private static ValidationResult validate(String application) {
        return CompetencyValidator.builder().asOf(AS_OF).build().validate(CompetencyJson.readApplication(application));
    }

    private static long severe(ValidationResult result, String severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity().name().equals(severity))
                .count();
    }
}
