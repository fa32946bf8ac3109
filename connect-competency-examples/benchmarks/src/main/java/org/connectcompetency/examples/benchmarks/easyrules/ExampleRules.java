package org.connectcompetency.examples.benchmarks.easyrules;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.connectcompetency.examples.benchmarks.handwritten.Features;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.checklist.Checklist;

/** Rules for EXAMPLE-DEPLOYMENT, ELIGIBILITY-1 to 4, and PS-004, which only asks for a case study. */
final class ExampleRules {

    private static final Pattern OPPORTUNITY_ID = Pattern.compile("O[0-9]{1,19}");

    private ExampleRules() {}

    static void addTo(EasyRulesChecklist rules, Checklist checklist) {
        int months = rules.threshold("EXAMPLE-DEPLOYMENT", "window-months");
        int required = rules.threshold("ELIGIBILITY-1", "features");
        Features features = new Features(checklist);
        int agents = rules.threshold("ELIGIBILITY-4", "agents");
        BigDecimal revenue = BigDecimal.valueOf(rules.threshold("ELIGIBILITY-4", "monthly-recurring-revenue-usd"));
        rules.notMet(
                "EXAMPLE-DEPLOYMENT",
                "not in production",
                s -> s.inCaseStudies(each -> each.stage() != CaseStudyStage.PRODUCTION));
        rules.notMet(
                "EXAMPLE-DEPLOYMENT",
                "not in production in time",
                s -> s.inCaseStudies(each -> each.productionOn() == null || !s.within(months, each.productionOn())));
        rules.notMet("EXAMPLE-DEPLOYMENT", "no longer active", s -> s.inCaseStudies(each -> !each.active()));
        rules.notMet(
                "ELIGIBILITY-1", "too few features", s -> s.inCaseStudies(each -> distinct(each, features) < required));
        rules.notMet(
                "ELIGIBILITY-2",
                "not the delivery partner",
                s -> s.inCaseStudies(each -> !each.primaryDeliveryPartner()));
        rules.notMet(
                "ELIGIBILITY-3",
                "no opportunity",
                s -> s.inCaseStudies(each -> each.aceOpportunityId() == null
                        || !OPPORTUNITY_ID.matcher(each.aceOpportunityId()).matches()));
        rules.notMet(
                "ELIGIBILITY-3",
                "opportunity not registered",
                s -> s.inCaseStudies(each -> s.application().aceOpportunities().stream()
                        .anyMatch(opportunity ->
                                opportunity.id().equals(each.aceOpportunityId()) && !opportunity.registered())));
        rules.notMet("ELIGIBILITY-4", "too small", s -> s.inCaseStudies(each -> !isLarge(each, agents, revenue)));
        rules.notMet(
                "PS-004", "no case study", s -> s.application().caseStudies().isEmpty());
    }

    private static long distinct(CaseStudy caseStudy, Features features) {
        return caseStudy.features().stream()
                .map(features::meaning)
                .filter(meaning -> meaning.kind() != Features.Kind.PRODUCT)
                .map(Features.Meaning::identity)
                .distinct()
                .count();
    }

    private static boolean isLarge(CaseStudy caseStudy, int agents, BigDecimal revenue) {
        Integer given = caseStudy.agents();
        BigDecimal billed = caseStudy.monthlyRecurringRevenueUsd();
        return given != null && given >= agents || billed != null && billed.compareTo(revenue) >= 0;
    }
}
