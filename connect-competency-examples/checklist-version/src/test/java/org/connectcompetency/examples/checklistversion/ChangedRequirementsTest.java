package org.connectcompetency.examples.checklistversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.examples.checklistversion.Versions.AS_OF;
import static org.connectcompetency.examples.checklistversion.Versions.OLDER;
import static org.connectcompetency.examples.checklistversion.Versions.VALIDATOR;
import static org.connectcompetency.examples.checklistversion.Versions.underNewer;
import static org.connectcompetency.examples.checklistversion.Versions.underOlder;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each requirement in which the two versions differ, judged by both. */
class ChangedRequirementsTest {

    /** Differs in dates; the rules are those of the first version. */
    @Nested
    class ChecklistVersion {

        @ParameterizedTest
        @ValueSource(strings = {"2025-08-01", "2026-02-25"})
        void it_is_valid_from_august_until_the_newer_one_is_released(LocalDate date) {
            underOlder("CHECKLIST-VERSION").asOf(date).reportsNothing().hasStatus(Status.MET);
            underNewer("CHECKLIST-VERSION").asOf(date).reports(blocker("version-not-released"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-26", "2026-05-27"})
        void it_is_accepted_with_a_warning_until_the_end_of_may(LocalDate date) {
            underOlder("CHECKLIST-VERSION")
                    .asOf(date)
                    .reports(warning("version-expiring")
                            .saying("valid until 2026-02-25 and is accepted until 2026-05-27"))
                    .hasStatus(Status.MET);
            underNewer("CHECKLIST-VERSION").asOf(date).reportsNothing();
        }

        @Test
        void it_is_not_accepted_afterwards() {
            LocalDate date = LocalDate.of(2026, 5, 28);
            underOlder("CHECKLIST-VERSION")
                    .asOf(date)
                    .reports(blocker("version-expired"))
                    .hasStatus(Status.NOT_MET);
            underNewer("CHECKLIST-VERSION").asOf(date).reportsNothing();
        }

        @Test
        void it_is_not_accepted_before_its_release() {
            underOlder("CHECKLIST-VERSION").asOf(LocalDate.of(2025, 7, 31)).reports(blocker("version-not-released"));
        }
    }

    /** Differs in numbers; the rules are those of the first version. */
    @Nested
    class AcePipeline {

        @Test
        void twelve_opportunities_are_enough_for_both() {
            underOlder("ACC-007")
                    .given(opportunities(12, AS_OF))
                    .reportsNothing()
                    .measures("opportunities", 12, 12);
            underNewer("ACC-007")
                    .given(opportunities(12, AS_OF))
                    .reportsNothing()
                    .measures("opportunities", 12, 10);
        }

        @ParameterizedTest
        @ValueSource(ints = {10, 11})
        void ten_or_eleven_are_enough_for_the_newer_one_only(int count) {
            underOlder("ACC-007")
                    .given(opportunities(count, AS_OF))
                    .reports(blocker("opportunities-short").measured(count, 12).saying("within 24 months"));
            underNewer("ACC-007")
                    .given(opportunities(count, AS_OF))
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void nine_are_enough_for_neither() {
            underOlder("ACC-007")
                    .given(opportunities(9, AS_OF))
                    .reports(blocker("opportunities-short").measured(9, 12));
            underNewer("ACC-007")
                    .given(opportunities(9, AS_OF))
                    .reports(blocker("opportunities-short").measured(9, 10));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-03-15", "2024-09-14"})
        void those_between_24_and_18_months_old_count_for_the_older_one_only(LocalDate createdOn) {
            underOlder("ACC-007").given(opportunities(12, createdOn)).reportsNothing();
            underNewer("ACC-007")
                    .given(opportunities(12, createdOn))
                    .hasStatus(Status.NOT_MET)
                    .measures("opportunities", 0, 10);
        }

        @Test
        void those_more_than_24_months_old_count_for_neither() {
            LocalDate createdOn = LocalDate.of(2024, 3, 14);
            underOlder("ACC-007")
                    .given(opportunities(12, createdOn))
                    .hasStatus(Status.NOT_MET)
                    .measures("opportunities", 0, 12);
            underNewer("ACC-007").given(opportunities(12, createdOn)).hasStatus(Status.NOT_MET);
        }

        private static List<AceOpportunity> opportunities(int count, LocalDate createdOn) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> AceOpportunityBuilder.builder()
                            .id("O" + number)
                            .name("Opportunity " + number)
                            .origin(OpportunityOrigin.PARTNER_ORIGINATED)
                            .stage(OpportunityStage.QUALIFIED)
                            .products(List.of("Amazon Connect Customer"))
                            .createdOn(createdOn)
                            .build())
                    .toList();
        }
    }

    /** Differs in criteria and evidence; the rules are those that all documentary requirements share. */
    @Nested
    class PracticeLeadership {

        private static final List<String> SHARED =
                List.of("named-lead", "direct-accountability", "active-participation");

        private static final LocalDate EARLIER = AS_OF.minusMonths(1);

        @Test
        void the_older_one_asks_for_a_deputy_and_two_pieces() {
            underOlder("ACC-002")
                    .given(response("deputy", AS_OF, EARLIER))
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void the_newer_one_asks_for_authority_and_one_piece() {
            underNewer("ACC-002")
                    .given(response("decision-authority", AS_OF))
                    .reportsNothing()
                    .hasStatus(Status.MET);
        }

        @Test
        void one_piece_is_too_few_for_the_older_one() {
            underOlder("ACC-002")
                    .given(response("deputy", AS_OF))
                    .reports(
                            blocker("evidence-missing").subject("participation").measured(1, 2));
        }

        @Test
        void one_piece_that_is_given_twice_is_too_few_for_the_older_one() {
            underOlder("ACC-002")
                    .given(response("deputy", AS_OF, AS_OF))
                    .reports(
                            blocker("evidence-missing").subject("participation").measured(1, 2));
        }

        @Test
        void the_deputy_may_be_declared_not_applicable() {
            Response response = ResponseBuilder.builder(response("deputy", AS_OF, EARLIER))
                    .addresses(SHARED)
                    .notApplicable(List.of(new NotApplicable("deputy", "The practice works in one region.")))
                    .build();

            underOlder("ACC-002").given(response).reportsNothing();
        }

        @Test
        void the_deputy_may_not_be_passed_over() {
            Response response = ResponseBuilder.builder(response("deputy", AS_OF, EARLIER))
                    .addresses(SHARED)
                    .build();

            underOlder("ACC-002")
                    .given(response)
                    .reports(blocker("criterion-not-addressed").subject("deputy"));
        }

        @Test
        void evidence_counts_for_12_months_under_the_older_one() {
            LocalDate first = LocalDate.of(2025, 3, 15);
            underOlder("ACC-002").given(response("deputy", AS_OF, first)).reportsNothing();
            underOlder("ACC-002")
                    .given(response("deputy", AS_OF, first.minusDays(1)))
                    .reports(
                            blocker("evidence-missing").subject("participation").measured(1, 2));
        }

        @Test
        void evidence_counts_for_18_months_under_the_newer_one() {
            LocalDate first = LocalDate.of(2024, 9, 15);
            underNewer("ACC-002").given(response("decision-authority", first)).reportsNothing();
            underNewer("ACC-002")
                    .given(response("decision-authority", first.minusDays(1)))
                    .reports(
                            blocker("evidence-missing").subject("participation").measured(0, 1));
        }

        private static Response response(String fourth, LocalDate... participation) {
            return ResponseBuilder.builder()
                    .requirement("ACC-002")
                    .addresses(Stream.concat(SHARED.stream(), Stream.of(fourth)).toList())
                    .evidence(Stream.concat(
                                    Stream.of(piece("lead-profile", AS_OF), piece("responsibilities", AS_OF)),
                                    Stream.of(participation).map(date -> piece("participation", date)))
                            .toList())
                    .build();
        }

        private static Evidence piece(String item, LocalDate date) {
            return new Evidence(
                    item, EvidenceKind.LINK, "https://partner.example/" + item, item + " of " + date, date, null);
        }
    }

    /** Differs in its rules, which are in a file of the older version's own. */
    @Nested
    class DemandGeneration {

        @Test
        void four_articles_are_enough_for_the_older_one_only() {
            List<MarketingActivity> articles = IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> activity(MarketingKind.THOUGHT_LEADERSHIP, "Article " + number, AS_OF))
                    .toList();

            underOlder("ACC-009")
                    .given(articles)
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .measures("activities", 4, 4)
                    .measures("thought-leadership", 4, 1);
            underNewer("ACC-009")
                    .given(articles)
                    .reports(blocker("activity-kinds-short").measured(1, 3));
        }

        @ParameterizedTest
        @EnumSource(names = "THOUGHT_LEADERSHIP", mode = EnumSource.Mode.EXCLUDE)
        void three_kinds_are_enough_for_the_newer_one_only(MarketingKind left) {
            List<MarketingActivity> three = Stream.of(MarketingKind.values())
                    .filter(kind -> kind != left)
                    .map(kind -> activity(kind, "Activity " + kind, AS_OF))
                    .toList();

            underOlder("ACC-009")
                    .given(three)
                    .reports(blocker("activities-short").measured(3, 4));
            underNewer("ACC-009").given(three).reportsNothing().hasStatus(Status.MET);
        }

        @Test
        void one_of_each_kind_is_enough_for_both() {
            List<MarketingActivity> four = oneOfEach(AS_OF);

            underOlder("ACC-009").given(four).reportsNothing().measures("thought-leadership", 1, 1);
            underNewer("ACC-009").given(four).reportsNothing();
        }

        @Test
        void without_thought_leadership_the_older_one_is_not_met() {
            List<MarketingActivity> activities = List.of(
                    activity(MarketingKind.PUBLIC_OFFERING, "First", AS_OF),
                    activity(MarketingKind.PUBLIC_OFFERING, "Second", AS_OF),
                    activity(MarketingKind.JOINT_MARKETING, "Third", AS_OF),
                    activity(MarketingKind.CUSTOMER_FACING_ASSET, "Fourth", AS_OF));

            underOlder("ACC-009")
                    .given(activities)
                    .reports(blocker("thought-leadership-short").measured(0, 1));
            underNewer("ACC-009").given(activities).reportsNothing();
        }

        @Test
        void one_activity_given_twice_counts_once() {
            underOlder("ACC-009")
                    .given(
                            activity(MarketingKind.THOUGHT_LEADERSHIP, "First", AS_OF),
                            activity(MarketingKind.THOUGHT_LEADERSHIP, "Second", AS_OF),
                            activity(MarketingKind.THOUGHT_LEADERSHIP, "Third", AS_OF),
                            activity(MarketingKind.THOUGHT_LEADERSHIP, " THIRD ", AS_OF.minusDays(1)))
                    .reports(blocker("activities-short").measured(3, 4));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-09-15", "2026-03-15"})
        void both_ends_of_18_months_count(LocalDate on) {
            underOlder("ACC-009").given(oneOfEach(on)).reportsNothing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-09-14", "2026-03-16"})
        void the_days_around_them_do_not(LocalDate on) {
            underOlder("ACC-009")
                    .given(oneOfEach(on))
                    .reports(
                            blocker("activities-short").measured(0, 4).saying("within 18 months"),
                            blocker("thought-leadership-short").measured(0, 1));
        }

        @Test
        void an_activity_without_evidence_does_not_count() {
            List<MarketingActivity> four = Stream.of(MarketingKind.values())
                    .map(kind -> new MarketingActivity(kind, "Activity " + kind, AS_OF, " "))
                    .toList();

            underOlder("ACC-009").given(four).measures("activities", 0, 4).hasStatus(Status.NOT_MET);
        }

        private static List<MarketingActivity> oneOfEach(LocalDate on) {
            return Stream.of(MarketingKind.values())
                    .map(kind -> activity(kind, "Activity " + kind, on))
                    .toList();
        }

        private static MarketingActivity activity(MarketingKind kind, String title, LocalDate on) {
            return new MarketingActivity(kind, title, on, "https://partner.example/activity");
        }
    }

    /** Asked only by the newer version. */
    @Nested
    class ProductFamily {

        @Test
        void the_newer_one_asks_for_a_response() {
            underNewer("ACC-012").reports(blocker("response-missing")).hasStatus(Status.NOT_MET);
        }

        @Test
        void the_older_one_does_not_know_it() {
            assertThat(VALIDATOR.validate(Versions.forOlder()).requirement("ACC-012"))
                    .isEmpty();
        }
    }

    /** Asked only by the older version, with a rule of its own and the documentary ones. */
    @Nested
    class ReportingSkills {

        private static final List<Person> PEOPLE = List.of(
                person("delivery", PersonRole.DELIVERY_MANAGER),
                person("project", PersonRole.PROJECT_MANAGER),
                person("engineer", PersonRole.ENGINEER));

        @Test
        void two_managers_and_a_response_are_enough() {
            underOlder("ACC-013")
                    .given(
                            PEOPLE,
                            completion("delivery", AS_OF),
                            completion("project", AS_OF),
                            Versions.reportingSkills())
                    .reportsNothing()
                    .hasStatus(Status.MET)
                    .measures("reporting-managers", 2, 2);
        }

        @Test
        void one_is_not() {
            underOlder("ACC-013")
                    .given(PEOPLE, completion("delivery", AS_OF), Versions.reportingSkills())
                    .reports(blocker("reporting-managers-short").measured(1, 2))
                    .hasStatus(Status.NOT_MET);
        }

        @Test
        void one_who_completed_it_twice_counts_once() {
            underOlder("ACC-013")
                    .given(
                            PEOPLE,
                            completion("delivery", AS_OF),
                            completion("delivery", AS_OF.minusDays(1)),
                            Versions.reportingSkills())
                    .reports(blocker("reporting-managers-short").measured(1, 2));
        }

        @Test
        void an_engineer_is_no_manager() {
            underOlder("ACC-013")
                    .given(
                            PEOPLE,
                            completion("delivery", AS_OF),
                            completion("engineer", AS_OF),
                            Versions.reportingSkills())
                    .reports(blocker("reporting-managers-short").measured(1, 2));
        }

        @Test
        void a_completion_after_the_as_of_date_does_not_count() {
            underOlder("ACC-013")
                    .given(
                            PEOPLE,
                            completion("delivery", AS_OF),
                            completion("project", AS_OF.plusDays(1)),
                            Versions.reportingSkills())
                    .reports(blocker("reporting-managers-short").measured(1, 2));
        }

        @Test
        void a_completion_of_another_badge_or_without_a_record_does_not_count() {
            underOlder("ACC-013")
                    .given(
                            PEOPLE,
                            new BadgeCompletion(
                                    "delivery", Badge.FUNDAMENTALS, AS_OF, "https://partner.example/record"),
                            new BadgeCompletion("project", Badge.REPORTING_AND_ANALYTICS, AS_OF, null),
                            Versions.reportingSkills())
                    .reports(blocker("reporting-managers-short").measured(0, 2));
        }

        @Test
        void the_response_is_missed_like_any_other() {
            underOlder("ACC-013")
                    .given(PEOPLE, completion("delivery", AS_OF), completion("project", AS_OF))
                    .reports(blocker("response-missing"));
        }

        @Test
        void the_newer_one_does_not_know_it() {
            assertThat(VALIDATOR.validate(Versions.forNewer()).requirement("ACC-013"))
                    .isEmpty();
        }

        private static Person person(String id, PersonRole role) {
            return new Person(id, "Person " + id, role, BigDecimal.TEN, true);
        }

        private static BadgeCompletion completion(String person, LocalDate on) {
            return new BadgeCompletion(person, Badge.REPORTING_AND_ANALYTICS, on, "https://partner.example/record");
        }
    }

    @Test
    void what_did_not_change_is_judged_alike() {
        for (String requirement :
                List.of("1.3", "2.1", "3.1", "POV-001", "ACC-003", "ACC-005", "CCT-003", "ELIGIBILITY-4")) {
            assertThat(VALIDATOR.validate(Versions.forOlder()).requirement(requirement))
                    .as(requirement + " under " + OLDER)
                    .isEqualTo(VALIDATOR.validate(Versions.forNewer()).requirement(requirement));
        }
    }
}
