package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.opportunity;
import static org.connectcompetency.rules.Samples.partner;
import static org.connectcompetency.rules.Samples.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.Finding;
import org.junit.jupiter.api.Test;

/**
 * A fault of one requirement is not reported for any other. Tests of one requirement cannot see that, as they run only
 * its rules.
 */
class OtherRequirementsTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    @Test
    void a_version_that_is_not_valid_is_told_of_the_version() {
        for (String date : List.of("2026-02-25", "2026-09-01", "2026-12-01")) {
            assertTold("CHECKLIST-VERSION", ready().submittedOn(LocalDate.parse(date)));
        }
    }

    @Test
    void a_faulty_self_assessment_is_told_of_3_1() {
        assertTold(
                "3.1",
                ready().partner(partner()
                        .selfAssessment(new SelfAssessment(false, null, false, null))
                        .build()));
    }

    @Test
    void a_completion_without_a_record_is_told_of_ACC_005() {
        CompetencyApplication application = ready().build();
        List<BadgeCompletion> completions = new ArrayList<>(application.badgeCompletions());
        completions.add(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF, null));

        assertTold("ACC-005", ready().badgeCompletions(completions));
        assertTold("ACC-005", ready().badgeCompletions(completions.subList(1, completions.size())));
    }

    @Test
    void a_malformed_opportunity_is_told_of_ACC_007() {
        List<AceOpportunity> opportunities = new ArrayList<>(ready().build().aceOpportunities());
        opportunities.add(opportunity("X99").build());

        assertTold("ACC-007", ready().aceOpportunities(opportunities));
    }

    @Test
    void a_missing_project_manager_is_told_of_PRJ_004() {
        assertTold(
                "PRJ-004",
                ready().caseStudies(caseStudies(
                        caseStudy("cs-9").projectManager(null).build())));
    }

    @Test
    void a_case_study_that_is_called_like_a_badge_is_no_badge() {
        CaseStudy named = caseStudy(Badge.DEVELOPER.name())
                .features(List.of("Custom metrics", "Screen recording"))
                .build();

        assertTold("ELIGIBILITY-1", ready().caseStudies(caseStudies(named)));
    }

    private static List<CaseStudy> caseStudies(CaseStudy one) {
        List<CaseStudy> caseStudies = new ArrayList<>(ready().build().caseStudies());
        caseStudies.add(one);
        return caseStudies;
    }

    private static void assertTold(String requirement, CompetencyApplicationBuilder application) {
        List<Finding> findings = VALIDATOR.validate(application.build()).findings();

        assertThat(findings).extracting(Finding::requirement).contains(requirement);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(VALIDATOR.rules(finding.requirement()))
                        .extracting(RuleReference::name)
                        .contains(finding.rule()));
    }
}
