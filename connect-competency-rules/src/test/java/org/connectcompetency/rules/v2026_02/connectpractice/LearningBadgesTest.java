package org.connectcompetency.rules.v2026_02.connectpractice;

import static org.connectcompetency.rules.Samples.AS_OF;
import static org.connectcompetency.rules.Samples.completion;
import static org.connectcompetency.rules.Samples.person;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningBadgesTest {

    private static final List<Person> TEAM = List.of(
            person("p-1", PersonRole.SOLUTIONS_ARCHITECT),
            person("p-2", PersonRole.TECHNICAL_LEAD),
            person("p-3", PersonRole.DEVELOPER),
            person("p-4", PersonRole.ENGINEER));

    @Test
    void four_technical_people_with_every_badge_are_enough() {
        RuleVerifier verifier = verifyThat("ACC-005").given(TEAM, completions(Badge.values()));

        verifier.reportsNothing().hasStatus(Status.MET);
        for (Badge badge : Badge.values()) {
            verifier.measures("completions", badge.name(), 4, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void three_are_not_for_any_badge(Badge badge) {
        verifyThat("ACC-005")
                .given(TEAM, completions(others(badge)), three(badge))
                .reports(shortOfOne(badge).saying(badge.title() + ": 3 of 4 completions"))
                .hasStatus(Status.NOT_MET)
                .measures("completions", badge.name(), 3, 4);
    }

    @Test
    void every_badge_without_a_completion_is_a_fault_of_its_own() {
        verifyThat("ACC-005")
                .given(TEAM)
                .reports(Stream.of(Badge.values())
                        .map(badge -> blocker("badge-completions-short")
                                .subject(badge.name())
                                .measured(0, 4))
                        .toArray(ExpectedFinding[]::new));
    }

    @Test
    void different_people_may_complete_different_badges() {
        List<BadgeCompletion> elsewhere = Stream.of("p-5", "p-6", "p-7", "p-8")
                .map(id -> completion(id, Badge.DEVELOPER))
                .toList();
        List<Person> more = Stream.of("p-5", "p-6", "p-7", "p-8")
                .map(id -> person(id, PersonRole.DEVELOPER))
                .toList();
        verifyThat("ACC-005")
                .given(TEAM, more, completions(others(Badge.DEVELOPER)), elsewhere)
                .reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLUTIONS_ARCHITECT", "TECHNICAL_LEAD", "DEVELOPER", "ENGINEER"})
    void technical_people_may_all_have_one_role(PersonRole role) {
        List<Person> team =
                TEAM.stream().map(member -> person(member.id(), role)).toList();
        verifyThat("ACC-005").given(team, completions(Badge.values())).reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOLUTIONS_ARCHITECT", "TECHNICAL_LEAD", "DEVELOPER", "ENGINEER"})
    void people_of_another_role_do_not_count(PersonRole role) {
        verifyThat("ACC-005")
                .given(TEAM.subList(0, 3), person("p-4", role), completions(Badge.values()))
                .reports(Stream.of(Badge.values())
                        .map(LearningBadgesTest::shortOfOne)
                        .toArray(ExpectedFinding[]::new));
    }

    @Test
    void a_completion_on_the_as_of_date_counts() {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF, "https://records.example"))
                .reportsNothing();
    }

    @Test
    void a_completion_long_ago_counts() {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, LocalDate.of(2019, 1, 1), "https://records.example"))
                .reportsNothing();
    }

    @Test
    void a_completion_on_the_day_after_does_not_count() {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF.plusDays(1), "https://records.example"))
                .reports(shortOfOne(Badge.DEVELOPER));
    }

    @Test
    void a_completion_for_another_badge_does_not_count() {
        verifyFourth(completion("p-4", Badge.FUNDAMENTALS)).reports(shortOfOne(Badge.DEVELOPER));
    }

    @Test
    void two_completions_by_one_person_count_once() {
        verifyFourth(new BadgeCompletion("p-3", Badge.DEVELOPER, AS_OF.minusYears(1), "https://records.example"))
                .reports(shortOfOne(Badge.DEVELOPER));
    }

    @Test
    void one_completion_listed_twice_counts_once() {
        verifyFourth(completion("p-3", Badge.DEVELOPER)).reports(shortOfOne(Badge.DEVELOPER));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_completion_without_a_record_does_not_count_and_is_warned_of(String record) {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF, record))
                .reports(
                        shortOfOne(Badge.DEVELOPER),
                        warning("record-missing").subject("p-4").saying("Amazon Connect Developer Badge"));
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#placeholders")
    void a_placeholder_is_no_record(String record) {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF, record))
                .reports(shortOfOne(Badge.DEVELOPER), warning("record-missing").subject("p-4"));
    }

    @ParameterizedTest
    @MethodSource("org.connectcompetency.rules.Samples#morePlaceholders")
    void a_record_that_contains_one_is_one(String record) {
        verifyFourth(new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF, record)).reportsNothing();
    }

    @Test
    void a_fifth_person_without_a_record_is_only_warned_of() {
        verifyThat("ACC-005")
                .given(
                        TEAM,
                        completions(Badge.values()),
                        person("p-5", PersonRole.DEVELOPER),
                        unrecorded("p-5", Badge.DEVELOPER))
                .reports(warning("record-missing").subject("p-5"))
                .hasStatus(Status.MET)
                .measures("completions", Badge.DEVELOPER.name(), 4, 4);
    }

    @Test
    void a_second_completion_without_a_record_does_not_take_the_first_away() {
        verifyThat("ACC-005")
                .given(TEAM, completions(Badge.values()), unrecorded("p-4", Badge.DEVELOPER))
                .reports(warning("record-missing").subject("p-4"))
                .hasStatus(Status.MET);
    }

    @Test
    void each_badge_without_a_record_is_warned_of() {
        verifyThat("ACC-005")
                .given(
                        TEAM,
                        completions(Badge.values()),
                        unrecorded("p-4", Badge.DEVELOPER),
                        unrecorded("p-4", Badge.FUNDAMENTALS),
                        unrecorded("p-3", Badge.DEVELOPER))
                .reports(
                        warning("record-missing").subject("p-4").saying(Badge.DEVELOPER.title()),
                        warning("record-missing").subject("p-4").saying(Badge.FUNDAMENTALS.title()),
                        warning("record-missing").subject("p-3").saying(Badge.DEVELOPER.title()));
    }

    @Test
    void one_completion_without_a_record_listed_twice_is_warned_of_once() {
        verifyThat("ACC-005")
                .given(
                        TEAM,
                        completions(Badge.values()),
                        unrecorded("p-4", Badge.DEVELOPER),
                        unrecorded("p-4", Badge.DEVELOPER))
                .reports(warning("record-missing").subject("p-4"));
    }

    @Test
    void a_missing_record_is_warned_of_though_the_completion_would_not_count_anyhow() {
        verifyThat("ACC-005")
                .given(
                        TEAM,
                        completions(Badge.values()),
                        person("p-5", PersonRole.SALES),
                        unrecorded("p-5", Badge.DEVELOPER),
                        new BadgeCompletion("p-4", Badge.DEVELOPER, AS_OF.plusDays(1), null))
                .reports(
                        warning("record-missing").subject("p-4"),
                        warning("record-missing").subject("p-5"));
    }

    @Test
    void a_missing_record_is_warned_of_whatever_else_does_not_count() {
        verifyThat("ACC-005")
                .given(
                        TEAM,
                        completions(Badge.values()),
                        unrecorded("p-4", Badge.DEVELOPER),
                        new BadgeCompletion("p-3", Badge.DEVELOPER, AS_OF.plusDays(1), "https://records.example"))
                .reports(warning("record-missing").subject("p-4"));
    }

    /** Returns a verifier with three people who have every badge, and this fourth completion of the developer badge. */
    private static RuleVerifier verifyFourth(BadgeCompletion completion) {
        return verifyThat("ACC-005")
                .given(TEAM, completions(others(Badge.DEVELOPER)), three(Badge.DEVELOPER), completion);
    }

    private static ExpectedFinding shortOfOne(Badge badge) {
        return blocker("badge-completions-short").subject(badge.name()).measured(3, 4);
    }

    private static BadgeCompletion unrecorded(String person, Badge badge) {
        return new BadgeCompletion(person, badge, AS_OF, null);
    }

    private static List<BadgeCompletion> three(Badge badge) {
        return completions(badge).subList(0, 3);
    }

    private static Badge[] others(Badge badge) {
        return Arrays.stream(Badge.values()).filter(each -> each != badge).toArray(Badge[]::new);
    }

    private static List<BadgeCompletion> completions(Badge... badges) {
        List<BadgeCompletion> completions = new ArrayList<>();
        for (Badge badge : badges) {
            TEAM.forEach(member -> completions.add(completion(member.id(), badge)));
        }
        return completions;
    }
}
