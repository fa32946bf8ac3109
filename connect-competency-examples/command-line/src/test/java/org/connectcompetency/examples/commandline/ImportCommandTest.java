package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String NEW_ONE = """
            {"Catalog": "AWS", "Id": "O9900001", "CreatedDate": "2026-05-31T23:30:00-02:00",
             "LifeCycle": {"Stage": "Qualified", "ReviewStatus": "Approved"},
             "Project": {"Title": "Thornbury Post: front desk"},
             "RelatedEntityIdentifiers": {"AwsProducts": ["Amazon Connect - Voice"]}}
            """;

    private static final String SUMMARY = """
            {"Catalog": "AWS", "RelatedOpportunityId": "O9900001", "Origin": "Partner Referral",
             "LifeCycle": {"Stage": "Launched"}}
            """;

    @TempDir
    Path folder;

    private Path export;
    private Path updated;

    @BeforeEach
    void export_files() throws IOException {
        export = Files.createDirectory(folder.resolve("export"));
        updated = folder.resolve("updated.json");
        Files.writeString(export.resolve("O9900001.json"), NEW_ONE);
        Files.writeString(export.resolve("O9900001aws.json"), SUMMARY);
    }

    private AceOpportunity imported(Path file) {
        return CompetencyJson.readApplication(file).aceOpportunities().stream()
                .filter(each -> each.id().equals("O9900001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_opportunity_is_added_and_the_report_goes_to_standard_error() {
        Run run = Run.of("import", Samples.READY, "--ace", export.toString(), "--output", updated.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("O9900001");
        AceOpportunity added = imported(updated);
        assertThat(added.origin()).isEqualTo(OpportunityOrigin.PARTNER_ORIGINATED);
        assertThat(added.stage()).isEqualTo(OpportunityStage.QUALIFIED);
        assertThat(added.createdOn()).hasToString("2026-06-01");
    }

    @Test
    void the_report_is_json_in_a_file_of_its_own() throws IOException {
        Path report = folder.resolve("report.json");
        Run run = Run.of(
                "import",
                Samples.READY,
                "--ace",
                export.toString(),
                "--output",
                updated.toString(),
                "--report",
                report.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(report)).startsWith("{").contains("\"O9900001\"", "\"added\"");
    }

    @Test
    void what_has_no_origin_is_left_out_unless_one_is_given() throws IOException {
        Files.delete(export.resolve("O9900001aws.json"));
        String[] without = {"import", Samples.READY, "--ace", export.toString(), "--output", updated.toString()};
        String[] with = {
            "import",
            Samples.READY,
            "--ace",
            export.toString(),
            "--output",
            updated.toString(),
            "--origin-unknown",
            "aws"
        };

        CompetencyApplication before = CompetencyJson.readApplication(Path.of(Samples.READY));
        assertThat(Run.of(without).exitCode()).isZero();
        assertThat(CompetencyJson.readApplication(updated)).isEqualTo(before);
        assertThat(Run.of(with).exitCode()).isZero();
        assertThat(imported(updated).origin()).isEqualTo(OpportunityOrigin.AWS_ORIGINATED);
    }

    @Test
    void a_workbook_is_written_where_its_name_says_so() {
        String workbook = folder.resolve("updated.xlsx").toString();
        Run run = Run.of("import", Samples.READY, "--ace", export.toString(), "--output", workbook);
        Run back = Run.of("convert", workbook, updated.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(back.exitCode()).isZero();
        assertThat(imported(updated).stage()).isEqualTo(OpportunityStage.QUALIFIED);
    }

    @Test
    void the_issues_of_a_review_are_those_of_the_case_study() throws IOException {
        CompetencyApplication ready = CompetencyJson.readApplication(Path.of(Samples.READY));
        String caseStudy = ready.caseStudies().get(0).id();
        Path review = Files.writeString(folder.resolve("review.json"), """
                {"WorkloadId": "w", "LensReview": {"LensAlias": "wellarchitected", "PillarReviewSummaries": [
                  {"PillarId": "security", "RiskCounts": {"HIGH": 3, "UNANSWERED": 0}},
                  {"PillarId": "operationalExcellence", "RiskCounts": {"HIGH": 0, "UNANSWERED": 2}},
                  {"PillarId": "reliability", "RiskCounts": {"UNANSWERED": 0}}]}}
                """);
        Run run = Run.of(
                "import",
                Samples.READY,
                "--well-architected",
                caseStudy + "=" + review,
                "--output",
                updated.toString());

        assertThat(run.exitCode()).isZero();
        var issues = CompetencyJson.readApplication(updated)
                .caseStudies()
                .get(0)
                .wellArchitectedReview()
                .highRiskIssues();
        assertThat(issues.security()).isEqualTo(3);
        assertThat(issues.operationalExcellence()).isNull();
        assertThat(issues.reliability()).isZero();
        assertThat(run.err()).contains("OPERATIONAL_EXCELLENCE was not wholly reviewed");
    }

    /** Whichever is named first, and however the option is repeated. */
    @Test
    void of_two_reviews_of_a_case_study_the_newest_is_taken_and_the_other_is_told() throws IOException {
        String newer = Files.readString(Path.of(Exports.REVIEW));
        Path older = Files.writeString(
                folder.resolve("older.json"),
                newer.replace("2026-07-09T14:21:08", "2026-02-11T09:00:00")
                        .replace("\"MEDIUM\": 2,", "\"MEDIUM\": 2, \"HIGH\": 4,"));
        String one = Exports.CASE_STUDY + "=" + older;
        String other = Exports.CASE_STUDY + "=" + Exports.REVIEW;
        for (String[] reviews : new String[][] {
            {"--well-architected", one, other},
            {"--well-architected", other, one},
            {"--well-architected", one, "--well-architected", other}
        }) {
            List<String> command =
                    new ArrayList<>(List.of("import", Samples.NOT_READY, "--output", updated.toString()));
            command.addAll(List.of(reviews));
            Run run = Run.of(command.toArray(String[]::new));

            assertThat(run.exitCode()).isZero();
            assertThat(run.err())
                    .contains("Left out: 1 (1 older-review)")
                    .contains("older-review: this review of 2026-02-11T09:00:00Z is older than that of"
                            + " 2026-07-09T14:21:08Z at ../applications/exports/lens-review.json: line 1, column 1,"
                            + " (document), which was taken; it says high-risk issues: SECURITY 4,");
            assertThat(CompetencyJson.readApplication(updated).caseStudies())
                    .filteredOn(each -> each.id().equals(Exports.CASE_STUDY))
                    .extracting(each -> each.wellArchitectedReview().highRiskIssues())
                    .containsExactly(new HighRiskIssues(0, 0, 0));
        }
    }

    @Test
    void of_two_answers_of_an_opportunity_the_one_that_was_changed_later_is_taken_and_the_other_is_told()
            throws IOException {
        String changed = "\"LastModifiedDate\": \"2026-06-%02dT00:00:00Z\", \"CreatedDate\"";
        Files.writeString(export.resolve("O9900001.json"), NEW_ONE.replace("\"CreatedDate\"", changed.formatted(20)));
        Files.writeString(
                export.resolve("before.json"),
                NEW_ONE.replace("\"CreatedDate\"", changed.formatted(10)).replace("Qualified", "Prospect"));

        Run run = Run.of("import", Samples.READY, "--ace", export.toString(), "--output", updated.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(imported(updated).stage()).isEqualTo(OpportunityStage.QUALIFIED);
        assertThat(run.err())
                .contains("Left out: 1 (1 older-opportunity)", "ace O9900001, older-opportunity: ")
                .contains("left out: stage Prospect [");
    }

    @Test
    void what_cannot_be_read_is_named_and_nothing_is_written() throws IOException {
        Files.writeString(export.resolve("O9900002.json"), "{\"Catalog\": \"AWS\", ");

        Run broken = Run.of("import", Samples.READY, "--ace", export.toString(), "--output", updated.toString());
        Run missing = Run.of("import", Samples.READY, "--ace", "no-such-file", "--output", updated.toString());
        Run stranger = Run.of(
                "import",
                Samples.READY,
                "--well-architected",
                "no-case-study=" + export.resolve("O9900001.json"),
                "--output",
                updated.toString());

        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("O9900002.json").hasLineCount(1);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("no-such-file").hasLineCount(1);
        assertThat(stranger.exitCode()).isEqualTo(2);
        assertThat(stranger.err()).contains("no-case-study").hasLineCount(1);
        assertThat(updated).doesNotExist();
    }
}
