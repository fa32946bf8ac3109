package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.model.application.Category.CONTACT_CENTER_TRANSFORMATION;
import static org.connectcompetency.rules.Samples.platform;
import static org.connectcompetency.rules.Samples.response;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCenterTransformationTest {

    private static final ExpectedFinding ONE_SHORT =
            blocker("legacy-platforms-short").measured(1, 2);

    private static final Set<PlatformTopic> ALL = Set.of(PlatformTopic.values());

    @Test
    void two_platforms_in_full_are_enough() {
        verifyWith(platform("Second")).reportsNothing().hasStatus(Status.MET).measures("legacy-platforms", 2, 2);
    }

    @Test
    void one_is_not() {
        verifyWith().reports(ONE_SHORT).hasStatus(Status.NOT_MET);
    }

    @Test
    void none_is_a_blocker() {
        verifyThat("CCT-003")
                .given(CONTACT_CENTER_TRANSFORMATION, response("CCT-003").build())
                .reports(blocker("legacy-platforms-short").measured(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Exchange", "FIRST exchange", "  First   Exchange "})
    void one_platform_in_two_spellings_counts_once(String name) {
        verifyWith(platform(name)).reports(ONE_SHORT);
    }

    @Test
    void a_platform_without_a_migration_does_not_count() {
        verifyWith(new LegacyPlatform("Second", ALL, 0)).reports(ONE_SHORT);
    }

    @Test
    void a_platform_with_many_migrations_counts_once() {
        verifyWith(new LegacyPlatform("Second", ALL, 40)).reportsNothing().measures("legacy-platforms", 2, 2);
    }

    @ParameterizedTest
    @EnumSource
    void a_platform_that_lacks_one_description_does_not_count(PlatformTopic topic) {
        verifyWith(new LegacyPlatform("Second", EnumSet.complementOf(EnumSet.of(topic)), 1))
                .reports(ONE_SHORT);
    }

    @Test
    void a_platform_that_is_not_described_does_not_count() {
        verifyWith(new LegacyPlatform("Second", Set.of(), 1)).reports(ONE_SHORT);
    }

    @Test
    void two_incomplete_entries_do_not_make_one_complete_one() {
        verifyWith(new LegacyPlatform("Second", ALL, 0), new LegacyPlatform("Second", Set.of(), 1))
                .reports(ONE_SHORT);
    }

    @Test
    void an_entry_that_does_not_count_does_no_harm_to_another_of_the_platform() {
        verifyWith(platform("Second"), new LegacyPlatform("Second", Set.of(), 0))
                .reportsNothing();
    }

    @Test
    void the_documents_are_asked_for_as_well() {
        verifyThat("CCT-003")
                .given(CONTACT_CENTER_TRANSFORMATION, platform("First"), platform("Second"))
                .reports(blocker("response-missing"));
    }

    @Test
    void it_does_not_apply_without_its_category() {
        verifyThat("CCT-003")
                .given(Category.AI_POWERED_CUSTOMER_EXPERIENCE)
                .hasStatus(Status.NOT_APPLICABLE)
                .reportsNothing();
    }

    private static RuleVerifier verifyWith(LegacyPlatform... more) {
        return verifyThat("CCT-003")
                .given(
                        CONTACT_CENTER_TRANSFORMATION,
                        response("CCT-003").build(),
                        platform("First Exchange"),
                        List.of(more));
    }
}
