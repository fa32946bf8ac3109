package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final Checklist CHECKLIST = new Checklist(
            "test",
            DAY,
            DAY,
            DAY,
            null,
            List.of(),
            List.of(
                    requirement("OURS-1", Scope.PARTNER),
                    requirement("EACH-1", Scope.EACH_CASE_STUDY),
                    requirement("ANY-1", Scope.ANY_CASE_STUDY)),
            List.of(),
            List.of(),
            new Placeholders(List.of()),
            new ProductTags(List.of()));

    private static final CompetencyApplication SOUND = CompetencyApplicationBuilder.builder()
            .partner(partner("P"))
            .caseStudies(List.of(caseStudy("cs-1"), caseStudy("cs-2")))
            .personnel(List.of(person("p1", "Ana", "0"), person("p2", "Ana", "100")))
            .badgeCompletions(List.of(badge("p1"), badge("p2")))
            .aceOpportunities(List.of(opportunity("O1", "First"), opportunity("O2", "Second")))
            .coSellActivities(List.of(coSell("O2")))
            .legacyPlatforms(List.of(new LegacyPlatform("Avaya", Set.of(), 0)))
            .responses(List.of(
                    response("OURS-1", null)
                            .addresses(List.of("must"))
                            .notApplicable(List.of(new NotApplicable("may", "because")))
                            .build(),
                    response("EACH-1", "cs-1")
                            .evidence(List.of(evidence("shown")))
                            .build(),
                    response("EACH-1", "cs-2").build(),
                    response("ANY-1", null).build(),
                    response("ANY-1", "cs-1").build()))
            .build();

    @Test
    void a_sound_application_has_no_problem() {
        assertThat(ConsistencyCheck.problems(SOUND, CHECKLIST)).isEmpty();
    }

    @Test
    void the_opportunity_of_a_case_study_is_no_reference() {
        CaseStudy caseStudy = CaseStudyBuilder.builder(caseStudy("cs-1"))
                .aceOpportunityId("O999")
                .build();

        assertThat(problems(sound().caseStudies(List.of(caseStudy, caseStudy("cs-2")))))
                .isEmpty();
    }

    @Test
    void blank_names_and_ids_are_problems() {
        CaseStudy nobody = CaseStudyBuilder.builder(caseStudy(" "))
                .customer(new Customer("\u00A0", "Contoso Ltd", CustomerRelationship.EXTERNAL))
                .build();

        assertThat(pointers(sound().partner(partner(" ")))).containsExactly("/partner/name");
        assertThat(pointers(sound().caseStudies(List.of(caseStudy("cs-1"), caseStudy("cs-2"), nobody))))
                .containsExactly("/caseStudies/2/id", "/caseStudies/2/customer/name");
        assertThat(pointers(sound().personnel(
                                List.of(person("p1", "A", "1"), person("p2", "", "1"), person("", "C", "1")))))
                .containsExactly("/personnel/1/name", "/personnel/2/id");
        assertThat(pointers(sound().aceOpportunities(
                                List.of(opportunity("O1", " "), opportunity("O2", "N"), opportunity(" ", "N")))))
                .containsExactly("/aceOpportunities/0/name", "/aceOpportunities/2/id");
        assertThat(pointers(sound().legacyPlatforms(List.of(new LegacyPlatform("\t", Set.of(), 0)))))
                .containsExactly("/legacyPlatforms/0/name");
    }

    @Test
    void an_id_given_twice_is_a_problem_at_its_second_place() {
        assertThat(problems(sound().caseStudies(List.of(caseStudy("cs-1"), caseStudy("cs-2"), caseStudy("cs-1")))))
                .containsExactly(new Problem(
                        "/caseStudies/2/id", "a second case study with the id \"cs-1\"; an id must be unique"));
        assertThat(pointers(sound().personnel(
                                List.of(person("p1", "A", "1"), person("p2", "B", "1"), person("p2", "C", "1")))))
                .containsExactly("/personnel/2/id");
        assertThat(pointers(sound().aceOpportunities(
                                List.of(opportunity("O1", "A"), opportunity("O1", "B"), opportunity("O2", "C")))))
                .containsExactly("/aceOpportunities/1/id");
    }

    @Test
    void ids_are_compared_exactly() {
        assertThat(pointers(sound().personnel(
                                List.of(person("p1", "A", "1"), person("p2", "B", "1"), person("P2", "C", "1")))))
                .isEmpty();
        assertThat(pointers(sound().badgeCompletions(List.of(badge("P1")))))
                .containsExactly("/badgeCompletions/0/person");
    }

    @Test
    void a_reference_that_leads_nowhere_is_a_problem_that_suggests_the_nearest_id() {
        assertThat(problems(sound().badgeCompletions(List.of(badge("p1"), badge("p3")))))
                .containsExactly(new Problem(
                        "/badgeCompletions/1/person", "there is no person with the id \"p3\". Did you mean \"p1\"?"));
        assertThat(pointers(sound().coSellActivities(List.of(coSell("O7")))))
                .containsExactly("/coSellActivities/0/opportunity");
        assertThat(problems(responses(response("OURS-2", null), response("ANY-1", "cs-9"))))
                .containsExactly(
                        new Problem(
                                "/responses/0/requirement",
                                "there is no requirement \"OURS-2\" in the checklist test. Did you mean \"OURS-1\"?"),
                        new Problem(
                                "/responses/1/caseStudy",
                                "there is no case study with the id \"cs-9\". Did you mean \"cs-1\"?"));
    }

    @Test
    void negative_numbers_are_problems() {
        CaseStudy negative = CaseStudyBuilder.builder(caseStudy("cs-1"))
                .agents(-1)
                .monthlyRecurringRevenueUsd(new BigDecimal("-0.01"))
                .annualRecurringRevenueUsd(new BigDecimal("-1E+3"))
                .wellArchitectedReview(
                        new WellArchitectedReview("https://example.com/r", new HighRiskIssues(-1, -2, -3)))
                .build();

        assertThat(problems(sound().caseStudies(List.of(negative, caseStudy("cs-2")))))
                .containsExactly(
                        new Problem("/caseStudies/0/agents", "must be 0 or more, but is -1"),
                        new Problem("/caseStudies/0/monthlyRecurringRevenueUsd", "must be 0 or more, but is -0.01"),
                        new Problem("/caseStudies/0/annualRecurringRevenueUsd", "must be 0 or more, but is -1000"),
                        new Problem(
                                "/caseStudies/0/wellArchitectedReview/highRiskIssues/SECURITY",
                                "must be 0 or more, but is -1"),
                        new Problem(
                                "/caseStudies/0/wellArchitectedReview/highRiskIssues/OPERATIONAL_EXCELLENCE",
                                "must be 0 or more, but is -2"),
                        new Problem(
                                "/caseStudies/0/wellArchitectedReview/highRiskIssues/RELIABILITY",
                                "must be 0 or more, but is -3"));
        assertThat(pointers(sound().legacyPlatforms(List.of(new LegacyPlatform("Avaya", Set.of(), -1)))))
                .containsExactly("/legacyPlatforms/0/migrationsExecuted");
    }

    @Test
    void a_percentage_is_from_none_to_all() {
        assertThat(problems(sound().personnel(List.of(person("p1", "A", "-0.5"), person("p2", "B", "100.5")))))
                .containsExactly(
                        new Problem("/personnel/0/allocationPercent", "must be from 0 to 100, but is -0.5"),
                        new Problem("/personnel/1/allocationPercent", "must be from 0 to 100, but is 100.5"));
    }

    @Test
    void a_second_response_to_the_same_is_a_problem() {
        assertThat(pointers(responses(
                        response("OURS-1", null),
                        response("OURS-1", null),
                        response("ANY-1", "cs-1"),
                        response("ANY-1", "cs-2"),
                        response("ANY-1", null),
                        response("ANY-1", "cs-1"),
                        response("ANY-1", " "))))
                .containsExactly("/responses/1", "/responses/5", "/responses/6");
    }

    @Test
    void a_response_names_a_case_study_where_the_scope_asks_for_one() {
        assertThat(problems(responses(response("OURS-1", "cs-1"), response("EACH-1", null))))
                .containsExactly(
                        new Problem("/responses/0/caseStudy", "must be left out, since OURS-1 is asked of the partner"),
                        new Problem("/responses/1", "must name a caseStudy, since EACH-1 is asked of each case study"));
    }

    @Test
    void keys_that_the_requirement_does_not_have_are_problems() {
        assertThat(problems(responses(response("OURS-1", null)
                        .addresses(List.of("must", "most", "MAY"))
                        .notApplicable(List.of(new NotApplicable("mai", "because")))
                        .evidence(List.of(evidence("shown"), evidence(""))))))
                .containsExactly(
                        new Problem(
                                "/responses/0/addresses/1",
                                "OURS-1 has no criterion \"most\". Did you mean \"must\"? It has \"must\", \"may\""),
                        new Problem(
                                "/responses/0/addresses/2",
                                "OURS-1 has no criterion \"MAY\". Did you mean \"may\"? It has \"must\", \"may\""),
                        new Problem(
                                "/responses/0/notApplicable/0/criterion",
                                "OURS-1 has no criterion \"mai\". Did you mean \"may\"? It has \"must\", \"may\""),
                        new Problem(
                                "/responses/0/evidence/1/item", "OURS-1 has no evidence item \"\". It has \"shown\""));
    }

    @Test
    void only_a_conditional_criterion_may_not_apply_and_only_for_a_reason() {
        assertThat(problems(responses(response("OURS-1", null)
                        .notApplicable(List.of(
                                new NotApplicable("must", "because"),
                                new NotApplicable("may", " "),
                                new NotApplicable("must", ""))))))
                .containsExactly(
                        new Problem(
                                "/responses/0/notApplicable/0/criterion",
                                "\"must\" always applies, so it must be addressed; the conditional criteria are \"may\""),
                        new Problem("/responses/0/notApplicable/1/reason", "must say why the criterion does not apply"),
                        new Problem(
                                "/responses/0/notApplicable/2/criterion",
                                "\"must\" always applies, so it must be addressed; the conditional criteria are \"may\""),
                        new Problem(
                                "/responses/0/notApplicable/2/reason", "must say why the criterion does not apply"));
    }

    @Test
    void all_problems_are_found_in_document_order() {
        CompetencyApplication application = sound().partner(partner(""))
                .caseStudies(List.of(caseStudy("cs-1"), caseStudy("cs-1")))
                .personnel(List.of(person("p1", "", "101")))
                .aceOpportunities(List.of(opportunity("", "")))
                .legacyPlatforms(List.of(new LegacyPlatform("", Set.of(), -1)))
                .build();

        assertThat(ConsistencyCheck.problems(application, CHECKLIST))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/partner/name",
                        "/caseStudies/1/id",
                        "/personnel/0/name",
                        "/personnel/0/allocationPercent",
                        "/badgeCompletions/1/person",
                        "/aceOpportunities/0/id",
                        "/aceOpportunities/0/name",
                        "/coSellActivities/0/opportunity",
                        "/legacyPlatforms/0/name",
                        "/legacyPlatforms/0/migrationsExecuted",
                        "/responses/2/caseStudy");
    }

    @Test
    void without_a_checklist_only_what_needs_none_is_checked() {
        CompetencyApplication application = sound().checklist("2020-01")
                .responses(List.of(
                        response("NONE", null).addresses(List.of("x")).build(),
                        response("NONE", null).build(),
                        response("NONE", "cs-9").build()))
                .build();

        assertThat(ConsistencyCheck.problems(application, null))
                .extracting(Problem::pointer)
                .containsExactly("/checklist", "/responses/1", "/responses/2/caseStudy");
    }

    @Test
    void an_unknown_version_names_the_known_ones() {
        assertThat(ConsistencyCheck.unknownVersion("2020-01"))
                .isEqualTo(new Problem(
                        "/checklist", "the version \"2020-01\" is unknown; the known versions are \"2026-02\""));
    }

    @Test
    void of_a_hundred_thousand_dangling_references_the_first_are_listed_and_fewer_get_suggestions() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            people.add(person("person-" + i, "Ana", "1"));
        }

        List<Problem> problems =
                problems(sound().personnel(people).badgeCompletions(Collections.nCopies(100_000, badge("person-x"))));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(0).message()).contains("Did you mean \"person-0\"?");
        assertThat(problems.get(99))
                .isEqualTo(new Problem("/badgeCompletions/99/person", "there is no person with the id \"person-x\"."));
        assertThat(problems.get(100)).isEqualTo(new Problem("", "there are 99900 more problems"));
    }

    private static List<Problem> problems(CompetencyApplicationBuilder application) {
        return ConsistencyCheck.problems(application.build(), CHECKLIST);
    }

    private static List<String> pointers(CompetencyApplicationBuilder application) {
        return problems(application).stream().map(Problem::pointer).toList();
    }

    private static CompetencyApplicationBuilder sound() {
        return CompetencyApplicationBuilder.builder(SOUND);
    }

    private static CompetencyApplicationBuilder responses(ResponseBuilder... responses) {
        return sound().responses(
                        Arrays.stream(responses).map(ResponseBuilder::build).toList());
    }

    private static Requirement requirement(String id, Scope scope) {
        return new Requirement(
                id,
                "Title",
                "Section",
                "Subsection",
                null,
                scope,
                Basis.DOCUMENTED,
                null,
                false,
                Map.of(),
                List.of(new Criterion("must", "Text.", false), new Criterion("may", "Text.", true)),
                List.of(new EvidenceItem("shown", "Text.", 1, null, Set.of())));
    }

    private static Partner partner(String name) {
        return PartnerBuilder.builder()
                .name(name)
                .tier(PartnerTier.SELECT)
                .servicesPathStage(ServicesPathStage.ENROLLED)
                .build();
    }

    private static CaseStudy caseStudy(String id) {
        return CaseStudyBuilder.builder()
                .id(id)
                .title("Title")
                .customer(new Customer("Contoso", null, CustomerRelationship.EXTERNAL))
                .edition(Edition.CUSTOMER)
                .stage(CaseStudyStage.PRODUCTION)
                .build();
    }

    private static Person person(String id, String name, String allocationPercent) {
        return new Person(id, name, PersonRole.ENGINEER, new BigDecimal(allocationPercent), true);
    }

    private static BadgeCompletion badge(String person) {
        return new BadgeCompletion(person, Badge.DEVELOPER, DAY, null);
    }

    private static AceOpportunity opportunity(String id, String name) {
        return new AceOpportunity(
                id, name, OpportunityOrigin.AWS_ORIGINATED, OpportunityStage.QUALIFIED, null, null, List.of(), DAY);
    }

    private static CoSellActivity coSell(String opportunity) {
        return new CoSellActivity(opportunity, CoSellKind.MEETING_NOTES, DAY, null);
    }

    private static ResponseBuilder response(String requirement, @Nullable String caseStudy) {
        return ResponseBuilder.builder().requirement(requirement).caseStudy(caseStudy);
    }

    private static Evidence evidence(String item) {
        return new Evidence(item, EvidenceKind.DOCUMENT, null, null, null, null);
    }
}
