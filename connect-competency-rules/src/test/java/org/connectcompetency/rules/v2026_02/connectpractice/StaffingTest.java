package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.model.application.PersonRole.BUSINESS_DEVELOPMENT;
import static org.connectcompetency.model.application.PersonRole.DELIVERY_MANAGER;
import static org.connectcompetency.model.application.PersonRole.DEVELOPER;
import static org.connectcompetency.model.application.PersonRole.ENGINEER;
import static org.connectcompetency.model.application.PersonRole.OTHER;
import static org.connectcompetency.model.application.PersonRole.PROJECT_MANAGER;
import static org.connectcompetency.model.application.PersonRole.SALES;
import static org.connectcompetency.model.application.PersonRole.SOLUTIONS_ARCHITECT;
import static org.connectcompetency.model.application.PersonRole.TECHNICAL_LEAD;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingTest {

    private static final Response CHART = response("ACC-003").build();

    private static final Person ARCHITECT = person("p-1", SOLUTIONS_ARCHITECT);

    private static final Person MANAGER = person("p-2", DELIVERY_MANAGER);

    private static final Person SELLER = person("p-3", SALES);

    private static final List<Person> TWO = List.of(person("p-4", DEVELOPER), person("p-5", OTHER));

    @Test
    void five_dedicated_people_with_the_three_roles_are_enough() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, TWO)
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("dedicated-people", 5, 5)
                .measures("technical-leads", 1, 1)
                .measures("delivery-managers", 1, 1)
                .measures("business-developers", 1, 1);
    }

    @Test
    void four_are_not() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, person("p-4", DEVELOPER))
                .reports(blocker("dedicated-people-short").measured(4, 5))
                .hasStatus(Status.NOT_MET)
                .measures("dedicated-people", 4, 5);
    }

    @ParameterizedTest
    @CsvSource({"50.01, 5", "50.0000001, 5", "100, 5", "50, 4", "50.00, 4", "49.99, 4", "0, 4"})
    void more_than_half_of_the_time_is_dedicated(BigDecimal percent, int dedicated) {
        var given = verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, person("p-4", DEVELOPER))
                .given(new Person("p-5", "Person p-5", ENGINEER, percent, true))
                .measures("dedicated-people", dedicated, 5);
        if (dedicated == 5) {
            given.reportsNothing();
        } else {
            given.reports(blocker("dedicated-people-short").measured(dedicated, 5));
        }
    }

    @Test
    void experience_is_asked_only_of_the_three_roles() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER)
                .given(inexperienced("p-4", DEVELOPER), inexperienced("p-5", SOLUTIONS_ARCHITECT))
                .reportsNothing()
                .measures("dedicated-people", 5, 5)
                .measures("technical-leads", 1, 1);
    }

    @Test
    void two_people_of_one_name_are_two_with_a_warning() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, person("p-4", DEVELOPER), named("p-6", "Person p-4"))
                .reports(warning("person-repeated").subject("p-4").saying("as p-4 and as p-6."))
                .hasStatus(Status.MET)
                .measures("dedicated-people", 5, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person P-4", "  Person  p-4 ", "Person\u00a0p-4"})
    void names_are_compared_as_names(String name) {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, named("p-6", name), person("p-4", DEVELOPER))
                .reports(warning("person-repeated").subject("p-4").saying("as p-6"));
    }

    @Test
    void three_of_one_name_are_one_warning_and_other_names_another() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, named("p-6", "Sam"), named("p-4", "sam"), named("p-5", "SAM"))
                .given(named("p-8", "Kim"), named("p-7", "Kim"), named("p-9", "Kimberly"))
                .reports(
                        warning("person-repeated").subject("p-4").saying("as p-4 and as p-5 and p-6."),
                        warning("person-repeated").subject("p-7").saying("as p-7 and as p-8."))
                .measures("dedicated-people", 9, 5);
    }

    @Test
    void a_name_is_repeated_whatever_the_role_and_the_time() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, TWO)
                .given(new Person("p-6", "Person p-3", OTHER, BigDecimal.ZERO, false))
                .reports(warning("person-repeated").subject("p-3").saying("as p-6"))
                .measures("dedicated-people", 5, 5);
    }

    private static Person named(String id, String name) {
        return new Person(id, name, DEVELOPER, new BigDecimal("100"), true);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLUTIONS_ARCHITECT", "TECHNICAL_LEAD"})
    void an_architect_or_technical_lead_leads_the_technical_work(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, person("p-1", role), MANAGER, SELLER, TWO)
                .reportsNothing()
                .measures("technical-leads", 1, 1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SOLUTIONS_ARCHITECT", "TECHNICAL_LEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_does(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, person("p-1", role), MANAGER, SELLER, TWO)
                .reports(blocker("technical-lead-missing").measured(0, 1))
                .hasStatus(Status.NOT_MET)
                .measures("technical-leads", 0, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERY_MANAGER", "PROJECT_MANAGER"})
    void a_delivery_or_project_manager_manages_projects(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, person("p-2", role), SELLER, TWO)
                .reportsNothing()
                .measures("delivery-managers", 1, 1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELIVERY_MANAGER", "PROJECT_MANAGER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_manages(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, person("p-2", role), SELLER, TWO)
                .reports(blocker("delivery-manager-missing").measured(0, 1))
                .hasStatus(Status.NOT_MET)
                .measures("delivery-managers", 0, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SALES", "BUSINESS_DEVELOPMENT"})
    void sales_or_business_development_sells(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, person("p-3", role), TWO)
                .reportsNothing()
                .measures("business-developers", 1, 1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SALES", "BUSINESS_DEVELOPMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sells(PersonRole role) {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, person("p-3", role), TWO)
                .reports(blocker("business-developer-missing").measured(0, 1))
                .hasStatus(Status.NOT_MET)
                .measures("business-developers", 0, 1);
    }

    @Test
    void each_of_the_three_has_experience() {
        verifyThat("ACC-003")
                .given(CHART, TWO, inexperienced("p-1", TECHNICAL_LEAD))
                .given(inexperienced("p-2", PROJECT_MANAGER), inexperienced("p-3", BUSINESS_DEVELOPMENT))
                .reports(
                        blocker("technical-lead-missing").measured(0, 1),
                        blocker("delivery-manager-missing").measured(0, 1),
                        blocker("business-developer-missing").measured(0, 1))
                .measures("dedicated-people", 5, 5);
    }

    @Test
    void each_of_the_three_is_dedicated() {
        verifyThat("ACC-003")
                .given(CHART, fiveOthers())
                .given(half("p-1", SOLUTIONS_ARCHITECT), half("p-2", DELIVERY_MANAGER), half("p-3", SALES))
                .reports(
                        blocker("technical-lead-missing").measured(0, 1),
                        blocker("delivery-manager-missing").measured(0, 1),
                        blocker("business-developer-missing").measured(0, 1))
                .measures("dedicated-people", 5, 5);
    }

    /** Whoever could carry one of the three is told what is lacking. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "SOLUTIONS_ARCHITECT",
                "TECHNICAL_LEAD",
                "DELIVERY_MANAGER",
                "PROJECT_MANAGER",
                "SALES",
                "BUSINESS_DEVELOPMENT"
            })
    void whoever_lacks_time_or_experience_is_named(PersonRole role) {
        CompetencyApplication application = ready().personnel(List.of(half("p-1", role), inexperienced("p-2", role)))
                .badgeCompletions(List.of())
                .build();
        assertThat(CompetencyValidator.create()
                        .validate(application)
                        .requirement("ACC-003")
                        .orElseThrow()
                        .findings())
                .filteredOn(finding -> !finding.code().equals("dedicated-people-short"))
                .flatExtracting(Finding::notCounted)
                .extracting(each -> each.subject() + " " + each.reason().replaceAll(" experience .*", " experience"))
                .containsExactly(
                        "p-1 is allocated for 50 %, and more than 50 % are needed",
                        "p-2 has no "
                                + switch (role) {
                                    case DELIVERY_MANAGER, PROJECT_MANAGER -> "project";
                                    case SALES, BUSINESS_DEVELOPMENT -> "pipeline";
                                    default -> "deployment";
                                }
                                + " experience");
    }

    @Test
    void what_else_is_shared_is_no_repeated_person() {
        CompetencyApplication application = ready().build();
        String opportunity = application.caseStudies().get(0).id();
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, TWO)
                .given(person(opportunity, OTHER))
                .given(
                        application.caseStudies().get(0),
                        CaseStudyBuilder.builder(application.caseStudies().get(0))
                                .id("zz")
                                .build())
                .reportsNothing();
    }

    @Test
    void the_three_may_have_little_more_than_half_of_their_time() {
        BigDecimal percent = new BigDecimal("50.01");
        verifyThat("ACC-003")
                .given(CHART, TWO)
                .given(new Person("p-1", "One", TECHNICAL_LEAD, percent, true))
                .given(new Person("p-2", "Two", PROJECT_MANAGER, percent, true))
                .given(new Person("p-3", "Three", BUSINESS_DEVELOPMENT, percent, true))
                .reportsNothing();
    }

    @Test
    void experience_and_time_of_two_people_do_not_add_up() {
        verifyThat("ACC-003")
                .given(CHART, MANAGER, SELLER, TWO, half("p-1", TECHNICAL_LEAD), inexperienced("p-6", TECHNICAL_LEAD))
                .reports(blocker("technical-lead-missing").measured(0, 1));
    }

    @Test
    void more_than_needed_are_counted() {
        verifyThat("ACC-003")
                .given(CHART, ARCHITECT, MANAGER, SELLER, TWO)
                .given(person("p-6", TECHNICAL_LEAD))
                .given(person("p-7", PROJECT_MANAGER))
                .given(person("p-8", BUSINESS_DEVELOPMENT))
                .reportsNothing()
                .measures("dedicated-people", 8, 5)
                .measures("technical-leads", 2, 1)
                .measures("delivery-managers", 2, 1)
                .measures("business-developers", 2, 1);
    }

    @Test
    void nobody_at_all_is_four_faults() {
        verifyThat("ACC-003")
                .given(CHART)
                .reports(
                        blocker("dedicated-people-short").measured(0, 5),
                        blocker("technical-lead-missing").measured(0, 1),
                        blocker("delivery-manager-missing").measured(0, 1),
                        blocker("business-developer-missing").measured(0, 1))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void the_organizational_chart_is_asked_for_as_well() {
        verifyThat("ACC-003")
                .given(ARCHITECT, MANAGER, SELLER, TWO)
                .reports(blocker("response-missing"))
                .hasStatus(Status.NOT_MET);
        verifyThat("ACC-003")
                .given(ARCHITECT, MANAGER, SELLER, TWO)
                .given(response("ACC-003").evidence(List.of()).build())
                .reports(blocker("evidence-missing")
                        .subject("organizational-chart")
                        .measured(0, 1))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-1", "p-2", "p-3"})
    void each_role_is_asked_for_by_itself(String missing) {
        String code = switch (missing) {
            case "p-1" -> "technical-lead-missing";
            case "p-2" -> "delivery-manager-missing";
            default -> "business-developer-missing";
        };
        List<Person> people = new ArrayList<>(List.of(ARCHITECT, MANAGER, SELLER));
        people.removeIf(person -> person.id().equals(missing));
        verifyThat("ACC-003")
                .given(CHART, fiveOthers(), people)
                .reports(blocker(code).measured(0, 1));
    }

    private static List<Person> fiveOthers() {
        return List.of(
                person("p-11", DEVELOPER),
                person("p-12", ENGINEER),
                person("p-13", OTHER),
                person("p-14", DEVELOPER),
                person("p-15", ENGINEER));
    }

    private static Person half(String id, PersonRole role) {
        return new Person(id, "Person " + id, role, new BigDecimal("50"), true);
    }

    private static Person inexperienced(String id, PersonRole role) {
        return new Person(id, "Person " + id, role, new BigDecimal("100"), false);
    }
}
