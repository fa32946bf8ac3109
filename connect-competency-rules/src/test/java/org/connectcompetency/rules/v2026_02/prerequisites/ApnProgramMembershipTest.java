package org.connectcompetency.rules.v2026_02.prerequisites;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApnProgramMembershipTest {

    @Nested
    class ProgramGuidelines {

        @Test
        void guidelines_read_on_the_as_of_date_are_read() {
            verifyThat("1.1")
                    .given(partner().guidelinesReadOn(AS_OF).build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void guidelines_read_years_ago_are_read() {
            verifyThat("1.1")
                    .given(partner().guidelinesReadOn(AS_OF.minusYears(10)).build())
                    .reportsNothing();
        }

        @Test
        void no_date_is_a_blocker() {
            verifyThat("1.1")
                    .given(partner().guidelinesReadOn(null).build())
                    .reports(blocker("guidelines-not-read").saying("No date"))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void the_day_after_the_as_of_date_is_a_blocker() {
            verifyThat("1.1")
                    .given(partner().guidelinesReadOn(AS_OF.plusDays(1)).build())
                    .reports(blocker("guidelines-not-read")
                            .saying("read on 2026-06-16, after the as-of date 2026-06-15"))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @Nested
    class ServicesPath {

        @ParameterizedTest
        @EnumSource(names = {"VALIDATED", "DIFFERENTIATED"})
        void validated_and_beyond_is_enough(ServicesPathStage stage) {
            verifyThat("1.2")
                    .given(partner().servicesPathStage(stage).build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @EnumSource(names = {"ENROLLED", "CONFIRMED"})
        void an_earlier_stage_is_a_blocker(ServicesPathStage stage) {
            verifyThat("1.2")
                    .given(partner().servicesPathStage(stage).build())
                    .reports(blocker("services-path-stage").saying("stage is " + stage.title() + ";"))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @Nested
    class Tier {

        @ParameterizedTest
        @EnumSource(names = {"ADVANCED", "PREMIER"})
        void advanced_and_premier_are_enough(PartnerTier tier) {
            verifyThat("1.3")
                    .given(partner().tier(tier).build())
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @ParameterizedTest
        @EnumSource(names = {"REGISTERED", "SELECT"})
        void a_lower_tier_is_a_blocker(PartnerTier tier) {
            verifyThat("1.3")
                    .given(partner().tier(tier).build())
                    .reports(blocker("partner-tier").saying("tier is " + tier.title() + ";"))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @Test
    void the_end_of_support_policy_only_informs() {
        verifyThat("1.5")
                .given(partner().tier(PartnerTier.REGISTERED).solution(null).build())
                .hasStatus(Status.INFORMATIONAL)
                .reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKLIST-VERSION", "1.1", "1.3", "1.4"})
    void the_services_path_is_asked_for_by_its_own_requirement_alone(String requirement) {
        verifyThat(requirement)
                .given(partner().servicesPathStage(ServicesPathStage.ENROLLED).build())
                .reportsNothing();
    }
}
