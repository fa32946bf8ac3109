package org.connectcompetency.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import org.connectcompetency.model.RuleReference;
import org.connectcompetency.model.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final RuleVerifier SMALL = verifyThat("ELIGIBILITY-4").given(caseStudy("cs-1").agents(49).monthlyRecurringRevenueUsd(null).build());
    private static final ExpectedFinding TOO_SMALL = blocker("scale-too-small").caseStudy("cs-1").measured(49, 50);

    @Test
    void what_is_reported_may_be_expected() {
        SMALL.reports(TOO_SMALL).reports(TOO_SMALL.saying("49 of 50 agents")).hasStatus(Status.NOT_MET);
    }

    @Test
    void anything_else_fails() {
        assertFails(() -> SMALL.reportsNothing(), "Reported, not expected:\n  Finding[requirement=ELIGIBILITY-4, code=scale-too-small");
        assertFails(() -> SMALL.reports(TOO_SMALL, TOO_SMALL), "Expected, not reported:\n  ExpectedFinding[severity=BLOCKER, code=scale-too-small");
        assertFails(() -> SMALL.reports(warning("scale-too-small").caseStudy("cs-1").measured(49, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(blocker("scale").caseStudy("cs-1").measured(49, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(blocker("scale-too-small").measured(49, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.subject("cs-1")), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.measured(48, 50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.measured(49, 51)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.requiring(50)), "Expected, not reported");
        assertFails(() -> SMALL.reports(TOO_SMALL.saying("50 of 50")), "Expected, not reported");
        assertFails(() -> SMALL.hasStatus(Status.MET), "must be MET, but is NOT_MET");
        assertFails(() -> SMALL.hasStatus("cs-1", Status.MET), "must be MET for cs-1, but is NOT_MET");
        assertFails(() -> SMALL.hasStatus("cs-2", Status.MET), "has no case study cs-2");
        assertFails(() -> SMALL.measures("agents", "cs-1", 50, 50), "must measure agents 50 of 50 for cs-1");
        assertFails(() -> verifyThat("ELIGIBILITY-5").reportsNothing(), "The requirement (ELIGIBILITY-5) is not in the result.");
    }

    @Test
    void coverage_tells_which_rules_never_fired() {
        CompetencyValidator validator = CompetencyValidator.create();
        String file = "org/connectcompetency/rules/v2026_02/connectexamples/eligibility.drl";
        String rule = "ELIGIBILITY-2 The partner was not the primary delivery partner";

        assertThat(RuleCoverage.of(validator).neverFired()).isEqualTo(validator.rules());
        verifyThat(validator, "ELIGIBILITY-2")
                .given(caseStudy("cs-1").primaryDeliveryPartner(false).build())
                .reports(blocker("not-primary-delivery-partner").caseStudy("cs-1"));

        assertThat(RuleCoverage.of(validator).neverFired(file))
                .extracting(RuleReference::name)
                .doesNotContain(rule)
                .contains("ELIGIBILITY-3 The ACE opportunity id is malformed");
    }

    private static void assertFails(Runnable verification, String message) {
        assertThatThrownBy(verification::run).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }
}
