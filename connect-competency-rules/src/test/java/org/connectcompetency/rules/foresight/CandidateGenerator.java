package org.connectcompetency.rules.foresight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.rules.Samples;

/**
 * Generates applications with more case studies than are asked for: some equally good, some with faults of their own,
 * some of one customer or with one opportunity or address, some with responses that they share.
 */
final class CandidateGenerator {

    private final SplittableRandom random;
    private final List<CaseStudy> caseStudies = new ArrayList<>();
    private final List<AceOpportunity> opportunities;
    private final List<Response> responses = new ArrayList<>();
    private final CompetencyApplication ready = Samples.ready().build();

    private CandidateGenerator(long seed) {
        random = new SplittableRandom(seed);
        opportunities = new ArrayList<>(ready.aceOpportunities());
    }

    /** Returns an application with so many case studies. */
    static CompetencyApplication application(long seed, int candidates) {
        return new CandidateGenerator(seed).make(candidates);
    }

    private CompetencyApplication make(int candidates) {
        ready.responses().stream()
                .filter(response -> response.caseStudy() == null)
                .filter(response -> !chance(2))
                .forEach(responses::add);
        for (int i = 0; i < candidates; i++) {
            addCandidate("c" + (10 + (11 * i) % candidates));
        }
        addShared();
        CompetencyApplicationBuilder builder = CompetencyApplicationBuilder.builder(ready)
                .caseStudies(caseStudies)
                .aceOpportunities(opportunities)
                .responses(responses);
        if (chance(20)) {
            builder.categories(Set.of(Category.AI_POWERED_CUSTOMER_EXPERIENCE));
        }
        if (chance(15)) {
            builder.aceOpportunities(opportunities.subList(0, Math.min(9, opportunities.size())))
                    .coSellActivities(List.of());
        }
        return builder.build();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void addCandidate(String id) {
        CaseStudyBuilder builder = Samples.caseStudy(id).productionOn(productionOn());
        opportunities.add(Samples.opportunity(Samples.opportunityId(id)).build());
        opportunities.removeIf(each -> opportunities.indexOf(each) != opportunities.lastIndexOf(each));
        if (!caseStudies.isEmpty()) {
            CaseStudy other = caseStudies.get(random.nextInt(caseStudies.size()));
            if (chance(25)) {
                builder.customer(other.customer());
            } else if (chance(10)) {
                Customer customer = other.customer();
                builder.customer(
                        new Customer(customer.name(), chance(50) ? null : "Entity " + id, customer.relationship()));
            }
            if (chance(12)) {
                builder.publicReference(other.publicReference());
            }
            if (chance(12)) {
                builder.aceOpportunityId(other.aceOpportunityId());
            }
        }
        fault(builder);
        caseStudies.add(builder.build());
        boolean careful = chance(60);
        for (Requirement requirement : Samples.documentary()) {
            if (requirement.scope() != Scope.PARTNER && !chance(careful ? 1 : 12)) {
                ResponseBuilder response = Samples.response(requirement.id(), id);
                if (chance(careful ? 1 : 15)) {
                    response.addresses(List.of());
                }
                if (chance(careful ? 1 : 15)) {
                    response.evidence(rejected(response.evidence()));
                }
                responses.add(response.build());
            }
        }
    }

    private static List<Evidence> rejected(List<Evidence> pieces) {
        return pieces.stream()
                .map(each -> new Evidence(
                        each.item(), each.kind(), each.uri(), each.title(), each.date(), EvidenceReview.REJECTED))
                .toList();
    }

    private LocalDate productionOn() {
        LocalDate edge = Samples.AS_OF.minusMonths(18);
        return switch (random.nextInt(8)) {
            case 0 -> edge.plusDays(random.nextInt(40));
            case 1 -> edge.minusDays(random.nextInt(1, 3));
            case 2 -> Samples.AS_OF.plusDays(random.nextInt(1, 40));
            case 3, 4 -> edge.plusMonths(random.nextInt(1, 12));
            default -> Samples.AS_OF.minusMonths(3);
        };
    }

    private void fault(CaseStudyBuilder builder) {
        for (int i = 0; i < 2; i++) {
            switch (random.nextInt(24)) {
                case 0 -> builder.stage(CaseStudyStage.PILOT);
                case 1 -> builder.publicReference(null);
                case 2 -> builder.projectManager(null);
                case 3 -> builder.categories(Set.of(Category.CONTACT_CENTER_TRANSFORMATION));
                case 4 -> builder.categories(Set.of(Category.AI_POWERED_CUSTOMER_EXPERIENCE));
                case 5 -> builder.edition(Edition.BASIC);
                case 6 -> builder.features(List.of("Screen recording"));
                case 7 -> builder.agents(3).monthlyRecurringRevenueUsd(new BigDecimal("10"));
                case 8 -> builder.kpis(List.of());
                case 9 -> builder.annualRecurringRevenueUsd(null);
                case 10 -> builder.awsAccountId(null);
                case 11 ->
                    builder.wellArchitectedReview(new WellArchitectedReview(
                            "https://partner.example/review", new HighRiskIssues(0, 0, random.nextInt(2))));
                case 12 -> builder.publicReference(null);
                default -> {}
            }
        }
    }

    private void addShared() {
        for (Requirement requirement : Samples.documentary()) {
            if (requirement.scope() == Scope.ANY_CASE_STUDY && chance(30)) {
                responses.add(Samples.response(requirement.id()).build());
            }
        }
    }
}
