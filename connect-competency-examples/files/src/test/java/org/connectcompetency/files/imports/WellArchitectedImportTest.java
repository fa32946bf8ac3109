package org.connectcompetency.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WellArchitectedImportTest {

    @TempDir
    private Path folder;

    private static Map<String, Object> pillar(String id, Object... counts) {
        return Json.object(
                "PillarId", id, "PillarName", id.toUpperCase(Locale.ROOT), "RiskCounts", Json.object(counts));
    }

    private static List<Object> pillars() {
        return List.of(
                pillar("costOptimization", "UNANSWERED", 11),
                pillar("operationalExcellence", "NONE", 10, "NOT_APPLICABLE", 1),
                pillar("performance", "HIGH", 5),
                pillar("reliability", "HIGH", 2, "NONE", 10, "UNANSWERED", 1),
                pillar("security", "HIGH", 3, "MEDIUM", 1, "NONE", 7, "UNANSWERED", 0));
    }

    private static Map<String, Object> review(String lens) {
        return Json.object(
                "LensAlias",
                lens,
                "LensArn",
                "arn:aws:wellarchitected::aws:lens/" + lens,
                "LensStatus",
                "CURRENT",
                "PillarReviewSummaries",
                pillars(),
                "UpdatedAt",
                "2026-01-02 03:04:05+00:00",
                "RiskCounts",
                Json.object("HIGH", 10));
    }

    private static Map<String, Object> consolidated(String... workloads) {
        return Json.object(
                "Metrics",
                Stream.of(workloads)
                        .map(name -> Json.object(
                                "MetricType",
                                "WORKLOAD",
                                "WorkloadName",
                                name,
                                "Lenses",
                                List.of(
                                        Json.object(
                                                "LensArn",
                                                "arn:aws:wellarchitected::aws:lens/serverless",
                                                "Pillars",
                                                pillars()),
                                        Json.object(
                                                "LensArn",
                                                "arn:aws:wellarchitected::aws:lens/wellarchitected",
                                                "Pillars",
                                                pillars()))))
                        .toList());
    }

    private Imported imported(CompetencyApplication application, Object content) throws IOException {
        Path file = Files.writeString(folder.resolve("review.json"), Json.of(content));
        return new WellArchitectedImport("ferries", ImportFile.of(file)).into(application);
    }

    private static @Nullable WellArchitectedReview of(Imported imported) {
        assertThat(imported.application().caseStudies().get(1).wellArchitectedReview())
                .isNull();
        return imported.application().caseStudies().get(0).wellArchitectedReview();
    }

    @Test
    void high_risks_are_taken_by_pillar_and_one_with_open_questions_has_no_number() throws IOException {
        List<Object> answers = List.of(
                Json.object("WorkloadId", "0123abcd", "LensReview", review("wellarchitected")),
                consolidated("ferries"),
                Json.object(
                        "workload",
                        List.of(Json.object("WorkloadId", "0123abcd")),
                        "lenses",
                        List.of(Json.object("LensAlias", "wellarchitected")),
                        "lens_review",
                        List.of(
                                Json.object("wellarchitected", review("wellarchitected")),
                                Json.object("serverless", review("serverless")))));
        for (Object answer : answers) {
            Imported imported = imported(Applications.small(), answer);

            assertThat(of(imported)).isEqualTo(new WellArchitectedReview("", new HighRiskIssues(3, 0, null)));
            assertThat(imported.report().taken())
                    .extracting(ImportEntry::subject, ImportEntry::code, ImportEntry::message)
                    .containsExactly(tuple(
                            "ferries",
                            "added",
                            "high-risk issues: SECURITY 3, OPERATIONAL_EXCELLENCE 0, RELIABILITY no number"));
            assertThat(imported.report().leftOut())
                    .filteredOn(each -> each.code().equals("not-wholly-reviewed"))
                    .extracting(ImportEntry::message)
                    .containsExactly(
                            "the pillar RELIABILITY was not wholly reviewed: 1 of its questions have no answer; it has no number");
            assertThat(imported.report().suggestions())
                    .extracting(ImportEntry::code)
                    .containsExactly("report-address");
        }
    }

    @Test
    void other_lenses_are_left_out() throws IOException {
        Imported imported = imported(Applications.small(), Json.object("LensReview", review("serverless")));

        assertThat(imported.application()).isEqualTo(Applications.small());
        assertThat(imported.report().taken()).isEmpty();
        assertThat(imported.report().leftOut()).extracting(ImportEntry::code).containsOnly("other-lens");
    }

    @Test
    void of_several_workloads_none_is_guessed() throws IOException {
        Imported imported = imported(Applications.small(), consolidated("ferries", "hotels"));

        assertThat(imported.application()).isEqualTo(Applications.small());
        assertThat(imported.report().leftOut()).extracting(ImportEntry::code).contains("several-reviews");
    }

    @Test
    void a_review_that_is_there_keeps_its_report_and_gets_the_numbers() throws IOException {
        WellArchitectedReview typed =
                new WellArchitectedReview("https://example.com/w.pdf", new HighRiskIssues(0, 0, 0));
        CompetencyApplication before = CompetencyApplicationBuilder.builder(Applications.small())
                .caseStudies(Applications.small().caseStudies().stream()
                        .map(each -> each.id().equals("ferries")
                                ? CaseStudyBuilder.builder(each)
                                        .wellArchitectedReview(typed)
                                        .build()
                                : each)
                        .toList())
                .build();

        Imported imported = imported(before, Json.object("LensReview", review("wellarchitected")));

        assertThat(of(imported))
                .isEqualTo(new WellArchitectedReview("https://example.com/w.pdf", new HighRiskIssues(3, 0, null)));
        assertThat(imported.report().taken()).extracting(ImportEntry::code).containsExactly("updated");
        assertThat(imported.report().disagreements())
                .extracting(ImportEntry::code)
                .containsExactly("high-risk-issues-differ");
        Imported again = imported(imported.application(), Json.object("LensReview", review("wellarchitected")));
        assertThat(again.report().taken()).extracting(ImportEntry::code).containsExactly("unchanged");
    }

    @Test
    void a_pillar_without_counts_or_without_its_object_has_no_number() throws IOException {
        Map<String, Object> review = review("wellarchitected");
        review.put("PillarReviewSummaries", List.of(pillar("security"), pillar("reliability", "NONE", 4)));

        Imported imported = imported(Applications.small(), Json.object("LensReview", review));

        assertThat(of(imported)).isEqualTo(new WellArchitectedReview("", new HighRiskIssues(null, null, 0)));
        assertThat(imported.report().leftOut())
                .extracting(ImportEntry::code)
                .containsExactly("not-wholly-reviewed", "not-wholly-reviewed");
    }

    private ImportFile review(String name, String workload, Object updated, int security) throws IOException {
        Map<String, Object> review = review("wellarchitected");
        review.put("UpdatedAt", updated);
        review.put(
                "PillarReviewSummaries",
                List.of(
                        pillar("operationalExcellence", "NONE", 10),
                        pillar("reliability", "NONE", 4),
                        pillar("security", "HIGH", security)));
        return ImportFile.of(Files.writeString(
                folder.resolve(name), Json.of(Json.object("WorkloadId", workload, "LensReview", review))));
    }

    private static List<String> codes(Imported imported) {
        return imported.report().leftOut().stream().map(ImportEntry::code).toList();
    }

    @Test
    void of_two_reviews_the_newest_is_taken_in_any_order_and_the_older_one_is_said() throws IOException {
        ImportFile older = review("older.json", "0123abcd", "2026-01-02 03:04:05+00:00", 3);
        ImportFile newer = review("newer.json", "0123abcd", "2026-03-02T03:04:05Z", 0);

        for (List<ImportFile> files : List.of(List.of(older, newer), List.of(newer, older))) {
            Imported imported = new WellArchitectedImport("ferries", files).into(Applications.small());

            assertThat(of(imported)).isEqualTo(new WellArchitectedReview("", new HighRiskIssues(0, 0, 0)));
            assertThat(imported.report().leftOut())
                    .extracting(ImportEntry::subject, ImportEntry::code, ImportEntry::message, ImportEntry::place)
                    .containsExactly(tuple(
                            "ferries",
                            "older-review",
                            "this review of 2026-01-02T03:04:05Z is older than that of 2026-03-02T03:04:05Z at "
                                    + newer.name() + ": line 1, column 1, (document), which was taken; it says"
                                    + " high-risk issues: SECURITY 3, OPERATIONAL_EXCELLENCE 0, RELIABILITY 0",
                            older.name() + ": line 1, column 1, (document)"));
        }
    }

    @Test
    void the_files_of_a_folder_are_read_together() throws IOException {
        review("older.json", "0123abcd", "2026-01-02 03:04:05+00:00", 0);
        review("newer.json", "0123abcd", "2026-03-02 03:04:05+00:00", 3);

        Imported imported = new WellArchitectedImport("ferries", ImportFile.of(folder)).into(Applications.small());

        assertThat(of(imported)).isEqualTo(new WellArchitectedReview("", new HighRiskIssues(3, 0, 0)));
        assertThat(codes(imported)).containsExactly("older-review");
    }

    @Test
    void the_same_review_twice_is_said_once_and_the_same_file_is_read_once() throws IOException {
        ImportFile one = review("a.json", "0123abcd", "2026-01-02 03:04:05+00:00", 3);
        ImportFile copy = review("b.json", "0123abcd", null, 3);

        Imported imported = new WellArchitectedImport("ferries", List.of(copy, one, one)).into(Applications.small());

        assertThat(of(imported)).isEqualTo(new WellArchitectedReview("", new HighRiskIssues(3, 0, 0)));
        assertThat(codes(imported)).containsExactly("repeated");
        assertThat(imported.report().leftOut().get(0).place()).startsWith(copy.name());
    }

    @Test
    void two_reviews_that_differ_and_of_which_neither_is_newer_are_refused_with_both_places() throws IOException {
        ImportFile one = review("a.json", "0123abcd", "2026-01-02 03:04:05+00:00", 3);
        for (Object updated : new Object[] {null, "2026-01-02", "2026-01-02T03:04:05Z"}) {
            ImportFile other = review("b.json", "0123abcd", updated, 0);
            WellArchitectedImport both = new WellArchitectedImport("ferries", List.of(one, other));

            assertThatThrownBy(() -> both.into(Applications.small()))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContainingAll(
                            "b.json: line 1, column 1, (document)",
                            "a.json: line 1, column 1, (document)",
                            "SECURITY 0, ",
                            "SECURITY 3, ",
                            "neither is known to be newer; import the newer file alone");
        }
    }

    /** A newer review without issues would else hide the issues of another workload. */
    @Test
    void a_review_of_another_workload_replaces_none() throws IOException {
        ImportFile one = review("a.json", "0123abcd", "2026-01-02 03:04:05+00:00", 3);
        ImportFile other = review("b.json", "4567efab", "2026-03-02 03:04:05+00:00", 0);

        Imported imported = new WellArchitectedImport("ferries", List.of(one, other)).into(Applications.small());

        assertThat(imported.application()).isEqualTo(Applications.small());
        assertThat(codes(imported)).containsExactly("several-reviews", "several-reviews");
        assertThat(imported.report().leftOut().get(1).message()).contains("2 reviews", "(here 4567efab)");
    }

    @Test
    void what_makes_no_sense_is_refused() throws IOException {
        assertThatThrownBy(() -> new WellArchitectedImport("nowhere", ImportFile.of(folder)).into(Applications.small()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the application has no case study nowhere");
        assertThatThrownBy(() -> imported(Applications.small(), Json.object("Workload", "x")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("review.json: has nothing that this import knows");
        Map<String, Object> review = review("wellarchitected");
        review.put("PillarReviewSummaries", List.of(pillar("security", "HIGH", -1)));
        assertThatThrownBy(() -> imported(Applications.small(), Json.object("LensReview", review)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("a count of risks is -1");
    }
}
