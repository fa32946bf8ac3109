package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceBuilder;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pieces of evidence count. */
class DocumentaryEvidenceTest {

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

    /** A link must lead somewhere; anything else must at least have a name. */
    @Nested
    class Contents {

        private final ExpectedFinding missing =
                blocker("evidence-missing").subject("skills-resources").measured(0, 1);

        @Test
        void a_link_needs_an_address() {
            verifySkills(piece(EvidenceKind.LINK, "https://partner.example", null))
                    .reportsNothing();
            verifySkills(piece(EvidenceKind.LINK, "https://partner.example", "A piece"))
                    .reportsNothing();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " \t", "\u00a0"})
        @MethodSource("org.connectcompetency.rules.Samples#placeholders")
        void a_title_alone_makes_no_link(@Nullable String uri) {
            verifySkills(piece(EvidenceKind.LINK, uri, "A piece")).reports(missing);
            verifySkills(piece(EvidenceKind.LINK, uri, null)).reports(missing);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINK")
        void any_other_kind_needs_an_address_or_a_title(EvidenceKind kind) {
            verifySkills(piece(kind, "https://partner.example", null)).reportsNothing();
            verifySkills(piece(kind, null, "A piece")).reportsNothing();
            verifySkills(piece(kind, null, null)).reports(missing);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \t", "\u00a0"})
        @MethodSource("org.connectcompetency.rules.Samples#placeholders")
        void a_blank_or_a_placeholder_is_neither(String nothing) {
            verifySkills(piece(EvidenceKind.DOCUMENT, nothing, nothing)).reports(missing);
            verifySkills(piece(EvidenceKind.DOCUMENT, nothing, null)).reports(missing);
            verifySkills(piece(EvidenceKind.DOCUMENT, null, nothing)).reports(missing);
            verifySkills(piece(EvidenceKind.DOCUMENT, nothing, "A piece")).reportsNothing();
            verifySkills(piece(EvidenceKind.DOCUMENT, "https://partner.example", nothing))
                    .reportsNothing();
        }

        @ParameterizedTest
        @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
        void a_text_that_contains_a_placeholder_says_something(String text) {
            verifySkills(piece(EvidenceKind.DOCUMENT, null, text)).reportsNothing();
            verifySkills(piece(EvidenceKind.DOCUMENT, text, null)).reportsNothing();
            verifySkills(piece(EvidenceKind.LINK, text, null)).reportsNothing();
        }

        @Test
        void a_piece_without_contents_is_said_to_be_left_out() {
            verifyContents(piece(EvidenceKind.LINK, null, "A piece"), "A piece has no address");
            verifyContents(piece(EvidenceKind.LINK, null, null), "a link has no address");
            verifyContents(
                    piece(EvidenceKind.SCREENSHOT, null, null), "a screenshot has neither a title nor an address");
            verifyContents(
                    piece(EvidenceKind.SCREENSHOT, " ", "tbd"), "a screenshot has neither a title nor an address");
        }

        private void verifyContents(Evidence piece, String said) {
            Response response = response("OPE-002", "cs-1")
                    .evidence(List.of(
                            EvidenceBuilder.builder(piece).item("runbook").build()))
                    .build();
            ValidationResult result = CompetencyValidator.create()
                    .validate(Samples.ready()
                            .caseStudies(List.of(caseStudy("cs-1").build()))
                            .responses(List.of(response))
                            .build());
            assertThat(result.requirement("OPE-002")
                            .orElseThrow()
                            .caseStudies()
                            .get(0)
                            .findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.notCounted())
                            .extracting(each -> each.subject() + " " + each.reason())
                            .containsExactly(said));
        }

        private RuleVerifier verifySkills(Evidence piece) {
            return verifyPieces("POV-002", "skills-resources", piece);
        }
    }

    /** One piece that is given twice is one piece. */
    @Nested
    class Repeated {

        private static final String URI = "https://partner.example/a";

        @Test
        void the_same_piece_twice_counts_once() {
            verifyUseCases(document(URI, "A piece"), document(URI, "A piece")).reports(oneOfTwo());
            verifyUseCases(document(URI, null), document(URI, null)).reports(oneOfTwo());
            verifyUseCases(document(null, "A piece"), document(null, "A piece")).reports(oneOfTwo());
        }

        @ParameterizedTest
        @CsvSource({
            "https://partner.example/a, a  PIECE",
            "HTTPS://Partner.example/A, A piece",
            "' https://partner.example/a ', ' A piece'"
        })
        void case_and_spaces_make_no_other_piece(String uri, String title) {
            verifyUseCases(document(URI, "A piece"), document(uri, title)).reports(oneOfTwo());
        }

        @Test
        void another_kind_date_or_review_makes_no_other_piece_either() {
            verifyUseCases(
                            document(URI, "A piece"),
                            piece(EvidenceKind.LINK, URI, "A piece"),
                            new Evidence("", EvidenceKind.DOCUMENT, URI, "A piece", AS_OF, EvidenceReview.ACCEPTED))
                    .reports(oneOfTwo());
        }

        @Test
        void a_placeholder_is_no_other_title_and_no_other_address() {
            verifyUseCases(document(URI, null), document(URI, "TBD")).reports(oneOfTwo());
            verifyUseCases(document(URI, "n/a"), document(URI, "TBD")).reports(oneOfTwo());
            verifyUseCases(document(null, "A piece"), document("?", "A piece")).reports(oneOfTwo());
        }

        @Test
        void another_title_or_another_address_makes_another_piece() {
            verifyUseCases(document(URI, "A piece"), document(URI, "Another")).reportsNothing();
            verifyUseCases(document(URI, "A piece"), document(URI + "/b", "A piece"))
                    .reportsNothing();
            verifyUseCases(document(URI, "A piece"), document(URI, null)).reportsNothing();
            verifyUseCases(document(URI, "A piece"), document(null, "A piece")).reportsNothing();
            verifyUseCases(document("A piece", null), document(null, "A piece")).reportsNothing();
        }

        @Test
        void a_rejected_copy_does_no_harm_to_the_piece() {
            verifyUseCases(
                            document(URI, "A piece"),
                            document(URI, "Another"),
                            new Evidence("", EvidenceKind.DOCUMENT, URI, "A piece", null, EvidenceReview.REJECTED))
                    .reportsNothing()
                    .measures("evidence", "deployed-use-cases", 2, 2);
        }

        @Test
        void the_same_piece_for_two_lines_counts_for_both() {
            Response response = response("CSN-002")
                    .evidence(List.of(
                            new Evidence("project-plan", EvidenceKind.DOCUMENT, URI, "A piece", null, null),
                            new Evidence("satisfaction-results", EvidenceKind.DOCUMENT, URI, "A piece", null, null)))
                    .build();
            verifyThat("CSN-002").given(response).reportsNothing();
        }

        @Test
        void a_piece_of_its_own_that_is_shared_as_well_counts_once() {
            verifyRunbooks(document(URI, "A piece"), document(URI, "Another")).reportsNothing();
            verifyRunbooks(document(URI, "A piece"), document(URI, " a piece"))
                    .reports(blocker("evidence-missing")
                            .caseStudy("cs-1")
                            .subject("runbook")
                            .measured(1, 2));
        }

        /** Two runbooks are asked for; one is given for the case study, and one for all of them. */
        private RuleVerifier verifyRunbooks(Evidence own, Evidence shared) {
            CompetencyValidator two = CompetencyValidator.builder()
                    .tailoring(new Tailoring(
                            List.of(),
                            List.of(new TailoredThreshold("OPE-002", "runbook.minimum", 2, "Two are wanted."))))
                    .build();
            return verifyThat(two, "OPE-002")
                    .given(
                            caseStudy("cs-1").build(),
                            response("OPE-002", "cs-1")
                                    .evidence(List.of(EvidenceBuilder.builder(own)
                                            .item("runbook")
                                            .build()))
                                    .build(),
                            response("OPE-002")
                                    .evidence(List.of(EvidenceBuilder.builder(shared)
                                            .item("runbook")
                                            .build()))
                                    .build());
        }

        @Test
        void it_is_said_where_pieces_are_short() {
            CompetencyApplication application = Samples.ready()
                    .responses(List.of(response("AICX-001")
                            .evidence(Stream.of(
                                            "design-patterns",
                                            "agent-architecture",
                                            "guardrails-description",
                                            "deployed-use-cases",
                                            "deployed-use-cases")
                                    .map(DocumentaryEvidenceTest::of)
                                    .toList())
                            .build()))
                    .build();
            assertThat(CompetencyValidator.create()
                            .validate(application)
                            .requirement("AICX-001")
                            .orElseThrow()
                            .findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.notCounted())
                            .extracting(each -> each.subject() + " " + each.reason())
                            .containsExactly("A piece is given several times, and counts once"));
        }

        private ExpectedFinding oneOfTwo() {
            return blocker("evidence-missing").subject("deployed-use-cases").measured(1, 2);
        }

        private RuleVerifier verifyUseCases(Evidence... pieces) {
            return verifyPieces("AICX-001", "deployed-use-cases", pieces);
        }

        private static Evidence document(@Nullable String uri, @Nullable String title) {
            return piece(EvidenceKind.DOCUMENT, uri, title);
        }
    }

    /** Requirements that ask for two things of which one does not stand for the other. */
    @Nested
    class Lines {

        @ParameterizedTest
        @CsvSource({"project-plan", "satisfaction-results"})
        void the_plan_and_the_results_are_two_pieces(String item) {
            verifyThat("CSN-002").given(response("CSN-002").build()).reportsNothing();
            verifyPieces("CSN-002", item)
                    .reports(blocker("evidence-missing").subject(item).measured(0, 1));
        }

        @Test
        void two_plans_are_no_results() {
            verifyPieces("CSN-002", "satisfaction-results", of("project-plan"))
                    .reports(blocker("evidence-missing")
                            .subject("satisfaction-results")
                            .measured(0, 1));
        }

        @ParameterizedTest
        @CsvSource({"automation-description", "example-template"})
        void the_description_of_the_automation_and_a_template_are_two_pieces(String item) {
            verifyAutomation(response("REL-001", "cs-1").build().evidence()).reportsNothing();
            verifyAutomation(response("REL-001", "cs-1").build().evidence().stream()
                            .filter(piece -> !piece.item().equals(item))
                            .toList())
                    .reports(blocker("evidence-missing")
                            .caseStudy("cs-1")
                            .subject(item)
                            .measured(0, 1));
        }

        private RuleVerifier verifyAutomation(List<Evidence> evidence) {
            return verifyThat("REL-001")
                    .given(
                            caseStudy("cs-1").build(),
                            response("REL-001", "cs-1").evidence(evidence).build());
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

    private static Evidence piece(EvidenceKind kind, @Nullable String uri, @Nullable String title) {
        return new Evidence("", kind, uri, title, null, null);
    }

    private static Evidence of(String item) {
        return new Evidence(item, EvidenceKind.DOCUMENT, "https://partner.example", "A piece", null, null);
    }

    private static Evidence kind(EvidenceKind kind) {
        return new Evidence("", kind, "https://partner.example", null, null, null);
    }

    private static Evidence dated(LocalDate date) {
        return new Evidence("", EvidenceKind.DOCUMENT, null, "A piece", date, null);
    }

    private static Evidence reviewed(EvidenceReview review) {
        return new Evidence("", EvidenceKind.DOCUMENT, null, "A piece", null, review);
    }
}
