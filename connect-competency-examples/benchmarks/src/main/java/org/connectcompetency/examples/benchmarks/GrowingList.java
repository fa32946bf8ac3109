package org.connectcompetency.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.WellArchitectedReview;

/**
 * Every list that an application has, to be made longer: with things that differ, with things that are shared, and with
 * ids that were made to have the same hash code, as far as that is not refused.
 */
public enum GrowingList {
    /** The other competencies of the partner. */
    COMPETENCIES("competencies", GrowingList::competencies),
    /** People, so many of one name each. */
    PEOPLE("people", (ready, times) -> people(ready, times, i -> "p-" + i)),
    /** People with ids that have the same hash code, a hundred each. */
    PEOPLE_ALIKE("people with colliding ids", (ready, times) -> people(ready, times, GrowingList::alike)),
    /** Completions of badges. */
    BADGES("badges", GrowingList::badges),
    /** Opportunities. */
    OPPORTUNITIES("opportunities", (ready, times) -> opportunities(ready, times, i -> "O" + (9_000_000 + i))),
    /** Opportunities with ids that have the same hash code, a hundred each. */
    OPPORTUNITIES_ALIKE(
            "opportunities with colliding ids", (ready, times) -> opportunities(ready, times, GrowingList::alike)),
    /** The product tags of each opportunity. */
    PRODUCTS("product tags", GrowingList::products),
    /** Co-sell activities. */
    CO_SELL("co-sell activities", GrowingList::coSell),
    /** Offerings in AWS Marketplace. */
    OFFERINGS("marketplace offerings", GrowingList::offerings),
    /** Marketing activities. */
    MARKETING("marketing activities", GrowingList::marketing),
    /** Legacy platforms. */
    PLATFORMS("legacy platforms", GrowingList::platforms),
    /** The features of each case study. */
    FEATURES("features", (ready, times) -> features(ready, times, i -> "feature " + i)),
    /** The features of each case study, with names that have the same hash code, a hundred each. */
    FEATURES_ALIKE("features with colliding names", (ready, times) -> features(ready, times, GrowingList::alike)),
    /** The KPIs of each case study. */
    KPIS("KPIs", GrowingList::kpis),
    /** The other designations that each case study is used for. */
    DESIGNATIONS("designations", GrowingList::designations),
    /** The criteria that each response addresses. */
    ADDRESSES("addressed criteria", GrowingList::addresses),
    /** The criteria that each response declares not applicable. */
    NOT_APPLICABLE("criteria not applicable", GrowingList::notApplicable),
    /** The evidence of each response, also of those that all case studies share. */
    EVIDENCE("evidence", GrowingList::evidence),
    /** Case studies that share nothing, with their responses. */
    CASE_STUDIES("case studies", (ready, times) -> caseStudies(ready, times, i -> "cs-" + i, GrowingList::apart)),
    /** Case studies with ids that have the same hash code, a hundred each. */
    CASE_STUDIES_ALIKE(
            "case studies with colliding ids",
            (ready, times) -> caseStudies(ready, times, GrowingList::alike, GrowingList::apart)),
    /** Case studies of one customer, each with a public reference. */
    ONE_CUSTOMER(
            "case studies of one customer",
            (ready, times) -> caseStudies(
                    ready,
                    times,
                    i -> "cs-" + i,
                    (each, i) ->
                            apart(each, i).customer(ready.caseStudies().get(0).customer()))),
    /** Case studies with one opportunity. */
    ONE_OPPORTUNITY(
            "case studies with one opportunity",
            (ready, times) -> caseStudies(
                    ready,
                    times,
                    i -> "cs-" + i,
                    (each, i) -> apart(each, i)
                            .aceOpportunityId(ready.caseStudies().get(0).aceOpportunityId()))),
    /** Case studies with one public address. */
    ONE_ADDRESS(
            "case studies with one public address",
            (ready, times) -> caseStudies(
                    ready,
                    times,
                    i -> "cs-" + i,
                    (each, i) -> apart(each, i)
                            .publicReference(ready.caseStudies().get(0).publicReference()))),
    /** Case studies with clean Well-Architected reviews, each of which waives requirements. */
    REVIEWED(
            "case studies with clean reviews",
            (ready, times) -> caseStudies(
                    ready,
                    times,
                    i -> "cs-" + i,
                    (each, i) -> apart(each, i)
                            .wellArchitectedReview(new WellArchitectedReview(
                                    "https://example.com/review-" + i, new HighRiskIssues(0, 0, 0)))));

    /** More case studies than this are refused. */
    private static final int MOST_CASE_STUDIES = 500;

    private final String text;
    private final BiFunction<CompetencyApplication, Integer, CompetencyApplication> grown;

    GrowingList(String text, BiFunction<CompetencyApplication, Integer, CompetencyApplication> grown) {
        this.text = text;
        this.grown = grown;
    }

    /** Returns the READY application with so many times this list; there are at most 500 case studies. */
    CompetencyApplication grow(int times) {
        CompetencyApplication ready = Applications.shipped("ready");
        return times == 1 ? ready : grown.apply(ready, times);
    }

    /** Returns how many times longer the list is at {@code more} than at {@code less} times. */
    public double growth(int less, int more) {
        if (compareTo(CASE_STUDIES) < 0) {
            return (double) more / less;
        }
        int caseStudies = Applications.shipped("ready").caseStudies().size();
        return (double) Math.min(MOST_CASE_STUDIES, caseStudies * more)
                / Math.min(MOST_CASE_STUDIES, caseStudies * less);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Returns a name that has the hash code of up to 99 others, and the length of most. */
    static String alike(int number) {
        StringBuilder name = new StringBuilder();
        int within = number % 100;
        for (int bit = 0; bit < 7; bit++) {
            // The hash code counts the first of two letters 31 times, and 'z' is 31 more than '['.
            name.append((within >> bit & 1) == 0 ? "bz" : "c[");
        }
        return name.append('-').append(number / 100).toString();
    }

    private static CompetencyApplicationBuilder builder(CompetencyApplication ready) {
        return CompetencyApplicationBuilder.builder(ready);
    }

    private interface Copy<T> {
        T of(T original, int number);
    }

    private static <T> List<T> grown(List<T> list, int times, Copy<T> copy) {
        List<T> grown = new ArrayList<>(list);
        for (int i = 1; i < times; i++) {
            for (T each : list) {
                grown.add(copy.of(each, grown.size()));
            }
        }
        return grown;
    }

    private static CompetencyApplication competencies(CompetencyApplication ready, int times) {
        List<HeldCompetency> some = grown(
                ready.partner().competencies(),
                times,
                (each, i) -> new HeldCompetency(each.name() + " " + i, each.type(), each.achievedOn()));
        return builder(ready)
                .partner(PartnerBuilder.builder(ready.partner())
                        .competencies(some)
                        .build())
                .build();
    }

    private static CompetencyApplication people(CompetencyApplication ready, int times, IntFunction<String> id) {
        return builder(ready)
                .personnel(grown(
                        ready.personnel(),
                        times,
                        (each, i) -> new Person(
                                id.apply(i),
                                each.name(),
                                each.role(),
                                each.allocationPercent(),
                                each.connectExperience())))
                .build();
    }

    private static CompetencyApplication badges(CompetencyApplication ready, int times) {
        return builder(ready)
                .badgeCompletions(grown(
                        ready.badgeCompletions(),
                        times,
                        (each, i) -> new BadgeCompletion(
                                each.person(), each.badge(), each.completedOn().minusDays(i % 1000), each.record())))
                .build();
    }

    private static CompetencyApplication opportunities(CompetencyApplication ready, int times, IntFunction<String> id) {
        return builder(ready)
                .aceOpportunities(grown(
                        ready.aceOpportunities(),
                        times,
                        (each, i) -> AceOpportunityBuilder.builder(each)
                                .id(id.apply(i))
                                .build()))
                .build();
    }

    private static CompetencyApplication products(CompetencyApplication ready, int times) {
        return builder(ready)
                .aceOpportunities(ready.aceOpportunities().stream()
                        .map(each -> AceOpportunityBuilder.builder(each)
                                .products(grown(each.products(), times, (product, i) -> "product " + i))
                                .build())
                        .toList())
                .build();
    }

    private static CompetencyApplication coSell(CompetencyApplication ready, int times) {
        return builder(ready)
                .coSellActivities(grown(
                        ready.coSellActivities(),
                        times,
                        (each, i) ->
                                new CoSellActivity(each.opportunity(), each.kind(), each.on(), each.evidence() + i)))
                .build();
    }

    private static CompetencyApplication offerings(CompetencyApplication ready, int times) {
        return builder(ready)
                .marketplaceOfferings(grown(
                        ready.marketplaceOfferings(),
                        times,
                        (each, i) -> new MarketplaceOffering(
                                each.title() + " " + i,
                                each.description(),
                                each.url(),
                                each.type(),
                                each.active(),
                                each.publiclyVisible())))
                .build();
    }

    private static CompetencyApplication marketing(CompetencyApplication ready, int times) {
        return builder(ready)
                .marketingActivities(grown(
                        ready.marketingActivities(),
                        times,
                        (each, i) ->
                                new MarketingActivity(each.kind(), each.title() + " " + i, each.on(), each.evidence())))
                .build();
    }

    private static CompetencyApplication platforms(CompetencyApplication ready, int times) {
        return builder(ready)
                .legacyPlatforms(grown(
                        ready.legacyPlatforms(),
                        times,
                        (each, i) ->
                                new LegacyPlatform(each.name() + " " + i, each.describes(), each.migrationsExecuted())))
                .build();
    }

    private static CompetencyApplication features(CompetencyApplication ready, int times, IntFunction<String> name) {
        return eachCaseStudy(
                ready,
                each -> CaseStudyBuilder.builder(each)
                        .features(grown(each.features(), times, (feature, i) -> name.apply(i))));
    }

    private static CompetencyApplication kpis(CompetencyApplication ready, int times) {
        return eachCaseStudy(
                ready,
                each -> CaseStudyBuilder.builder(each)
                        .kpis(grown(
                                each.kpis(),
                                times,
                                (kpi, i) -> new Kpi(
                                        kpi.name() + " " + i,
                                        kpi.baseline(),
                                        kpi.target(),
                                        kpi.actual(),
                                        kpi.methodology()))));
    }

    private static CompetencyApplication designations(CompetencyApplication ready, int times) {
        return eachCaseStudy(
                ready,
                each -> CaseStudyBuilder.builder(each)
                        .selfAssessmentAttached(true)
                        .reusedForDesignations(IntStream.range(0, times)
                                .mapToObj(i -> "designation " + i)
                                .toList()));
    }

    private interface Change {
        CaseStudyBuilder of(CaseStudy caseStudy);
    }

    private static CompetencyApplication eachCaseStudy(CompetencyApplication ready, Change change) {
        return builder(ready)
                .caseStudies(ready.caseStudies().stream()
                        .map(each -> change.of(each).build())
                        .toList())
                .build();
    }

    private static CompetencyApplication addresses(CompetencyApplication ready, int times) {
        return eachResponse(
                ready,
                each -> ResponseBuilder.builder(each).addresses(grown(each.addresses(), times, (key, i) -> key)));
    }

    private static CompetencyApplication notApplicable(CompetencyApplication ready, int times) {
        return eachResponse(
                ready,
                each -> ResponseBuilder.builder(each)
                        .notApplicable(grown(
                                each.notApplicable(),
                                times,
                                (declared, i) ->
                                        new NotApplicable(declared.criterion(), declared.reason() + " " + i))));
    }

    private static CompetencyApplication evidence(CompetencyApplication ready, int times) {
        return eachResponse(
                ready,
                each -> ResponseBuilder.builder(each)
                        .evidence(grown(
                                each.evidence(),
                                times,
                                (piece, i) -> new Evidence(
                                        piece.item(),
                                        piece.kind(),
                                        piece.uri(),
                                        piece.title() + " " + i,
                                        piece.date(),
                                        piece.review()))));
    }

    private interface Rewording {
        ResponseBuilder of(Response response);
    }

    private static CompetencyApplication eachResponse(CompetencyApplication ready, Rewording rewording) {
        return builder(ready)
                .responses(ready.responses().stream()
                        .map(each -> rewording.of(each).build())
                        .toList())
                .build();
    }

    private interface Variation {
        CaseStudyBuilder of(CaseStudy original, int number);
    }

    /** Returns a case study that shares nothing with the others. */
    private static CaseStudyBuilder apart(CaseStudy original, int number) {
        PublicReference reference = original.publicReference();
        return CaseStudyBuilder.builder(original)
                .customer(new Customer(
                        "Customer " + number, null, original.customer().relationship()))
                .aceOpportunityId("O" + number)
                .publicReference(
                        reference == null
                                ? null
                                : new PublicReference(
                                        "https://example.com/story-" + number,
                                        reference.kind(),
                                        reference.anonymized(),
                                        reference.details()));
    }

    /** Copies the case studies in turn, with the responses for them. */
    private static CompetencyApplication caseStudies(
            CompetencyApplication ready, int times, IntFunction<String> id, Variation variation) {
        List<CaseStudy> originals = ready.caseStudies();
        List<CaseStudy> caseStudies = new ArrayList<>(originals);
        List<Response> responses = new ArrayList<>(ready.responses());
        int count = Math.min(MOST_CASE_STUDIES, times * originals.size());
        for (int i = originals.size(); i < count; i++) {
            CaseStudy original = originals.get(i % originals.size());
            String copy = id.apply(i);
            caseStudies.add(variation.of(original, i).id(copy).build());
            ready.responses().stream()
                    .filter(each -> original.id().equals(each.caseStudy()))
                    .map(each -> ResponseBuilder.builder(each).caseStudy(copy).build())
                    .forEach(responses::add);
        }
        return builder(ready).caseStudies(caseStudies).responses(responses).build();
    }
}
