package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Example> examples() {
        return JunitReportTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void it_is_valid_by_its_schema(Example example) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            for (ApplicationSource source : List.of(
                    ApplicationSource.unnamed(),
                    ApplicationSource.json(
                            URI.create("folder/a%20b.json"), CompetencyJson.write(example.application())),
                    ApplicationSource.json(URI.create("f\u00fcr.json"), CompetencyJson.write(example.application())),
                    ApplicationSource.other(null, pointer -> "Badges!C7"))) {
                String sarif = SarifReport.of(example.result(), example.application(), source);
                assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
            }
            assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void a_rule_is_a_requirement_and_each_finding_is_a_failure_of_it() throws Exception {
        Example example = Example.notReady();
        ValidationResult result = example.result();
        Run run = run(example, Example.file("not-ready"));

        assertThat(run.getTool().getDriver().getRules())
                .extracting(rule -> rule.getId())
                .containsExactlyElementsOf(
                        result.requirements().stream().map(each -> each.id()).toList());
        List<Result> failures = run.getResults().stream()
                .filter(each -> each.getKind() == Result.Kind.FAIL)
                .toList();
        assertThat(failures).hasSameSizeAs(result.findings());
        for (int i = 0; i < failures.size(); i++) {
            Finding finding = result.findings().get(i);
            Result failure = failures.get(i);
            assertThat(failure.getRuleId()).isEqualTo(finding.requirement());
            assertThat(failure.getLevel())
                    .isEqualTo(finding.severity() == Severity.BLOCKER ? Result.Level.ERROR : Result.Level.WARNING);
            assertThat(failure.getMessage().getText()).contains(finding.message(), finding.remedy());
            finding.notCounted()
                    .forEach(
                            left -> assertThat(failure.getMessage().getText()).contains(left.subject(), left.reason()));
        }
    }

    @Test
    void what_is_not_failed_has_a_result_of_its_kind() throws Exception {
        Example example = Example.notReady();
        Run run = run(example, ApplicationSource.unnamed());

        assertThat(kinds(run, Result.Kind.PASS)).isEqualTo(ids(example, Status.MET));
        assertThat(kinds(run, Result.Kind.INFORMATIONAL)).containsExactly("1.5");
        assertThat(kinds(run, Result.Kind.NOT_APPLICABLE))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.of(ids(example, Status.WAIVED), ids(example, Status.NOT_APPLICABLE))
                                .flatMap(List::stream)
                                .toList());
        assertThat(run.getResults())
                .filteredOn(each -> each.getKind() != Result.Kind.FAIL)
                .allSatisfy(each -> assertThat(each.getLevel()).isEqualTo(Result.Level.NONE));
    }

    @Test
    void a_place_in_a_file_is_what_the_finding_is_about() throws Exception {
        Example example = Example.notReady();
        List<String> lines = Files.readAllLines(Example.FOLDER.resolve("not-ready.json"));
        Run run = run(example, Example.file("not-ready"));

        assertThat(text(lines, region(run, "ELIGIBILITY-4"))).isEqualTo("45");
        assertThat(text(lines, region(run, "1.4"))).isEqualTo("\"INACTIVE\"");
        assertThat(pointer(run, "1.4")).isEqualTo("/partner/solution/status");
        assertThat(pointer(run, "ACC-005")).isEqualTo("/badgeCompletions");
        assertThat(text(lines, region(run, "ELIGIBILITY-3"))).isEqualTo("\"O4426651\"");
        assertThat(pointers(run, "PS-003", Result.Level.WARNING)).allMatch(each -> each.endsWith("/stage"));
        assertThat(pointers(run, "ACC-005", Result.Level.WARNING))
                .singleElement()
                .satisfies(each -> assertThat(each).matches("/badgeCompletions/[0-9]+"));
        assertThat(pointer(run, "ACC-011")).matches("/responses/[0-9]+/addresses");
        assertThat(run.getArtifacts().iterator().next().getLocation().getUri()).isEqualTo("not-ready.json");
    }

    @Test
    void what_a_tailoring_waives_is_suppressed_with_its_justification() throws Exception {
        Tailoring tailoring = CompetencyJson.readTailoring("""
                {"waivers": [{"requirement": "1.4", "until": "2026-12-31", "justification": "The solution is renamed."}]}
                """);
        CompetencyApplication application = Example.read("not-ready");
        ValidationResult result = CompetencyValidator.builder()
                .asOf(LocalDate.of(2026, 7, 20))
                .tailoring(tailoring)
                .build()
                .validate(application);
        Run run = run(SarifReport.of(result, application, ApplicationSource.unnamed()));

        List<Result> suppressed = run.getResults().stream()
                .filter(each -> each.getSuppressions() != null
                        && !each.getSuppressions().isEmpty())
                .toList();
        assertThat(suppressed).extracting(Result::getRuleId).containsOnly("1.4");
        assertThat(suppressed.get(0).getSuppressions().iterator().next().getJustification())
                .isEqualTo("The solution is renamed. (until 2026-12-31)");
        assertThat(SarifReport.of(result, application, ApplicationSource.unnamed()))
                .contains("\"tailored\": true", "1.4: waived until 2026-12-31 — The solution is renamed.");
        assertThat(JunitReport.of(result))
                .contains(
                        "<property name=\"tailored\" value=\"true\"",
                        "value=\"1.4: waived until 2026-12-31 — The solution is renamed.\"");
    }

    private static List<String> ids(Example example, Status status) {
        return example.result().requirements().stream()
                .filter(each -> each.status() == status)
                .map(each -> each.id())
                .toList();
    }

    private static List<String> kinds(Run run, Result.Kind kind) {
        return run.getResults().stream()
                .filter(each -> each.getKind() == kind)
                .map(Result::getRuleId)
                .toList();
    }

    private static Result first(Run run, String id) {
        return run.getResults().stream()
                .filter(each -> each.getRuleId().equals(id) && each.getLevel() == Result.Level.ERROR)
                .findFirst()
                .orElseThrow();
    }

    private static Region region(Run run, String id) {
        return first(run, id).getLocations().get(0).getPhysicalLocation().getRegion();
    }

    private static String pointer(Run run, String id) {
        return first(run, id)
                .getLocations()
                .get(0)
                .getLogicalLocations()
                .iterator()
                .next()
                .getFullyQualifiedName();
    }

    private static List<String> pointers(Run run, String id, Result.Level level) {
        return run.getResults().stream()
                .filter(each -> each.getRuleId().equals(id) && each.getLevel() == level)
                .map(each -> each.getLocations()
                        .get(0)
                        .getLogicalLocations()
                        .iterator()
                        .next()
                        .getFullyQualifiedName())
                .toList();
    }

    private static String text(List<String> lines, Region region) {
        String all = String.join("\n", lines.subList(region.getStartLine() - 1, region.getEndLine()));
        int behind = lines.get(region.getEndLine() - 1).length() - (region.getEndColumn() - 1);
        return all.substring(region.getStartColumn() - 1, all.length() - behind);
    }

    private static Run run(Example example, ApplicationSource source) throws Exception {
        return run(SarifReport.of(example.result(), example.application(), source));
    }

    private static Run run(String sarif) throws Exception {
        return MAPPER.readValue(sarif, SarifSchema210.class).getRuns().get(0);
    }
}
