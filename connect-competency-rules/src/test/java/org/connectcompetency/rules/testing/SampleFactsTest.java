package org.connectcompetency.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;
import static org.connectcompetency.rules.testing.SampleFacts.aceOpportunity;
import static org.connectcompetency.rules.testing.SampleFacts.application;
import static org.connectcompetency.rules.testing.SampleFacts.badgeCompletion;
import static org.connectcompetency.rules.testing.SampleFacts.caseStudy;
import static org.connectcompetency.rules.testing.SampleFacts.partner;
import static org.connectcompetency.rules.testing.SampleFacts.person;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sample facts are in order, so that a test that changes one of them sees what comes of the change alone. */
class SampleFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3", "1.4", "3.1"})
    void a_partner_meets_the_prerequisites(String requirement) {
        verifyThat(requirement).given(partner().build()).reportsNothing().hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1",
                "2.2",
                "PS-004",
                "EXAMPLE-DEPLOYMENT",
                "ELIGIBILITY-1",
                "ELIGIBILITY-2",
                "ELIGIBILITY-3",
                "ELIGIBILITY-4"
            })
    void four_case_studies_with_their_opportunities_meet_what_is_asked_of_them(String requirement) {
        List<CaseStudy> caseStudies = Stream.of("cs-1", "cs-2", "cs-3", "cs-4")
                .map(id -> caseStudy(id).build())
                .toList();
        List<AceOpportunity> opportunities = caseStudies.stream()
                .map(each -> aceOpportunity(each.aceOpportunityId()).build())
                .toList();

        verifyThat(requirement)
                .given(caseStudies, opportunities)
                .reportsNothing()
                .hasStatus(Status.MET);
    }

    @Test
    void people_with_badges_meet_what_is_asked_of_them() {
        List<Person> people = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> person("p-" + number).build())
                .toList();
        List<BadgeCompletion> completions = people.stream()
                .flatMap(person -> Stream.of(Badge.values())
                        .map(badge -> badgeCompletion(person.id(), badge).build()))
                .toList();

        verifyThat("ACC-005").given(people, completions).reportsNothing().hasStatus(Status.MET);
    }

    @Test
    void opportunities_count() {
        List<AceOpportunity> opportunities = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> aceOpportunity("O" + number).build())
                .toList();

        verifyThat("ACC-007").given(opportunities).reportsNothing().hasStatus(Status.MET);
    }

    @Test
    void an_application_makes_sense_and_says_little() {
        assertThat(CompetencyValidator.create().validate(application().build()).requirement("1.2"))
                .hasValueSatisfying(each -> assertThat(each.status()).isEqualTo(Status.MET));
        assertThat(application().build().caseStudies()).isEmpty();
    }
}
