package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.WellArchitectedReview;

/** The computed rows of contract §6 that look at one case study, from UCR-004 to ELIGIBILITY-4. */
final class NaiveCaseStudies {

    private final CompetencyApplication application;
    private final NaiveCalendar calendar;
    private final NaiveOpportunities opportunities;

    NaiveCaseStudies(CompetencyApplication application, NaiveCalendar calendar, NaiveOpportunities opportunities) {
        this.application = application;
        this.calendar = calendar;
        this.opportunities = opportunities;
    }

    /**
     * WAFR waiver: "a Well-Architected report and zero high-risk issues in all three pillars … (a missing pillar was
     * not reviewed)".
     */
    boolean wellArchitected(CaseStudy caseStudy) {
        WellArchitectedReview review = caseStudy.wellArchitectedReview();
        if (review == null || !NaiveText.saysSomething(review.report())) {
            return false;
        }
        HighRiskIssues issues = review.highRiskIssues();
        return issues.security() != null
                && issues.security() == 0
                && issues.operationalExcellence() != null
                && issues.operationalExcellence() == 0
                && issues.reliability() != null
                && issues.reliability() == 0;
    }

    /** UCR-004: "the case study names at least one of the selected categories". */
    boolean namesSelectedCategory(CaseStudy caseStudy) {
        return caseStudy.categories().stream().anyMatch(application.categories()::contains);
    }

    /** PS-003: "stage PRODUCTION and {@code annualRecurringRevenueUsd} over 0". */
    boolean revenue(CaseStudy caseStudy) {
        BigDecimal revenue = caseStudy.annualRecurringRevenueUsd();
        return caseStudy.stage() == CaseStudyStage.PRODUCTION && revenue != null && revenue.signum() > 0;
    }

    /** PS-004: "or one that is not 12 digits ({@code aws-account-id-malformed})". */
    boolean accountIdMalformed(CaseStudy caseStudy) {
        String id = caseStudy.awsAccountId();
        return id != null && NaiveText.given(id) && !id.matches("[0-9]{12}");
    }

    /**
     * CO-001: "at least 2 KPIs of distinct names with name, baseline, target, actual and methodology all non-blank".
     */
    boolean kpis(CaseStudy caseStudy) {
        Set<String> names = new HashSet<>();
        for (Kpi kpi : caseStudy.kpis()) {
            if (complete(kpi)) {
                names.add(NaiveText.name(kpi.name()));
            }
        }
        return names.size() >= 2;
    }

    private static boolean complete(Kpi kpi) {
        return NaiveText.saysSomething(kpi.name())
                && NaiveText.saysSomething(kpi.baseline())
                && NaiveText.saysSomething(kpi.target())
                && NaiveText.saysSomething(kpi.actual())
                && NaiveText.saysSomething(kpi.methodology());
    }

    /** EXAMPLE-DEPLOYMENT: "stage PRODUCTION, within 18 months, {@code active}". */
    boolean deployment(CaseStudy caseStudy) {
        return caseStudy.stage() == CaseStudyStage.PRODUCTION
                && calendar.within(18, caseStudy.productionOn())
                && caseStudy.active();
    }

    /** EXAMPLE-DEPLOYMENT: "Edition BASIC with one of them: WARNING {@code edition-contradicted}." */
    boolean editionContradicted(CaseStudy caseStudy) {
        return caseStudy.edition() == Edition.BASIC && !caseStudy.products().isEmpty();
    }

    /** ELIGIBILITY-2: "primary delivery partner". */
    boolean primaryPartner(CaseStudy caseStudy) {
        return caseStudy.primaryDeliveryPartner();
    }

    /** ELIGIBILITY-3: "well-formed ACE opportunity id (as ACC-007)", and not one that is not registered. */
    boolean opportunity(CaseStudy caseStudy) {
        return NaiveText.opportunityId(caseStudy.aceOpportunityId()) && !opportunityNotRegistered(caseStudy);
    }

    /** "one that is among the application's and not registered …: BLOCKER {@code ace-opportunity-not-registered}". */
    boolean opportunityNotRegistered(CaseStudy caseStudy) {
        return given(caseStudy, each -> !NaiveOpportunities.registered(each));
    }

    /** "stage CLOSED_LOST: WARNING {@code ace-opportunity-lost}". */
    boolean opportunityLost(CaseStudy caseStudy) {
        return given(caseStudy, each -> each.stage() == OpportunityStage.CLOSED_LOST);
    }

    /** "no tag of Amazon Connect Customer: WARNING {@code ace-opportunity-untagged}". */
    boolean opportunityUntagged(CaseStudy caseStudy) {
        return given(caseStudy, each -> !opportunities.tagged(each));
    }

    private boolean given(CaseStudy caseStudy, Predicate<AceOpportunity> what) {
        return opportunities.find(caseStudy.aceOpportunityId()).filter(what).isPresent();
    }

    /** ELIGIBILITY-4: "at least 50 agents or at least 5,000 USD MRR". */
    boolean scale(CaseStudy caseStudy) {
        Integer agents = caseStudy.agents();
        BigDecimal revenue = caseStudy.monthlyRecurringRevenueUsd();
        return agents != null && agents >= 50 || revenue != null && revenue.compareTo(BigDecimal.valueOf(5000)) >= 0;
    }
}
