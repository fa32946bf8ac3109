package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.model.application.PublicReferenceDetail.CHALLENGE;
import static org.connectcompetency.model.application.PublicReferenceDetail.CUSTOMER_DESCRIPTION;
import static org.connectcompetency.model.application.PublicReferenceDetail.CUSTOMER_NAME;
import static org.connectcompetency.model.application.PublicReferenceDetail.OUTCOMES;
import static org.connectcompetency.model.application.PublicReferenceDetail.PARTNER_NAME;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.EnumSet;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCaseStudiesTest {

    private static final String URL = "https://partner.example/story";

    private static final CaseStudy FIRST = caseStudy("cs-1").build();

    private static final CaseStudy SECOND = caseStudy("cs-2").build();

    private static final CaseStudy PRIVATE =
            caseStudy("cs-3").publicReference(null).build();

    private static final ExpectedFinding ONE_SHORT =
            blocker("public-case-studies-short").measured(1, 2);

    @Test
    void two_public_references_are_enough() {
        verifyThat("2.2")
                .given(FIRST, SECOND, PRIVATE)
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("public-case-studies", 2, 2);
    }

    @Test
    void one_is_not() {
        verifyThat("2.2")
                .given(FIRST, PRIVATE)
                .reports(ONE_SHORT)
                .hasStatus(Status.NOT_MET)
                .measures("public-case-studies", 1, 2);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("2.2")
                .given(PRIVATE)
                .reports(blocker("public-case-studies-short").measured(0, 2));
        verifyThat("2.2")
                .reports(blocker("public-case-studies-short").measured(0, 2))
                .hasStatus(Status.NOT_MET)
                .measures("public-case-studies", 0, 2);
    }

    @Test
    void a_third_is_no_fault() {
        verifyThat("2.2")
                .given(FIRST, SECOND, caseStudy("cs-3").build())
                .reportsNothing()
                .measures("public-case-studies", 3, 2);
    }

    @Test
    void two_of_one_customer_count_once() {
        verifyThat("2.2")
                .given(
                        FIRST,
                        caseStudy("cs-2")
                                .customer(new Customer(" customer  of CS-1", null, CustomerRelationship.EXTERNAL))
                                .build())
                .reports(ONE_SHORT)
                .measures("public-case-studies", 1, 2);
    }

    @Test
    void a_customer_that_is_published_twice_beside_another_is_no_fault() {
        verifyThat("2.2")
                .given(
                        FIRST,
                        SECOND,
                        caseStudy("cs-3")
                                .customer(new Customer("Customer of cs-1", null, CustomerRelationship.EXTERNAL))
                                .build())
                .reportsNothing()
                .measures("public-case-studies", 2, 2);
    }

    @Test
    void an_incomplete_reference_of_a_customer_does_not_take_the_complete_one_away() {
        verifyThat("2.2")
                .given(
                        with("cs-0", URL, false, without(CHALLENGE)),
                        caseStudy("cs-1")
                                .customer(new Customer("Customer of cs-0", null, CustomerRelationship.EXTERNAL))
                                .build(),
                        SECOND)
                .reports(incomplete("cs-0").saying("lacks the customer's challenge"))
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://partner.example/story", "HTTPS://partner.example", " https://partner.example/story "})
    void the_address_may_be_http_or_https(String url) {
        verifyThat("2.2")
                .given(FIRST, with("cs-2", url, false, EnumSet.allOf(PublicReferenceDetail.class)))
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "partner.example/story",
                "ftp://partner.example/story",
                "https://",
                "https:///story",
                "https://partner.example/our story",
                "mailto:press@partner.example",
                "httpsx://partner.example"
            })
    void another_address_does_not_count(String url) {
        CaseStudy other = with("cs-3", url, false, EnumSet.allOf(PublicReferenceDetail.class));
        verifyThat("2.2").given(FIRST, other).reports(ONE_SHORT).measures("public-case-studies", 1, 2);
        verifyThat("2.2")
                .given(FIRST, SECOND, other)
                .reports(incomplete("cs-3").saying("has no http or https address"))
                .hasStatus(Status.MET)
                .measures("public-case-studies", 2, 2);
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOMER_DESCRIPTION", mode = EnumSource.Mode.EXCLUDE)
    void a_reference_tells_all_five_details(PublicReferenceDetail missing) {
        CaseStudy other = with("cs-3", URL, false, without(missing));
        verifyThat("2.2").given(FIRST, other).reports(ONE_SHORT).measures("public-case-studies", 1, 2);
        verifyThat("2.2")
                .given(FIRST, SECOND, other)
                .reports(incomplete("cs-3").saying("it lacks " + missing.title() + "."))
                .hasStatus(Status.MET)
                .measures("public-case-studies", 2, 2);
    }

    @Test
    void a_description_of_a_named_customer_is_not_asked_for() {
        verifyThat("2.2")
                .given(FIRST, with("cs-2", URL, false, without(CUSTOMER_DESCRIPTION)))
                .reportsNothing();
    }

    @Test
    void an_anonymized_reference_describes_its_customer_in_place_of_the_name() {
        verifyThat("2.2")
                .given(FIRST, with("cs-2", URL, true, without(CUSTOMER_NAME)))
                .reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOMER_NAME", mode = EnumSource.Mode.EXCLUDE)
    void the_name_is_not_enough_for_an_anonymized_one_nor_any_other_detail_dispensable(PublicReferenceDetail missing) {
        CaseStudy other = with("cs-3", URL, true, without(missing));
        verifyThat("2.2").given(FIRST, other).reports(ONE_SHORT).measures("public-case-studies", 1, 2);
        verifyThat("2.2")
                .given(FIRST, SECOND, other)
                .reports(incomplete("cs-3").saying("lacks " + missing.title()))
                .measures("public-case-studies", 2, 2);
    }

    @Test
    void an_incomplete_reference_is_warned_of_once_with_all_its_gaps() {
        verifyThat("2.2")
                .given(
                        FIRST,
                        SECOND,
                        with("cs-3", "none", false, EnumSet.of(CUSTOMER_DESCRIPTION)),
                        with("cs-4", URL, true, EnumSet.of(PARTNER_NAME, CHALLENGE, OUTCOMES)))
                .reports(
                        incomplete("cs-3")
                                .saying(
                                        "it has no http or https address and lacks how AWS was used and lacks the customer's"
                                                + " challenge and lacks the customer's name and lacks the outcomes and lacks"
                                                + " the partner's name."),
                        incomplete("cs-4")
                                .saying("it is anonymized and lacks a description of the customer and lacks how AWS was"
                                        + " used."))
                .hasStatus(Status.MET);
    }

    @Test
    void one_address_of_two_case_studies_is_a_warning() {
        verifyThat("2.2")
                .given(of("cs-1", URL), of("cs-2", URL))
                .reports(warning("public-reference-shared").subject("cs-1").saying("cs-1 and cs-2"))
                .hasStatus(Status.MET)
                .measures("public-case-studies", 2, 2);
    }

    @Test
    void one_address_of_three_is_one_warning_that_names_all() {
        verifyThat("2.2")
                .given(of("cs-3", URL), of("cs-1", " " + URL), of("cs-2", URL + " "), of("cs-4", URL + "/4"))
                .reports(warning("public-reference-shared").subject("cs-1").saying("cs-1 and cs-2 and cs-3"))
                .hasStatus(Status.MET);
    }

    @Test
    void two_shared_addresses_are_two_warnings() {
        verifyThat("2.2")
                .given(of("cs-1", URL), of("cs-2", URL + "/2"), of("cs-3", URL), of("cs-4", URL + "/2"))
                .reports(
                        warning("public-reference-shared").subject("cs-1").saying("cs-3"),
                        warning("public-reference-shared").subject("cs-2").saying("cs-4"));
    }

    @Test
    void a_blank_address_is_shared_by_nobody() {
        verifyThat("2.2")
                .given(FIRST, SECOND, of("cs-3", ""), of("cs-4", " "))
                .reports(incomplete("cs-3"), incomplete("cs-4"));
    }

    private static CaseStudy of(String id, String url) {
        return with(id, url, false, EnumSet.allOf(PublicReferenceDetail.class));
    }

    private static ExpectedFinding incomplete(String caseStudy) {
        return warning("public-reference-incomplete").subject(caseStudy);
    }

    private static Set<PublicReferenceDetail> without(PublicReferenceDetail missing) {
        return EnumSet.complementOf(EnumSet.of(missing));
    }

    private static CaseStudy with(String id, String url, boolean anonymized, Set<PublicReferenceDetail> details) {
        return caseStudy(id)
                .publicReference(new PublicReference(url, PublicReferenceKind.BLOG_POST, anonymized, details))
                .build();
    }
}
