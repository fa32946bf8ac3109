package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionCaseStudiesTest {

    private static final List<CaseStudy> THREE = List.of(
            caseStudy("cs-1").build(),
            caseStudy("cs-2").build(),
            caseStudy("cs-3").build());

    @Test
    void four_of_distinct_customers_are_enough() {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").build())
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void three_are_not() {
        verifyThat("2.1")
                .given(THREE)
                .reports(blocker("case-studies-short").measured(3, 4))
                .hasStatus(Status.NOT_MET)
                .measures("distinct-customers", 3, 4);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("2.1")
                .reports(blocker("case-studies-short").measured(0, 4))
                .hasStatus(Status.NOT_MET)
                .measures("distinct-customers", 0, 4);
    }

    @Test
    void a_fifth_is_a_warning() {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").build(), caseStudy("cs-5").build())
                .reports(warning("more-case-studies-than-asked").measured(5, 4))
                .hasStatus(Status.MET)
                .measures("distinct-customers", 5, 4);
    }

    @Test
    void all_of_them_are_examined() {
        verifyThat("2.1")
                .given(
                        THREE,
                        caseStudy("cs-4").build(),
                        caseStudy("cs-5").architectureDiagram(null).build())
                .reports(
                        warning("more-case-studies-than-asked").measured(5, 4),
                        blocker("architecture-diagram-missing").subject("cs-5"))
                .hasStatus(Status.NOT_MET);
    }

    @Test
    void a_customer_named_twice_counts_once() {
        verifyThat("2.1")
                .given(THREE, of("cs-4", "Customer of cs-3", null))
                .reports(blocker("case-studies-short").measured(3, 4))
                .measures("distinct-customers", 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer of CS-3", "  Customer \t of  cs-3 ", "Customer\u00a0of cs-3"})
    void a_name_in_another_spelling_is_the_same_customer(String name) {
        verifyThat("2.1")
                .given(THREE, of("cs-4", name, null))
                .reports(blocker("case-studies-short").measured(3, 4));
    }

    @Test
    void one_legal_entity_under_two_names_is_one_customer() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2))
                .given(of("cs-3", "Acme Bank", "Acme Inc."), of("cs-4", "Acme Shop", " ACME  inc."))
                .reports(blocker("case-studies-short").measured(3, 4));
    }

    @Test
    void two_legal_entities_of_one_name_are_two_customers() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", "Acme Inc."), of("cs-4", "Acme", "Acme Ltd."))
                .reportsNothing()
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void a_blank_legal_entity_counts_as_absent() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", " "), of("cs-4", "Bolt", " "))
                .reportsNothing();
    }

    @Test
    void a_customer_named_twice_is_a_warning_if_four_remain() {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").build(), of("cs-5", "Customer of cs-3", null))
                .reports(
                        warning("more-case-studies-than-asked").measured(5, 4),
                        warning("customer-repeated").subject("cs-5").saying("same customer as cs-3"))
                .hasStatus(Status.MET)
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void the_smaller_id_is_the_one_that_counts_whatever_the_order() {
        verifyThat("2.1")
                .given(of("cs-5", "Customer of cs-3", null), caseStudy("cs-4").build(), THREE)
                .reports(
                        warning("more-case-studies-than-asked").measured(5, 4),
                        warning("customer-repeated").subject("cs-5").saying("same customer as cs-3"));
    }

    @Test
    void a_customer_named_three_times_is_warned_of_twice() {
        verifyThat("2.1")
                .given(
                        of("cs-6", "Customer of cs-3", null),
                        THREE,
                        caseStudy("cs-4").build(),
                        of("cs-5", "Customer of cs-3", null))
                .reports(
                        warning("more-case-studies-than-asked").measured(6, 4),
                        warning("customer-repeated").subject("cs-5").saying("same customer as cs-3"),
                        warning("customer-repeated").subject("cs-6").saying("same customer as cs-3"))
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void one_that_does_not_qualify_is_counted_but_blocks() {
        verifyThat("2.1")
                .given(THREE, caseStudy("cs-4").stage(CaseStudyStage.PILOT).build())
                .reports(blocker("not-in-production").subject("cs-4").saying("is a pilot"))
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void what_is_short_is_not_warned_of_however_many_months_an_old_one_is_in_production() {
        verifyThat("2.1")
                .given(
                        THREE.subList(0, 2),
                        caseStudy("cs-3").productionOn(AS_OF.minusMonths(24)).build(),
                        of("cs-4", "Customer of cs-3", null))
                .reports(
                        blocker("case-studies-short").measured(3, 4),
                        blocker("production-too-old").subject("cs-3").measured(24, 18));
    }

    @Test
    void a_name_with_a_legal_entity_and_without_one_is_unclear() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", "Acme Inc."), of("cs-4", " ACME ", null))
                .reports(
                        warning("customer-unclear").subject("cs-4").saying("Case study cs-4 gives no legal entity for"))
                .hasStatus(Status.MET)
                .measures("distinct-customers", 4, 4);
    }

    @Test
    void a_blank_legal_entity_is_none_there_either() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", " "), of("cs-4", "Acme", "Acme Inc."))
                .reports(warning("customer-unclear").subject("cs-3"));
    }

    @Test
    void every_case_study_that_makes_it_unclear_is_named() {
        verifyThat("2.1")
                .given(
                        THREE.subList(0, 2),
                        of("cs-3", "Acme", null),
                        of("cs-4", "Acme", "Acme Inc."),
                        of("cs-5", "Acme", null),
                        of("cs-6", "Acme", "Acme Ltd."))
                .reports(
                        warning("customer-unclear").subject("cs-3"),
                        warning("customer-unclear").subject("cs-5"),
                        warning("customer-repeated").subject("cs-5").saying("same customer as cs-3"),
                        warning("more-case-studies-than-asked").measured(6, 4))
                .measures("distinct-customers", 5, 4);
    }

    @Test
    void nothing_is_unclear_where_both_or_none_give_a_legal_entity_or_the_names_differ() {
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", "Acme Inc."), of("cs-4", "Acme", "Acme Ltd."))
                .reportsNothing();
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", null), of("cs-4", "Acme", null))
                .reports(blocker("case-studies-short").measured(3, 4));
        verifyThat("2.1")
                .given(THREE.subList(0, 2), of("cs-3", "Acme", "Bolt"), of("cs-4", "Bolts", null))
                .reportsNothing();
    }

    private CaseStudy of(String id, String customer, @Nullable String legalEntity) {
        return caseStudy(id)
                .customer(new Customer(customer, legalEntity, CustomerRelationship.EXTERNAL))
                .build();
    }
}
