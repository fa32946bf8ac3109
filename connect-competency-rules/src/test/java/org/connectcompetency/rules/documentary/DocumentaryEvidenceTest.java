package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceBuilder;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pieces of evidence count. */
class DocumentaryEvidenceTest {

    private static final ExpectedFinding MISSING =
            blocker("evidence-missing").subject("skills-resources").measured(0, 1);

    @Nested
    class Dates {

        private final ExpectedFinding missing =
                blocker("evidence-missing").subject("participation").measured(0, 1);

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2024-12-15",
            "2026-06-15, 2026-06-15",
            "2026-08-31, 2025-02-28",
            "2025-08-31, 2024-02-29"
        })
        void both_ends_of_18_months_count(LocalDate asOf, LocalDate date) {
            verifyParticipation(asOf, date).reportsNothing();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-15, 2024-12-14",
            "2026-06-15, 2026-06-16",
            "2026-08-31, 2025-02-27",
            "2025-08-31, 2024-02-28"
        })
        void the_days_around_them_do_not(LocalDate asOf, LocalDate date) {
            verifyParticipation(asOf, date).reports(missing);
        }

        @Test
        void an_undated_piece_does_not_count_where_it_must_be_recent() {
            verifyParticipation(AS_OF, null).reports(missing);
        }

        @Test
        void events_must_lie_within_12_months() {
            verifyPieces("POV-002", "education-events", dated(LocalDate.of(2025, 6, 15)))
                    .reportsNothing();
            verifyPieces("POV-002", "education-events", dated(LocalDate.of(2025, 6, 14)))
                    .reports(blocker("evidence-missing")
                            .subject("education-events")
                            .measured(0, 1));
        }

        @Test
        void other_evidence_may_be_old_or_undated() {
            verifyPieces("POV-002", "skills-resources", dated(LocalDate.of(2015, 1, 1)))
                    .reportsNothing();
            verifyPieces("POV-002", "skills-resources", dated(null)).reportsNothing();
        }

        @Test
        void other_evidence_may_be_of_the_as_of_date_but_not_of_the_day_after() {
            verifyPieces("POV-002", "skills-resources", dated(AS_OF)).reportsNothing();
            verifyPieces("POV-002", "skills-resources", dated(AS_OF.plusDays(1)))
                    .reports(blocker("evidence-missing")
                            .subject("skills-resources")
                            .measured(0, 1));
        }

        private RuleVerifier verifyParticipation(LocalDate asOf, LocalDate date) {
            return verifyPieces("ACC-002", "participation", dated(date)).asOf(asOf);
        }
    }

    @Nested
    class Reviews {

        @Test
        void accepted_and_unreviewed_evidence_counts() {
            verifyPieces("POV-002", "skills-resources", reviewed(EvidenceReview.ACCEPTED))
                    .reportsNothing();
            verifyPieces("POV-002", "skills-resources", reviewed(null)).reportsNothing();
        }

        @Test
        void rejected_evidence_does_not() {
            verifyPieces("POV-002", "skills-resources", reviewed(EvidenceReview.REJECTED))
                    .reports(blocker("evidence-missing")
                            .subject("skills-resources")
                            .measured(0, 1));
        }

        @Test
        void it_does_no_harm_to_another_piece() {
            verifyPieces("POV-002", "skills-resources", reviewed(EvidenceReview.REJECTED), reviewed(null))
                    .reportsNothing();
        }
    }

    @Nested
    class Content {

        private static final List<String> NOTHING = Arrays.asList(
                null, " ", "tbd", "TBA", " ToDo ", "n/a", "NA", "xxx", "?", "-", "...", "…", "\u00a0TBD\u2003");

        @Test
        void a_link_has_an_address_whatever_its_title() {
            for (String nothing : NOTHING) {
                verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.LINK, nothing, "A title"))
                        .reports(MISSING);
                verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.LINK, "https://x.example", nothing))
                        .reportsNothing();
            }
        }

        @Test
        void any_other_kind_has_an_address_or_a_title() {
            for (String nothing : NOTHING) {
                verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.DOCUMENT, nothing, nothing))
                        .reports(MISSING);
                verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.VERBAL, nothing, "A title"))
                        .reportsNothing();
                verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.DOCUMENT, "a", nothing))
                        .reportsNothing();
            }
        }

        @Test
        void a_text_that_contains_a_placeholder_says_something() {
            verifyPieces("POV-002", "skills-resources", piece(EvidenceKind.DOCUMENT, null, "TBD list of 2026"))
                    .reportsNothing();
        }

        @Test
        void the_same_piece_counts_once() {
            Evidence one = piece(EvidenceKind.DOCUMENT, "https://x.example/a", "Use case");
            ExpectedFinding short1 =
                    blocker("evidence-missing").subject("deployed-use-cases").measured(1, 2);
            verifyPieces(
                            "AICX-001",
                            "deployed-use-cases",
                            one,
                            piece(EvidenceKind.SCREENSHOT, " HTTPS://x.example/a", "use  CASE"))
                    .reports(short1);
            verifyPieces(
                            "AICX-001",
                            "deployed-use-cases",
                            one,
                            piece(EvidenceKind.DOCUMENT, "https://x.example/a", "Another use case"))
                    .reportsNothing();
            verifyPieces(
                            "AICX-001",
                            "deployed-use-cases",
                            piece(EvidenceKind.DOCUMENT, null, "https://x.example/a"),
                            piece(EvidenceKind.DOCUMENT, "https://x.example/a", null))
                    .reportsNothing();
        }

        @Test
        void a_piece_that_is_given_again_is_named_where_pieces_are_short() {
            Response once = response("AICX-001").build();
            Evidence piece = once.evidence().stream()
                    .filter(each -> each.item().equals("deployed-use-cases"))
                    .findFirst()
                    .orElseThrow();
            List<Evidence> twice = new ArrayList<>(once.evidence());
            twice.removeIf(each -> each.item().equals("deployed-use-cases"));
            twice.addAll(List.of(piece, piece));
            Finding finding = CompetencyValidator.create()
                    .validate(Samples.ready()
                            .responses(List.of(ResponseBuilder.builder(once)
                                    .evidence(twice)
                                    .build()))
                            .build())
                    .requirement("AICX-001")
                    .orElseThrow()
                    .findings()
                    .get(0);

            assertThat(finding.notCounted())
                    .containsExactly(
                            new NotCounted(String.valueOf(piece.title()), "is given several times, and counts once"));
        }

        private static Evidence piece(EvidenceKind kind, String uri, String title) {
            return new Evidence("", kind, uri, title, null, null);
        }
    }

    @Nested
    class Kinds {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRESENTATION")
        void the_overview_must_be_a_presentation(EvidenceKind kind) {
            verifyPieces("POV-001", "overview-presentation", kind(EvidenceKind.PRESENTATION))
                    .reportsNothing();
            verifyPieces("POV-001", "overview-presentation", kind(kind))
                    .reports(blocker("evidence-missing")
                            .subject("overview-presentation")
                            .measured(0, 1));
        }

        @ParameterizedTest
        @CsvSource({"ACCT-001, governance-sop", "ACCT-002, access-sop", "COST-001, cost-example"})
        void procedures_must_be_written_and_may_be_shown(String requirement, String item) {
            for (EvidenceKind kind : EvidenceKind.values()) {
                RuleVerifier verifier = verifyPieces(requirement, item, kind(kind));
                switch (kind) {
                    case DOCUMENT, LINK, PRESENTATION -> verifier.reportsNothing();
                    default -> {
                        if (kind == EvidenceKind.SCREENSHOT && requirement.startsWith("ACCT")) {
                            verifier.reportsNothing();
                        } else {
                            verifier.reports(blocker("evidence-missing")
                                    .caseStudy("cs-1")
                                    .subject(item)
                                    .measured(0, 1));
                        }
                    }
                }
            }
        }

        /**
         * The lines that must be written or shown, by their place in the checklist; all other lines accept all kinds.
         */
        @Test
        void each_line_accepts_the_kinds_that_the_checklist_lets_it() {
            Set<EvidenceKind> written =
                    EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL, EvidenceKind.DEMONSTRATION));
            Set<EvidenceKind> shown = EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL));
            Map<String, Set<EvidenceKind>> expected = new HashMap<>();
            for (String line : ("POV-005/1 PRJ-001/1 PRJ-002/1 PRJ-003/1 PRJ-004/1 PRJ-005/1 CSN-001/1 CSN-001/2"
                            + " CSN-002/1 CSN-002/2 ACC-004/1 ACC-008/1 ACC-010/1 ACC-010/2 ACC-011/1 ACC-012/1"
                            + " CCT-001/1 CCT-001/2 CCT-002/1 CCT-002/2 CCT-002/3 CCT-002/5 CCT-003/1 CCT-003/2"
                            + " CCT-004/1 CCT-004/2 AICX-001/1 AICX-003/3 AICX-005/1 OPE-001/1 OPE-002/1 OPE-003/1"
                            + " NETSEC-001/1 NETSEC-002/1 REL-001/1 REL-001/2 ACCCR-002/1 ACCCR-002/2 ACCCR-006/1"
                            + " ACCCR-006/3 ACCCR-007/1 ACCCR-007/3 ACCCR-007/4 ACCCR-007/5")
                    .split(" ")) {
                expected.put(line, written);
            }
            for (String line : ("ACC-001/1 ACC-003/1 AICX-001/2 AICX-003/1 AICX-004/1 AICX-005/2 DOC-001/1"
                            + " ACCCR-006/2 ACCCR-007/2")
                    .split(" ")) {
                expected.put(line, shown);
            }
            expected.put("POV-001/1", EnumSet.of(EvidenceKind.PRESENTATION));
            Set<EvidenceKind> procedures = EnumSet.of(
                    EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION, EvidenceKind.SCREENSHOT);
            expected.put("ACCT-001/1", procedures);
            expected.put("ACCT-002/1", procedures);
            expected.put("COST-001/2", EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION));
            int lines = 0;
            for (Requirement requirement : Checklists.of("2026-02").requirements()) {
                for (int i = 0; i < requirement.evidence().size(); i++) {
                    String line = requirement.id() + "/" + (i + 1);
                    assertThat(requirement.evidence().get(i).acceptedKinds())
                            .as(line)
                            .isEqualTo(expected.getOrDefault(line, EnumSet.allOf(EvidenceKind.class)));
                    lines += expected.containsKey(line) ? 1 : 0;
                }
            }
            assertThat(lines).isEqualTo(expected.size());
        }

        @Test
        void templates_must_not_be_verbal() {
            verifyPieces("PRJ-003", "sow-template", kind(EvidenceKind.VERBAL))
                    .reports(blocker("evidence-missing").subject("sow-template").measured(0, 1));
        }
    }

    @Nested
    class Numbers {

        @Test
        void two_deployed_use_cases_are_enough() {
            verifyUseCases(reviewed(null), kind(EvidenceKind.LINK))
                    .reportsNothing()
                    .measures("evidence", "deployed-use-cases", 2, 2);
        }

        @Test
        void one_is_not() {
            verifyUseCases(reviewed(null))
                    .reports(blocker("evidence-missing")
                            .subject("deployed-use-cases")
                            .measured(1, 2))
                    .measures("evidence", "deployed-use-cases", 1, 2);
        }

        @Test
        void only_what_counts_is_counted() {
            verifyUseCases(reviewed(null), reviewed(EvidenceReview.REJECTED), dated(AS_OF.plusDays(1)))
                    .reports(blocker("evidence-missing")
                            .subject("deployed-use-cases")
                            .measured(1, 2));
        }

        @Test
        void a_piece_with_several_faults_is_one_that_is_missing() {
            verifyUseCases(
                            reviewed(null),
                            EvidenceBuilder.builder(dated(AS_OF.plusDays(1)))
                                    .review(EvidenceReview.REJECTED)
                                    .build())
                    .reports(blocker("evidence-missing")
                            .subject("deployed-use-cases")
                            .measured(1, 2));
        }

        @Test
        void evidence_for_one_item_does_not_count_for_another() {
            verifyUseCases(reviewed(null), of("design-patterns"), of("guardrails-description"))
                    .reports(blocker("evidence-missing")
                            .subject("deployed-use-cases")
                            .measured(1, 2));
        }

        @Test
        void an_item_that_asks_for_one_piece_is_not_measured() {
            ValidationResult result =
                    CompetencyValidator.create().validate(Samples.ready().build());
            assertThat(result.requirement("ACC-002").orElseThrow().measures()).isEmpty();
            assertThat(result.requirement("AICX-001").orElseThrow().measures()).hasSize(1);
        }

        private RuleVerifier verifyUseCases(Evidence... pieces) {
            return verifyPieces("AICX-001", "deployed-use-cases", pieces);
        }
    }

    /** A complete response, but for these pieces in place of those for one item. */
    private static RuleVerifier verifyPieces(String requirement, String item, Evidence... pieces) {
        boolean partner = !requirement.startsWith("ACCT") && !requirement.startsWith("COST");
        Response complete = response(requirement).build();
        List<Evidence> evidence = new ArrayList<>();
        complete.evidence().stream()
                .filter(piece -> !piece.item().equals(item))
                .map(piece -> EvidenceBuilder.builder(piece).date(null).build())
                .forEach(evidence::add);
        Stream.of(pieces)
                .map(piece -> piece.item().isEmpty()
                        ? EvidenceBuilder.builder(piece).item(item).build()
                        : piece)
                .forEach(evidence::add);
        if (requirement.equals("POV-002") && item.equals("skills-resources")) {
            evidence.add(EvidenceBuilder.builder(dated(AS_OF))
                    .item("education-events")
                    .build());
        }
        Response response = response(requirement)
                .caseStudy(partner ? null : "cs-1")
                .evidence(evidence)
                .build();
        return verifyThat(requirement)
                .given(List.of(Category.values()), caseStudy("cs-1").build(), response);
    }

    private static Evidence of(String item) {
        return new Evidence(item, EvidenceKind.DOCUMENT, "https://partner.example", "A piece", null, null);
    }

    private static Evidence kind(EvidenceKind kind) {
        return new Evidence("", kind, "https://partner.example", null, null, null);
    }

    private static Evidence dated(LocalDate date) {
        return new Evidence("", EvidenceKind.DOCUMENT, null, "A dated piece", date, null);
    }

    private static Evidence reviewed(EvidenceReview review) {
        return new Evidence("", EvidenceKind.DOCUMENT, null, "A piece", null, review);
    }
}
