package org.connectcompetency.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OfferingType;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.connectcompetency.rules.testing.SampleFacts;

/** Facts without a fault as of {@link RuleVerifier#AS_OF}, for tests to break in one place. */
public final class Samples {

    /** The as-of date of the verifier. */
    public static final LocalDate AS_OF = RuleVerifier.AS_OF;

    private static final Checklist CHECKLIST = Checklists.of("2026-02");

    private Samples() {}

    /** Returns a partner that meets every prerequisite. */
    public static PartnerBuilder partner() {
        return SampleFacts.partner()
                .name("Lantern Harbor Consulting")
                .solution(new Solution("Lantern for Connect", SolutionStatus.ACTIVE));
    }

    /** Returns a case study that satisfies every computed requirement, with a customer and opportunity of its own. */
    public static CaseStudyBuilder caseStudy(String id) {
        return SampleFacts.caseStudy(id)
                .title("How " + id + " was done")
                .aceOpportunityId(opportunityId(id))
                .agents(50)
                .monthlyRecurringRevenueUsd(new BigDecimal("5000"))
                .annualRecurringRevenueUsd(new BigDecimal("60000"))
                .architectureDiagram("https://partner.example/" + id + ".pdf")
                .kpis(List.of(kpi("Containment"), kpi("Handle time")));
    }

    /** Returns a complete KPI. */
    public static Kpi kpi(String name) {
        return new Kpi(name, "10", "20", "25", "Monthly report");
    }

    /** Returns the id of the opportunity that {@link #caseStudy} names. */
    public static String opportunityId(String caseStudy) {
        return "O" + (1000 + Math.abs(caseStudy.hashCode() % 1000));
    }

    /** Returns a person who spends all their time in the practice and has experience. */
    public static Person person(String id, PersonRole role) {
        return new Person(id, "Person " + id, role, new BigDecimal("100"), true);
    }

    /** Returns a recorded completion on the as-of date. */
    public static BadgeCompletion completion(String person, Badge badge) {
        return new BadgeCompletion(person, badge, AS_OF, "https://records.example/" + person + "/" + badge);
    }

    /** Returns a qualified opportunity that the partner originated, with the product tag. */
    public static AceOpportunityBuilder opportunity(String id) {
        return SampleFacts.aceOpportunity(id);
    }

    /** Returns an offering that is listed. */
    public static MarketplaceOffering offering() {
        return new MarketplaceOffering(
                "Amazon Connect Customer Jumpstart",
                "Implementation of Amazon Connect Customer.",
                "https://aws.amazon.com/marketplace/pp/prodview-example",
                OfferingType.PROFESSIONAL_SERVICES,
                true,
                true);
    }

    /** Returns a marketing activity with evidence on the as-of date. */
    public static MarketingActivity marketing(MarketingKind kind) {
        return new MarketingActivity(kind, "Activity " + kind, AS_OF, "https://partner.example/" + kind);
    }

    /** Returns a co-sell activity with evidence on the as-of date. */
    public static CoSellActivity coSell(String opportunity) {
        return new CoSellActivity(opportunity, CoSellKind.MEETING_NOTES, AS_OF, "https://partner.example/notes");
    }

    /** Returns a legacy platform with all details. */
    public static LegacyPlatform platform(String name) {
        return new LegacyPlatform(name, Set.of(PlatformTopic.values()), 1);
    }

    /** Returns a response of the partner that satisfies the documentary part in full. */
    public static ResponseBuilder response(String requirement) {
        Requirement asked = CHECKLIST.find(requirement).orElseThrow();
        return ResponseBuilder.builder()
                .requirement(requirement)
                .narrative("How " + requirement + " is met.")
                .addresses(asked.criteria().stream().map(Criterion::key).toList())
                .evidence(asked.evidence().stream()
                        .flatMap(item -> pieces(item).stream())
                        .toList());
    }

    /** Returns a response for a case study that satisfies the documentary part in full. */
    public static ResponseBuilder response(String requirement, String caseStudy) {
        return response(requirement).caseStudy(caseStudy);
    }

    /** Returns as many pieces as the item asks for, of an accepted kind and dated on the as-of date. */
    public static List<Evidence> pieces(EvidenceItem item) {
        List<Evidence> pieces = new ArrayList<>();
        for (int i = 1; i <= item.minimum(); i++) {
            pieces.add(new Evidence(
                    item.key(),
                    item.acceptedKinds().iterator().next(),
                    "https://partner.example/" + item.key() + "/" + i,
                    "Piece " + i,
                    AS_OF,
                    null));
        }
        return pieces;
    }

    /** Returns each placeholder of the checklist version, in odd case and spacing. */
    public static Stream<String> placeholders() {
        return Stream.of(
                "TBD",
                " tbd ",
                "Tba",
                "\u00a0TODO",
                "ToDo\t",
                "N/A",
                " n/a",
                "NA",
                "nA ",
                "XXX",
                "xXx",
                "?",
                " ? ",
                "-",
                "\t- ",
                "...",
                " ... ",
                "\u2026",
                "\u2026\u00a0");
    }

    /** Returns texts that contain a placeholder, and more than that. */
    public static Stream<String> morePlaceholders() {
        return Stream.of(
                "TBD by May",
                "tbd.",
                "To do",
                "TODO: none",
                "N / A",
                "n/a today",
                "Nancy",
                "xxxx",
                "??",
                "--",
                "- x",
                "....");
    }

    /** Returns the documentary requirements of the checklist. */
    public static List<Requirement> documentary() {
        return CHECKLIST.requirements().stream()
                .filter(requirement -> requirement.basis() != Basis.COMPUTED)
                .toList();
    }

    /** Returns a whole application that is READY, without a waiver and without a finding. */
    public static CompetencyApplicationBuilder ready() {
        List<String> caseStudies = List.of("cs-1", "cs-2", "cs-3", "cs-4");
        List<Response> responses = new ArrayList<>();
        for (Requirement requirement : documentary()) {
            if (requirement.scope() == Scope.PARTNER) {
                responses.add(response(requirement.id()).build());
            } else {
                caseStudies.forEach(
                        id -> responses.add(response(requirement.id(), id).build()));
            }
        }
        List<Person> people = List.of(
                person("p-1", PersonRole.SOLUTIONS_ARCHITECT),
                person("p-2", PersonRole.TECHNICAL_LEAD),
                person("p-3", PersonRole.DEVELOPER),
                person("p-4", PersonRole.ENGINEER),
                person("p-5", PersonRole.PROJECT_MANAGER),
                person("p-6", PersonRole.SALES));
        List<BadgeCompletion> completions = new ArrayList<>();
        List<AceOpportunity> opportunities = new ArrayList<>();
        for (Badge badge : Badge.values()) {
            people.subList(0, 4).forEach(person -> completions.add(completion(person.id(), badge)));
        }
        caseStudies.forEach(
                id -> opportunities.add(opportunity(opportunityId(id)).build()));
        for (int i = 1; i <= 6; i++) {
            opportunities.add(opportunity("O" + i).build());
        }
        return CompetencyApplicationBuilder.builder()
                .submittedOn(AS_OF)
                .categories(Set.of(Category.values()))
                .partner(partner().build())
                .caseStudies(
                        caseStudies.stream().map(id -> caseStudy(id).build()).toList())
                .personnel(people)
                .badgeCompletions(completions)
                .aceOpportunities(opportunities)
                .coSellActivities(List.of(coSell("O1"), coSell("O2")))
                .marketplaceOfferings(List.of(offering()))
                .marketingActivities(List.of(
                        marketing(MarketingKind.THOUGHT_LEADERSHIP),
                        marketing(MarketingKind.PUBLIC_OFFERING),
                        marketing(MarketingKind.JOINT_MARKETING)))
                .legacyPlatforms(List.of(platform("Old Exchange"), platform("Older Exchange")))
                .responses(responses);
    }

    /** Returns an approved review, which waives the common practice section. */
    public static FoundationalTechnicalReview approvedReview() {
        return new FoundationalTechnicalReview("Lantern for Connect", TechnicalReviewStatus.APPROVED, AS_OF);
    }
}
