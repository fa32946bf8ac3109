package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.rules.Samples.offering;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.MarketplaceOfferingBuilder;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketplaceOfferingTest {

    private static final ExpectedFinding MISSING =
            blocker("marketplace-offering-missing").measured(0, 1);

    @Test
    void one_listed_offering_is_enough() {
        verifyThat("ACC-006")
                .given(offering())
                .reportsNothing()
                .hasStatus(Status.MET)
                .measures("offerings", 1, 1);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("ACC-006").reports(MISSING).hasStatus(Status.NOT_MET).measures("offerings", 0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void it_may_be_of_any_type(OfferingType type) {
        verifyThat("ACC-006").given(changed().type(type).build()).reportsNothing();
    }

    @Test
    void an_inactive_one_does_not_count() {
        verifyThat("ACC-006").given(changed().active(false).build()).reports(MISSING);
    }

    @Test
    void one_that_the_public_cannot_see_does_not_count() {
        verifyThat("ACC-006").given(changed().publiclyVisible(false).build()).reports(MISSING);
    }

    @Test
    void the_name_in_the_title_is_enough() {
        verifyThat("ACC-006").given(changed().description("Anything").build()).reportsNothing();
    }

    @Test
    void the_name_in_the_description_is_enough() {
        verifyThat("ACC-006").given(changed().title("Anything").build()).reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AMAZON CONNECT CUSTOMER", "For amazon  connect\tcustomer, soon", "Amazon Connect Customer's"})
    void the_name_counts_in_any_case_and_spacing(String description) {
        verifyThat("ACC-006")
                .given(changed().title("Anything").description(description).build())
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon Connect",
                "Amazon Connect for your Customer",
                "AmazonConnectCustomer",
                "Amazon Connect Custom"
            })
    void less_than_the_whole_name_does_not_count(String text) {
        verifyThat("ACC-006")
                .given(changed().title(text).description(text).build())
                .reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u00a0"})
    void one_without_a_description_does_not_count(String description) {
        verifyThat("ACC-006").given(changed().description(description).build()).reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://aws.amazon.com/marketplace",
                "https://aws.amazon.com/marketplace/",
                "https://aws.amazon.com/marketplace//",
                "https://aws.amazon.com/marketplace/pp/..",
                "https://aws.amazon.com/marketplace?id=1"
            })
    void the_front_page_is_no_listing(String url) {
        verifyThat("ACC-006").given(changed().url(url).build()).reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amazon Connect Customers", "Amazon Connect Customer2", "Amazon Connect Customeré"})
    void no_letter_or_digit_may_follow_the_phrase(String title) {
        verifyThat("ACC-006")
                .given(changed().title(title).description("Migration").build())
                .reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazon  CONNECT customer",
                "Amazon Connect Customer: migration",
                "Amazon Connect Customers and Amazon Connect Customer",
                "(Amazon Connect Customer)"
            })
    void the_phrase_may_stand_anywhere(String title) {
        verifyThat("ACC-006")
                .given(changed().title(title).description("Migration").build())
                .reportsNothing();
    }

    @Test
    void an_offering_of_customer_profiles_alone_counts_and_is_warned_of() {
        verifyThat("ACC-006")
                .given(changed()
                        .title("Amazon Connect Customer Profiles")
                        .description("Setting up amazon connect customer profiles")
                        .build())
                .reports(warning("offering-of-customer-profiles").subject("Amazon Connect Customer Profiles"))
                .hasStatus(Status.MET);
        verifyThat("ACC-006")
                .given(changed()
                        .title("Amazon Connect Customer Profiles")
                        .description("Part of Amazon Connect Customer")
                        .build())
                .reportsNothing();
        verifyThat("ACC-006")
                .given(changed()
                        .title("Amazon Connect Customer Profilers")
                        .description("Migration")
                        .build())
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", " n/a ", "...", "-"})
    void a_placeholder_describes_nothing(String description) {
        verifyThat("ACC-006").given(changed().description(description).build()).reports(MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://AWS.Amazon.COM/marketplace/pp/prodview-x",
                "HTTPS://aws.amazon.com/marketplace/pp/prodview-x?ref=partner#overview",
                "https://aws.amazon.com/marketplace/x"
            })
    void it_may_be_anywhere_in_the_marketplace(String url) {
        verifyThat("ACC-006").given(changed().url(url).build()).reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "aws.amazon.com/marketplace/pp",
                "http://aws.amazon.com/marketplace/pp",
                "https://aws.amazon.com",
                "https://aws.amazon.com/",
                "https://aws.amazon.com/marketplaces/pp",
                "https://aws.amazon.com/Marketplace/pp",
                "https://aws.amazon.com/de/marketplace/pp",
                "https://aws.amazon.com/marketplace/../connect",
                "https://marketplace.aws.amazon.com/marketplace/pp",
                "https://aws.amazon.com.partner.example/marketplace/pp",
                "https://aws.amazon.com@partner.example/marketplace/pp",
                "https://partner.example/?to=https://aws.amazon.com/marketplace/pp"
            })
    void any_other_address_does_not_count(String url) {
        verifyThat("ACC-006").given(changed().url(url).build()).reports(MISSING);
    }

    @Test
    void several_faults_are_one_finding() {
        MarketplaceOffering draft = changed()
                .active(false)
                .publiclyVisible(false)
                .description("")
                .url("")
                .build();
        verifyThat("ACC-006").given(draft, changed().active(false).build()).reports(MISSING);
    }

    @Test
    void one_that_does_not_count_does_no_harm_to_another() {
        verifyThat("ACC-006")
                .given(changed().active(false).build(), offering())
                .reportsNothing()
                .measures("offerings", 1, 1);
    }

    @Test
    void two_that_count_are_two() {
        verifyThat("ACC-006")
                .given(
                        offering(),
                        changed().title("Amazon Connect Customer Care").build())
                .reportsNothing()
                .measures("offerings", 2, 1);
    }

    private static MarketplaceOfferingBuilder changed() {
        return MarketplaceOfferingBuilder.builder(offering());
    }
}
