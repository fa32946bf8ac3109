package org.connectcompetency.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.CompetencyModule;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleFiring;
import org.connectcompetency.rules.foresight.Portfolio;
import org.connectcompetency.rules.foresight.PortfolioChoice;
import org.connectcompetency.rules.foresight.PortfolioSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that the snippets of the guide for callers are in these tests or in the examples, word for word, and do what
 * the guide says.
 */
class GuideTest {

    private static final Path MODULE = Path.of("connect-competency-examples/embedding");
    private static final Path APPLICATIONS = Path.of("connect-competency-examples/applications");
    private static final Path SOURCES = MODULE.resolve("src/main/java/org/connectcompetency/examples/embedding");
    private static final Path TESTS = MODULE.resolve("src/test/java/org/connectcompetency/examples/embedding");

    /** The jars that only these tests need, and no caller ships. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "(junit|opentest4j|apiguardian|assertj|byte-buddy|slf4j-nop|surefire|jackson-databind|test-classes|connect-competency-embedding).*");

    private final CompetencyApplication application =
            CompetencyJson.readApplication(APPLICATIONS.resolve("ready.json"));

    @Test
    void facts_in_plain_java_print_what_is_shown() throws IOException {
        assertThat(Printed.by(() -> PlainFacts.main(new String[0])))
                .isEqualTo(guide().blocks("text").get(0));
    }

    @Test
    void one_validator_serves_many_threads() {
        List<CompetencyApplication> applications = Stream.of("ready", "not-ready", "first-steps", "ready")
                .map(name -> CompetencyJson.readApplication(APPLICATIONS.resolve(name + ".json")))
                .toList();

        CompetencyValidator shared = CompetencyValidator.create();
        List<Verdict> verdicts = applications.parallelStream()
                .map(each -> shared.validate(each).verdict())
                .toList();

        assertThat(verdicts).containsExactly(Verdict.READY, Verdict.NOT_READY, Verdict.NOT_READY, Verdict.READY);
    }

    @Test
    void a_validator_gives_another_one_for_another_day() {
        CompetencyValidator shared = CompetencyValidator.create();

        CompetencyValidator onTheLastDay = shared.asOf(LocalDate.of(2026, 11, 30));

        assertThat(onTheLastDay.validate(application).asOf()).isEqualTo("2026-11-30");
        assertThat(shared.validate(application).asOf()).isEqualTo(application.submittedOn());
    }

    @Test
    void a_profile_that_has_changed_is_taken_while_the_service_runs(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("tailoring.json"), "{}");

        SharedValidator validator = new SharedValidator(() -> CompetencyValidator.builder()
                .tailoring(CompetencyJson.readTailoring(profile))
                .build());
        ValidationResult before = validator.validate(application);
        Files.writeString(profile, guide().blocks("json").get(0));
        validator.reload();
        ValidationResult after = validator.validate(application);
        Files.writeString(profile, "nonsense");

        assertThat(before.tailored()).isFalse();
        assertThat(after.tailored()).isTrue();
        assertThatThrownBy(validator::reload).isInstanceOf(InvalidDocumentException.class);
        assertThat(validator.validate(application)).isEqualTo(after);
    }

    @Test
    void a_result_is_written_to_a_file_and_read_again(@TempDir Path folder) {
        Path file = folder.resolve("result.json");
        ValidationResult result = CompetencyValidator.create().validate(application);

        CompetencyJson.write(result, file);
        ValidationResult again = CompetencyJson.readResult(file);

        assertThat(again).isEqualTo(result);
    }

    /** The profile is written in JSON here, as this module has no parser for YAML. */
    @Test
    void the_profile_departs_from_the_checklist_as_it_says(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("tailoring.json"), guide().blocks("json").get(0));

        Tailoring tailoring = CompetencyJson.readTailoring(profile);
        CompetencyValidator tailored =
                CompetencyValidator.builder().tailoring(tailoring).build();

        ValidationResult result = tailored.validate(application);
        assertThat(result.tailoring())
                .extracting(Adjustment::requirement, Adjustment::effect)
                .containsExactly(
                        tuple("1.3", Adjustment.Effect.WAIVED),
                        tuple("2.1", Adjustment.Effect.STRICTER),
                        tuple("ACC-002", Adjustment.Effect.STRICTER));
        assertThat(result.tailored()).isTrue();
        assertThat(result.requirement("2.1").orElseThrow().findings())
                .extracting(Finding::required)
                .first()
                .hasToString("6");
    }

    @Test
    void the_profile_in_yaml_is_the_one_that_the_command_takes() throws IOException {
        assertThat(guide().blocks("yaml")).containsExactly(Files.readString(APPLICATIONS.resolve("tailoring.yaml")));
    }

    @Test
    void looking_ahead_prints_what_is_shown() throws IOException {
        assertThat(Printed.by(() -> LookingAhead.main(new String[0])))
                .isEqualTo(guide().blocks("text").get(2));
    }

    @Test
    void the_firings_of_one_requirement_are_found_in_both_ways() {
        CompetencyValidator validator = CompetencyValidator.create();
        List<String> fired = new ArrayList<>();

        CompetencyValidator listening = validator.with(firing -> {
            if (firing.requirements().contains("ACC-007")) {
                fired.add(firing.rule() + " on " + firing.facts());
            }
        });
        List<RuleFiring> firings = validator.explain(application, "ACC-007").firings();

        listening.validate(application);
        assertThat(fired)
                .isNotEmpty()
                .isEqualTo(firings.stream()
                        .map(firing -> firing.rule() + " on " + firing.facts())
                        .toList());
    }

    @Test
    void a_mapper_with_the_module_reads_and_writes_as_the_library() throws IOException {
        CompetencyValidator shared = CompetencyValidator.create();
        String json = Files.readString(APPLICATIONS.resolve("ready.json"));

        ObjectMapper mapper = new ObjectMapper().registerModule(new CompetencyModule());
        CompetencyApplication read = mapper.readValue(json, CompetencyApplication.class);
        String written = mapper.writeValueAsString(shared.validate(read));

        assertThat(read).isEqualTo(application);
        assertThat(written).isEqualTo(CompetencyJson.writeLine(shared.validate(application)));
    }

    @Test
    void the_cause_of_a_mappers_refusal_has_the_problem() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        String misspelt = "{\"partner\": {\"nmae\": \"Tern\"}}";

        assertThat(Printed.by(() -> {
                    try {
                        mapper.readValue(misspelt, CompetencyApplication.class);
                    } catch (JsonMappingException e) {
                        if (e.getCause() instanceof InvalidApplicationException invalid) {
                            System.out.println(invalid.problems().get(0).pointer());
                        }
                    }
                }))
                .isEqualTo(guide().blocks("text").get(1));
    }

    @Test
    void a_schema_names_what_it_is_of() {
        String schema = CompetencyJson.schema("application");

        assertThat(schema).contains("\"title\" : \"Application\"");
    }

    @Test
    void a_portfolio_names_the_best_choices() {
        CompetencyValidator validator = CompetencyValidator.create();
        List<String> chosen = new ArrayList<>();

        Portfolio portfolio = validator.portfolio(application, new PortfolioSearch(3, 2, null));
        for (PortfolioChoice choice : portfolio.best()) {
            chosen.add(choice.caseStudies() + ": " + choice.notMet().size() + " not met, until " + choice.holdsUntil());
        }

        assertThat(portfolio.choices()).isEqualTo(4);
        assertThat(chosen).hasSize(2).allSatisfy(each -> assertThat(each).contains(": 1 not met, until 2026-"));
    }

    @Test
    void every_java_snippet_is_run_here_or_in_an_example() throws IOException {
        String sources = Files.readString(TESTS.resolve("GuideTest.java"))
                + Files.readString(SOURCES.resolve("PlainFacts.java"))
                + Files.readString(SOURCES.resolve("LookingAhead.java"));

        assertThat(guide().blocks("java"))
                .hasSize(14)
                .allSatisfy(snippet -> assertThat(sources).containsIgnoringWhitespaces(snippet));
    }

    @Test
    void a_caller_ships_the_jars_that_are_listed() throws IOException {
        List<String> listed = Pattern.compile("`([a-z0-9-]+)`")
                .matcher(guide().text()
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf('|', 1)))
                        .reduce("", String::concat))
                .results()
                .map(jar -> jar.group(1))
                .toList();

        assertThat(shipped()).hasSize(18).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** Returns the names of the jars on the class path; modules of this build may still be folders there. */
    private static List<String> shipped() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(each -> each.endsWith("target/classes")
                        ? each.getParent().getParent().getFileName().toString()
                        : each.getFileName().toString().replaceFirst("-\\d.*\\.jar$", ""))
                .map(name -> name.equals("embedding") ? "connect-competency-embedding" : name)
                .filter(name -> !OF_TESTS.matcher(name).matches())
                .toList();
    }

    private static Markdown guide() throws IOException {
        return Markdown.read(MODULE.resolve("README.md"));
    }
}
