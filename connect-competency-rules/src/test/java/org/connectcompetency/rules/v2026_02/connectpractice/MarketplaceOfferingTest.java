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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
            strings = {
                "AMAZON CONNECT CUSTOMER",
                "For amazon  connect\tcustomer, soon",
                "Amazon Connect Customer's",
                "Amazon Connect Customer-ready",
                "Amazon Connect Customer",
                "Amazon Connect Customers, Amazon Connect Customer"
            })
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
                "Amazon Connect Custom",
                "Amazon Connect Customers",
                "Amazon Connect Customer2",
                "Amazon Connect Customer\u00e9",
                "Our Amazon Connect customers and yours"
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
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void one_with_a_placeholder_for_a_description_does_not_count(String description) {
        verifyThat("ACC-006").given(changed().description(description).build()).reports(MISSING);
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void one_whose_description_contains_one_counts(String description) {
        verifyThat("ACC-006").given(changed().description(description).build()).reportsNothing();
    }

    /** It counts, but its name may be that of another product. */
    @ParameterizedTest
    @CsvSource({
        "Amazon Connect Customer Profiles Setup, Anything",
        "Anything, We set up amazon  connect CUSTOMER profiles.",
        "Amazon Connect Customer Profiles, Amazon Connect Customer Profiles and Amazon Connect Customer Profiles",
        "Amazon Connect Customers, Amazon Connect Customer Profiles"
    })
    void one_that_names_customer_profiles_alone_is_warned_of(String title, String description) {
        verifyThat("ACC-006")
                .given(changed().title(title).description(description).build())
                .reports(warning("offering-of-customer-profiles").subject(title))
                .hasStatus(Status.MET)
                .measures("offerings", 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Amazon Connect Customer Profiles, For Amazon Connect Customer",
        "Amazon Connect Customer, With Amazon Connect Customer Profiles",
        "Anything, Amazon Connect Customer Profiles for Amazon Connect Customer",
        "Anything, Amazon Connect Customer and its Profiles",
        "Amazon Connect Customer ProfilesPlus, Anything",
        "Amazon Connect Customer Profile, Anything"
    })
    void one_that_names_the_product_itself_is_not(String title, String description) {
        verifyThat("ACC-006")
                .given(changed().title(title).description(description).build())
                .reportsNothing();
    }

    @Test
    void a_generic_one_is_not_warned_of_either() {
        verifyThat("ACC-006")
                .given(offering(), changed().title("Any").description("Thing").build())
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://aws.amazon.com/marketplace/p",
                "https://aws.amazon.com/marketplace//pp/prodview-x",
                "https://AWS.Amazon.COM/marketplace/pp/prodview-x",
                "HTTPS://aws.amazon.com/marketplace/pp/prodview-x?ref=partner#overview"
            })
    void it_may_be_anywhere_below_the_marketplace(String url) {
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
                "https://aws.amazon.com/marketplace",
                "https://aws.amazon.com/marketplace/",
                "https://aws.amazon.com/marketplace//",
                "https://aws.amazon.com/marketplace/.",
                "https://aws.amazon.com/marketplace/pp/..",
                "https://aws.amazon.com/marketplace?id=1",
                "https://aws.amazon.com/marketplace/?id=1",
                "https://aws.amazon.com/marketplace/#pp",
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
