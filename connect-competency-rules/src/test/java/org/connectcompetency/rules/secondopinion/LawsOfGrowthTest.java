package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.api.Test;

/**
 * An application with more facts is not judged worse: adding a fact does not make anything NOT_MET that was not, and
 * removing one does not turn NOT_MET into something better. That holds for requirements and for single case studies.
 *
 * <p>The exceptions: an added case study must itself have no fault (2.1: every one that is submitted qualifies;
 * PRJ-004: every one names a project manager; CATEGORY-SELECTION: every one is submitted under a selected category),
 * satisfy every requirement of scope EACH_CASE_STUDY, and have a response of its own to all of scope ANY_CASE_STUDY.
 * PS-004, which only warns, is no exception; ACCCR-006 and ACCCR-007 are for case studies of their category. An added
 * opportunity must not be one that a case study names: ELIGIBILITY-3 fails if that is not registered, but not if it is
 * unknown. An added category brings requirements of its own, and is left out here. Everything else that is added counts
 * or does not count, but never does harm.
 */
class LawsOfGrowthTest {

    private static final List<Judged> ALL = Judged.several(400);

    private static final Set<PersonRole> TECHNICAL = Set.of(
            PersonRole.SOLUTIONS_ARCHITECT, PersonRole.TECHNICAL_LEAD, PersonRole.DEVELOPER, PersonRole.ENGINEER);

    @Test
    void a_piece_of_evidence_more_never_harms() {
        assertGrowthHelps(1, LawsOfGrowthTest::withMissingPiece);
    }

    @Test
    void a_piece_of_evidence_less_never_helps() {
        assertLossHarms(20, LawsOfGrowthTest::withoutOnePiece);
    }

    @Test
    void a_badge_completion_more_never_harms() {
        assertGrowthHelps(5, LawsOfGrowthTest::withCompletion);
    }

    @Test
    void a_badge_completion_less_never_helps() {
        assertLossHarms(
                20,
                (judged, application) -> CompetencyApplicationBuilder.builder(application)
                        .badgeCompletions(withoutOne(application.badgeCompletions(), judged.dice()))
                        .build());
    }

    @Test
    void an_opportunity_more_never_harms() {
        assertGrowthHelps(
                5,
                (judged, application) -> CompetencyApplicationBuilder.builder(application)
                        .aceOpportunities(with(
                                application.aceOpportunities(),
                                PracticeDamage.soundOpportunity(
                                                judged.dice(), "O4711", ApplicationGenerator.asOf(application))
                                        .build()))
                        .build());
    }

    @Test
    void an_opportunity_less_never_helps() {
        assertLossHarms(20, LawsOfGrowthTest::withoutOneOpportunity);
    }

    /**
     * Adds the offerings, people, co-sell and marketing activities, and platforms of another application, with or
     * without faults.
     */
    @Test
    void the_practice_of_another_partner_more_never_harms() {
        assertGrowthHelps(20, (judged, application) -> {
            Draft other = ApplicationGenerator.draft(judged.dice(), ApplicationGenerator.asOf(application));
            CompetencyApplication more = other.application();
            return CompetencyApplicationBuilder.builder(application)
                    .marketplaceOfferings(with(application.marketplaceOfferings(), more.marketplaceOfferings()))
                    .marketingActivities(with(application.marketingActivities(), more.marketingActivities()))
                    .legacyPlatforms(with(application.legacyPlatforms(), more.legacyPlatforms()))
                    .personnel(with(
                            application.personnel(),
                            more.personnel().stream()
                                    .map(LawsOfGrowthTest::renamed)
                                    .toList()))
                    .coSellActivities(with(
                            application.coSellActivities(),
                            more.coSellActivities().stream()
                                    .filter(each -> known(application, each.opportunity()))
                                    .toList()))
                    .build();
        });
    }

    /**
     * Adds another application's opportunities and completions, with their faults, and pieces that count for nothing.
     */
    @Test
    void what_is_more_never_harms_whether_it_counts_or_not() {
        assertGrowthHelps(5, (judged, application) -> {
            LocalDate asOf = ApplicationGenerator.asOf(application);
            CompetencyApplication other = ApplicationGenerator.application(5_000_000 + judged.seed());
            List<AceOpportunity> opportunities = other.aceOpportunities().stream()
                    .filter(each -> !known(application, each.id()) && !namedByCaseStudy(application, each.id()))
                    .toList();
            List<BadgeCompletion> completions = application.personnel().isEmpty()
                    ? List.of()
                    : other.badgeCompletions().stream()
                            .map(each -> new BadgeCompletion(
                                    judged.dice().from(application.personnel()).id(),
                                    each.badge(),
                                    each.completedOn(),
                                    each.record()))
                            .toList();
            return CompetencyApplicationBuilder.builder(application)
                    .aceOpportunities(with(application.aceOpportunities(), opportunities))
                    .badgeCompletions(with(application.badgeCompletions(), completions))
                    .responses(application.responses().stream()
                            .map(each -> withWorthlessPieces(each, asOf))
                            .toList())
                    .build();
        });
    }

    @Test
    void a_case_study_more_that_is_in_order_never_harms() {
        assertGrowthHelps(5, (judged, application) -> {
            Draft draft = new Draft(ApplicationGenerator.asOf(application));
            draft.categories.addAll(application.categories());
            CaseStudyBuilder caseStudy = SoundDraft.caseStudy(judged.dice(), draft, "one-more", "Newcomer")
                    .aceOpportunityId("O4711");
            SoundResponses.write(draft, judged.dice(), caseStudy);
            return CompetencyApplicationBuilder.builder(application)
                    .caseStudies(with(application.caseStudies(), caseStudy.build()))
                    .responses(with(
                            application.responses(),
                            draft.responses.stream().map(ResponseBuilder::build).toList()))
                    .build();
        });
    }

    @Test
    void a_case_study_more_that_is_not_in_order_harms_just_what_looks_at_every_one() {
        assertUnfinishedHarms(CompetencyApplication::categories, Set.of("ACCCR-006", "ACCCR-007"));
    }

    @Test
    void a_case_study_more_that_is_in_no_selected_category_harms_the_selection_besides() {
        assertUnfinishedHarms(
                application -> {
                    Set<Category> others = EnumSet.allOf(Category.class);
                    others.removeAll(application.categories());
                    return others;
                },
                Set.of("CATEGORY-SELECTION"));
    }

    /** Checks that an unfinished case study harms the requirements that look at every one, and the given ones too. */
    private static void assertUnfinishedHarms(
            Function<CompetencyApplication, Set<Category>> categories, Set<String> besides) {
        Set<String> exceptions = new TreeSet<>(Set.of("2.1", "PRJ-004"));
        SoundResponses.CHECKLIST.requirements().stream()
                .filter(each -> each.scope() != Scope.PARTNER)
                .map(Requirement::id)
                .filter(id -> !Set.of("PS-004", "ACCCR-006", "ACCCR-007").contains(id))
                .forEach(exceptions::add);
        exceptions.addAll(besides);
        Set<String> seen = new TreeSet<>();
        for (Judged each : ALL) {
            Opinion before = each.opinion();
            Opinion after = Judged.opinion(CompetencyApplicationBuilder.builder(each.application())
                    .caseStudies(
                            with(each.application().caseStudies(), unfinished(categories.apply(each.application()))))
                    .build());
            boolean waived = before.requirements().get("POV-001") == Status.WAIVED;
            before.requirements().forEach((id, status) -> {
                boolean harmed =
                        status != Status.NOT_MET && after.requirements().get(id) == Status.NOT_MET;
                boolean harms = status != Status.NOT_MET
                        && status != Status.NOT_APPLICABLE
                        && exceptions.contains(id)
                        && !(waived && id.equals("PRJ-004"));

                assertThat(harmed).as("%s of %s", id, each).isEqualTo(harms);
                if (harmed) {
                    seen.add(id);
                }
            });
        }
        assertThat(seen).isEqualTo(exceptions);
    }

    /** Checks that growth never harms, and that it sometimes helps. */
    private static void assertGrowthHelps(
            int helps, BiFunction<Judged, CompetencyApplication, CompetencyApplication> growth) {
        int helped = 0;
        for (Judged each : ALL) {
            CompetencyApplication grown = growth.apply(each, each.application());
            helped += improvements(each, each.opinion(), Judged.opinion(grown));
        }
        assertThat(helped).isGreaterThanOrEqualTo(helps);
    }

    /** Checks that loss never helps, and that it sometimes harms. */
    private static void assertLossHarms(
            int harms, BiFunction<Judged, CompetencyApplication, CompetencyApplication> loss) {
        int harmed = 0;
        for (Judged each : ALL) {
            CompetencyApplication lessened = loss.apply(each, each.application());
            harmed += improvements(each, Judged.opinion(lessened), each.opinion());
        }
        assertThat(harmed).isGreaterThanOrEqualTo(harms);
    }

    /** Returns how many statuses are NOT_MET with less and better with more; none may be the other way round. */
    private static int improvements(Judged judged, Opinion less, Opinion more) {
        int improvements = 0;
        for (String id : less.requirements().keySet()) {
            assertThat(worse(less.requirements().get(id), more.requirements().get(id)))
                    .as("%s of %s", id, judged)
                    .isFalse();
            less.caseStudies()
                    .get(id)
                    .forEach((caseStudy, status) -> assertThat(
                                    worse(status, more.caseStudies().get(id).get(caseStudy)))
                            .as("%s, %s of %s", id, caseStudy, judged)
                            .isFalse());
            improvements +=
                    worse(more.requirements().get(id), less.requirements().get(id)) ? 1 : 0;
        }
        return improvements;
    }

    private static boolean worse(Status before, Status after) {
        return before != Status.NOT_MET && after == Status.NOT_MET;
    }

    /** Adds a piece that counts to a response of a requirement that is not met, if there is one. */
    private static CompetencyApplication withMissingPiece(Judged judged, CompetencyApplication application) {
        Dice dice = judged.dice();
        List<Response> able = dice.shuffled(application.responses()).stream()
                .filter(each -> !requirement(each).evidence().isEmpty())
                .toList();
        if (able.isEmpty()) {
            return application;
        }
        Response response = able.stream()
                .filter(each -> judged.opinion().requirements().get(each.requirement()) == Status.NOT_MET)
                .findFirst()
                .orElse(able.get(0));
        Evidence piece = ResponseDamage.soundPiece(requirement(response), dice, ApplicationGenerator.asOf(application));
        return with(application, response, with(response.evidence(), piece));
    }

    private static Response withWorthlessPieces(Response response, LocalDate asOf) {
        if (response.evidence().isEmpty()) {
            return response;
        }
        String item = response.evidence().get(0).item();
        return ResponseBuilder.builder(response)
                .evidence(with(
                        response.evidence(),
                        List.of(
                                new Evidence(item, EvidenceKind.DOCUMENT, "tbd", " ", asOf, null),
                                new Evidence(item, EvidenceKind.LINK, null, "Nowhere", asOf, null),
                                new Evidence(
                                        item, EvidenceKind.DOCUMENT, null, "Rejected", asOf, EvidenceReview.REJECTED),
                                new Evidence(item, EvidenceKind.DOCUMENT, null, "Of tomorrow", asOf.plusDays(1), null),
                                new Evidence(
                                        item,
                                        EvidenceKind.DOCUMENT,
                                        null,
                                        "Old",
                                        asOf.minusYears(9),
                                        EvidenceReview.REJECTED))))
                .build();
    }

    private static CompetencyApplication withoutOnePiece(Judged judged, CompetencyApplication application) {
        List<Response> able = application.responses().stream()
                .filter(each -> !each.evidence().isEmpty())
                .toList();
        if (able.isEmpty()) {
            return application;
        }
        Response response = judged.dice().from(able);
        return with(application, response, withoutOne(response.evidence(), judged.dice()));
    }

    private static CompetencyApplication with(
            CompetencyApplication application, Response response, List<Evidence> evidence) {
        Response changed = ResponseBuilder.builder(response).evidence(evidence).build();
        return CompetencyApplicationBuilder.builder(application)
                .responses(application.responses().stream()
                        .map(each -> each.equals(response) ? changed : each)
                        .toList())
                .build();
    }

    private static Requirement requirement(Response response) {
        return SoundResponses.CHECKLIST.find(response.requirement()).orElseThrow();
    }

    /** Adds a completion of the rarest badge by one of the technical people, one who lacks it if there is one. */
    private static CompetencyApplication withCompletion(Judged judged, CompetencyApplication application) {
        List<Person> technical = application.personnel().stream()
                .filter(each -> TECHNICAL.contains(each.role()))
                .toList();
        if (technical.isEmpty()) {
            return application;
        }
        Badge rarest = Stream.of(Badge.values())
                .min(Comparator.comparingInt(
                        badge -> recorded(application, badge).size()))
                .orElseThrow();
        Set<String> recorded = recorded(application, rarest);
        List<Person> lacking =
                technical.stream().filter(each -> !recorded.contains(each.id())).toList();
        Dice dice = judged.dice();
        BadgeCompletion completion = new BadgeCompletion(
                dice.from(lacking.isEmpty() ? technical : lacking).id(),
                rarest,
                dice.inside(ApplicationGenerator.asOf(application), 60),
                "https://records.example/more");
        return CompetencyApplicationBuilder.builder(application)
                .badgeCompletions(with(application.badgeCompletions(), completion))
                .build();
    }

    /** Returns the people who completed a badge with a record. */
    private static Set<String> recorded(CompetencyApplication application, Badge badge) {
        return application.badgeCompletions().stream()
                .filter(each -> each.badge() == badge && NaiveText.saysSomething(each.record()))
                .map(BadgeCompletion::person)
                .collect(Collectors.toSet());
    }

    /** Removes an opportunity that no co-sell activity or case study names. */
    private static CompetencyApplication withoutOneOpportunity(Judged judged, CompetencyApplication application) {
        List<AceOpportunity> unnamed = application.aceOpportunities().stream()
                .filter(each -> application.coSellActivities().stream()
                        .noneMatch(activity -> activity.opportunity().equals(each.id())))
                .filter(each -> !namedByCaseStudy(application, each.id()))
                .toList();
        if (unnamed.isEmpty()) {
            return application;
        }
        AceOpportunity lost = judged.dice().from(unnamed);
        return CompetencyApplicationBuilder.builder(application)
                .aceOpportunities(application.aceOpportunities().stream()
                        .filter(each -> !each.equals(lost))
                        .toList())
                .build();
    }

    private static CaseStudy unfinished(Set<Category> categories) {
        return CaseStudyBuilder.builder()
                .id("unfinished")
                .title("Not yet")
                .customer(new Customer("Newcomer", null, CustomerRelationship.EXTERNAL))
                .categories(categories)
                .edition(Edition.CUSTOMER)
                .stage(CaseStudyStage.PILOT)
                .build();
    }

    private static Person renamed(Person person) {
        return new Person(
                "other-" + person.id(),
                person.name(),
                person.role(),
                person.allocationPercent(),
                person.connectExperience());
    }

    private static boolean known(CompetencyApplication application, String opportunity) {
        return application.aceOpportunities().stream()
                .anyMatch(each -> each.id().equals(opportunity));
    }

    private static boolean namedByCaseStudy(CompetencyApplication application, String opportunity) {
        return application.caseStudies().stream().anyMatch(each -> opportunity.equals(each.aceOpportunityId()));
    }

    private static <T> List<T> with(List<T> list, T more) {
        return with(list, List.of(more));
    }

    private static <T> List<T> with(List<T> list, List<T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }

    private static <T> List<T> withoutOne(List<T> list, Dice dice) {
        List<T> shorter = new ArrayList<>(list);
        if (!shorter.isEmpty()) {
            shorter.remove(dice.below(shorter.size()));
        }
        return shorter;
    }
}
