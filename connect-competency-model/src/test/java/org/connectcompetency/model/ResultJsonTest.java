package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Placeholders;
import org.connectcompetency.model.checklist.ProductTags;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.Threshold;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.junit.jupiter.api.Test;

class ResultJsonTest {

    private static final Finding FEW = new Finding(
            "ACC-005",
            "too-few",
            Severity.BLOCKER,
            "3 of 4",
            "Train one more",
            null,
            "Developer",
            new BigDecimal("4.0"),
            BigDecimal.valueOf(3),
            "few",
            List.of(new NotCounted("p4", "has no record")));

    private static final Finding SILENT = new Finding(
            "DOC-001",
            "response-missing",
            Severity.WARNING,
            "No response",
            "Respond",
            "cs-1",
            null,
            null,
            null,
            "silent",
            List.of());

    static final ValidationResult RESULT = new ValidationResult(
            "2026-02",
            LocalDate.of(2026, 6, 15),
            "Größe & Co",
            Verdict.NOT_READY,
            Map.of(Status.NOT_MET, 1, Status.WAIVED, 1),
            Map.of(Basis.COMPUTED, 1),
            List.of(new SectionSummary("Practice", Map.of(Status.NOT_MET, 1))),
            new Provenance("0.1.0", "c", "r", "a"),
            true,
            List.of(new Adjustment(
                    "ACC-005", Adjustment.Effect.STRICTER, "ours", null, "completions-per-badge", 4, 40)),
            List.of(new WaiverClaim("well-architected-review", "cs-1", false, "It has no report.")),
            List.of(
                    new RequirementResult(
                            "ACC-005",
                            "Badges",
                            "Practice",
                            Scope.PARTNER,
                            Status.NOT_MET,
                            Basis.COMPUTED,
                            List.of(FEW),
                            List.of(new Measure(
                                    "completions",
                                    null,
                                    new BigDecimal("3"),
                                    new BigDecimal("4E+1"),
                                    Bound.AT_LEAST,
                                    List.of("p1", "p2", "p3"))),
                            List.of(),
                            List.of()),
                    new RequirementResult(
                            "DOC-001",
                            "Diagram",
                            "Examples",
                            Scope.EACH_CASE_STUDY,
                            Status.WAIVED,
                            Basis.DOCUMENTED,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(new CaseStudyResult(
                                    "cs-1", Status.WAIVED, List.of("It was reviewed."), List.of(SILENT)))),
                    new RequirementResult(
                            "REL-001",
                            "Recovery",
                            "Examples",
                            Scope.ANY_CASE_STUDY,
                            Status.NOT_MET,
                            Basis.DOCUMENTED,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())));

    static final String LINE =
            "{\"checklist\":\"2026-02\",\"asOf\":\"2026-06-15\",\"partner\":\"Größe & Co\",\"verdict\":\"NOT_READY\","
                    + "\"counts\":{\"MET\":0,\"NOT_MET\":1,\"WAIVED\":1,\"NOT_APPLICABLE\":0,\"INFORMATIONAL\":0},"
                    + "\"bases\":{\"COMPUTED\":1,\"DOCUMENTED\":0,\"BOTH\":0},"
                    + "\"sections\":[{\"section\":\"Practice\",\"counts\":"
                    + "{\"MET\":0,\"NOT_MET\":1,\"WAIVED\":0,\"NOT_APPLICABLE\":0,\"INFORMATIONAL\":0}}],"
                    + "\"provenance\":{\"library\":\"0.1.0\",\"catalogueSha256\":\"c\",\"rulesSha256\":\"r\",\"applicationSha256\":\"a\"},\"tailored\":true,"
                    + "\"tailoring\":[{\"requirement\":\"ACC-005\",\"effect\":\"STRICTER\",\"justification\":\"ours\","
                    + "\"threshold\":\"completions-per-badge\",\"checklist\":4,\"tailored\":40}],"
                    + "\"waivers\":[{\"waiver\":\"well-architected-review\",\"caseStudy\":\"cs-1\",\"holds\":false,\"reason\":\"It has no report.\"}],"
                    + "\"requirements\":["
                    + "{\"id\":\"ACC-005\",\"title\":\"Badges\",\"section\":\"Practice\",\"scope\":\"PARTNER\",\"status\":\"NOT_MET\",\"basis\":\"COMPUTED\","
                    + "\"findings\":[{\"requirement\":\"ACC-005\",\"code\":\"too-few\",\"severity\":\"BLOCKER\",\"message\":\"3 of 4\","
                    + "\"remedy\":\"Train one more\",\"subject\":\"Developer\",\"required\":4,\"actual\":3,\"rule\":\"few\",\"notCounted\":[{\"subject\":\"p4\",\"reason\":\"has no record\"}]}],"
                    + "\"measures\":[{\"name\":\"completions\",\"actual\":3,\"required\":40,\"bound\":\"AT_LEAST\",\"counted\":[\"p1\",\"p2\",\"p3\"]}]},"
                    + "{\"id\":\"DOC-001\",\"title\":\"Diagram\",\"section\":\"Examples\",\"scope\":\"EACH_CASE_STUDY\",\"status\":\"WAIVED\","
                    + "\"basis\":\"DOCUMENTED\",\"findings\":[],\"measures\":[],\"caseStudies\":[{\"id\":\"cs-1\",\"status\":\"WAIVED\",\"waivedBy\":[\"It was reviewed.\"],\"findings\":["
                    + "{\"requirement\":\"DOC-001\",\"code\":\"response-missing\",\"severity\":\"WARNING\",\"message\":\"No response\","
                    + "\"remedy\":\"Respond\",\"caseStudy\":\"cs-1\",\"rule\":\"silent\"}]}]},"
                    + "{\"id\":\"REL-001\",\"title\":\"Recovery\",\"section\":\"Examples\",\"scope\":\"ANY_CASE_STUDY\",\"status\":\"NOT_MET\","
                    + "\"basis\":\"DOCUMENTED\",\"findings\":[],\"measures\":[],\"caseStudies\":[]}]}";

    @Test
    void a_line_has_every_field_in_its_place() {
        assertThat(CompetencyJson.writeLine(RESULT)).isEqualTo(LINE);
    }

    @Test
    void a_document_is_indented_by_two_spaces() {
        ValidationResult empty = new ValidationResult(
                "2026-02",
                LocalDate.of(2026, 6, 15),
                "P",
                Verdict.READY,
                Map.of(Status.MET, 1),
                Map.of(),
                List.of(),
                new Provenance("0.1.0", "c", "r", "a"),
                false,
                List.of(),
                List.of(),
                List.of());

        assertThat(CompetencyJson.write(empty)).isEqualTo("""
                {
                  "checklist": "2026-02",
                  "asOf": "2026-06-15",
                  "partner": "P",
                  "verdict": "READY",
                  "counts": {
                    "MET": 1,
                    "NOT_MET": 0,
                    "WAIVED": 0,
                    "NOT_APPLICABLE": 0,
                    "INFORMATIONAL": 0
                  },
                  "bases": {
                    "COMPUTED": 0,
                    "DOCUMENTED": 0,
                    "BOTH": 0
                  },
                  "sections": [],
                  "provenance": {
                    "library": "0.1.0",
                    "catalogueSha256": "c",
                    "rulesSha256": "r",
                    "applicationSha256": "a"
                  },
                  "tailored": false,
                  "waivers": [],
                  "requirements": []
                }""");
    }

    @Test
    void what_was_written_can_be_read() {
        assertThat(CompetencyJson.readResult(LINE)).isEqualTo(RESULT);
        assertThat(CompetencyJson.readResult(CompetencyJson.write(RESULT))).isEqualTo(RESULT);
    }

    @Test
    void a_result_is_read_as_strictly_as_an_application() {
        assertThatThrownBy(() -> CompetencyJson.readResult(LINE.replaceFirst("\"MET\":0", "\"MEET\":0")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("/counts/MEET: \"MEET\" is not one of MET, NOT_MET");
        assertThatThrownBy(() -> CompetencyJson.readResult(LINE.replaceFirst("\"MET\":0", "\"MET\":0,\"MET\":0")))
                .hasMessageStartingWith("/counts/MET: the field \"MET\" is given twice");
        assertThatThrownBy(() -> CompetencyJson.readResult(LINE.replaceFirst("\"MET\":0", "\"MET\":null")))
                .hasMessageStartingWith("/counts/MET: must be a whole number");
    }

    @Test
    void a_result_answers_what_one_asks_it_most() {
        assertThat(RESULT.isReady()).isFalse();
        assertThat(RESULT.findings()).containsExactly(FEW, SILENT);
        assertThat(RESULT.requirement("DOC-001")).map(RequirementResult::status).contains(Status.WAIVED);
        assertThat(RESULT.requirement("doc-001")).isEmpty();
    }

    @Test
    void the_checklist_tells_what_is_asked_for() {
        Checklist checklist = new Checklist(
                "test",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 1),
                null,
                List.of(),
                List.of(
                        new Requirement(
                                "A-1",
                                "First",
                                "S",
                                "U",
                                Category.CONTACT_CENTER_TRANSFORMATION,
                                Scope.PARTNER,
                                Basis.BOTH,
                                null,
                                false,
                                Map.of("people", Threshold.atLeast(5)),
                                List.of(new Criterion("c", "Say it.", true)),
                                List.of(
                                        new EvidenceItem(
                                                "e",
                                                "Show it.",
                                                2,
                                                18,
                                                EnumSet.of(EvidenceKind.LINK, EvidenceKind.DOCUMENT)),
                                        new EvidenceItem("f", "Show more.", 1, null, Set.of()))),
                        new Requirement(
                                "A-2",
                                "Second",
                                "S",
                                "U",
                                null,
                                Scope.PARTNER,
                                Basis.COMPUTED,
                                null,
                                true,
                                Map.of(),
                                List.of(),
                                List.of())),
                List.of(),
                List.of(),
                new Placeholders(List.of()),
                new ProductTags(List.of()));

        assertThat(CompetencyJson.write(checklist)).isEqualTo("""
                {
                  "checklist": "test",
                  "requirements": [
                    {
                      "id": "A-1",
                      "title": "First",
                      "section": "S",
                      "subsection": "U",
                      "category": "CONTACT_CENTER_TRANSFORMATION",
                      "scope": "PARTNER",
                      "basis": "BOTH",
                      "thresholds": {
                        "people": 5
                      },
                      "bounds": {
                        "people": "AT_LEAST"
                      },
                      "criteria": [
                        {
                          "key": "c",
                          "text": "Say it.",
                          "conditional": true
                        }
                      ],
                      "evidence": [
                        {
                          "key": "e",
                          "text": "Show it.",
                          "minimum": 2,
                          "withinMonths": 18,
                          "acceptedKinds": [
                            "DOCUMENT",
                            "LINK"
                          ]
                        },
                        {
                          "key": "f",
                          "text": "Show more.",
                          "minimum": 1
                        }
                      ]
                    },
                    {
                      "id": "A-2",
                      "title": "Second",
                      "section": "S",
                      "subsection": "U",
                      "scope": "PARTNER",
                      "basis": "COMPUTED",
                      "criteria": [],
                      "evidence": []
                    }
                  ]
                }""");
    }
}
