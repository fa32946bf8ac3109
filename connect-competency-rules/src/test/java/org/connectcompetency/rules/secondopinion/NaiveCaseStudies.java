package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.WellArchitectedReview;

/** The computed rows of contract §6 that look at one case study, from UCR-004 to ELIGIBILITY-4. */
final class NaiveCaseStudies {

    private final CompetencyApplication application;
    private final NaiveCalendar calendar;

    NaiveCaseStudies(CompetencyApplication application, NaiveCalendar calendar) {
        this.application = application;
        this.calendar = calendar;
    }

    /**
     * WAFR waiver: "a Well-Architected report and zero high-risk issues in all three pillars … (a missing pillar was
     * not reviewed)".
     */
    boolean wellArchitected(CaseStudy caseStudy) {
        WellArchitectedReview review = caseStudy.wellArchitectedReview();
        if (review == null || !NaiveText.given(review.report())) {
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

    /** CO-001: "at least 2 KPIs with name, baseline, target, actual and methodology all non-blank". */
    boolean kpis(CaseStudy caseStudy) {
        return caseStudy.kpis().stream().filter(NaiveCaseStudies::complete).count() >= 2;
    }

    private static boolean complete(Kpi kpi) {
        return NaiveText.given(kpi.name())
                && NaiveText.given(kpi.baseline())
                && NaiveText.given(kpi.target())
                && NaiveText.given(kpi.actual())
                && NaiveText.given(kpi.methodology());
    }

    /** EXAMPLE-DEPLOYMENT: "stage PRODUCTION, within 18 months, {@code active}". */
    boolean deployment(CaseStudy caseStudy) {
        return caseStudy.stage() == CaseStudyStage.PRODUCTION
                && calendar.within(18, caseStudy.productionOn())
                && caseStudy.active();
    }

    /** ELIGIBILITY-1: "3 or more distinct features". */
    boolean features(CaseStudy caseStudy) {
        Set<String> features = new HashSet<>();
        for (String feature : caseStudy.features()) {
            if (NaiveText.given(feature)) {
                features.add(NaiveText.name(feature));
            }
        }
        return features.size() >= 3;
    }

    /** ELIGIBILITY-2: "primary delivery partner". */
    boolean primaryPartner(CaseStudy caseStudy) {
        return caseStudy.primaryDeliveryPartner();
    }

    /** ELIGIBILITY-3: "well-formed ACE opportunity id (as ACC-007)"; the rest of that row warns only. */
    boolean opportunity(CaseStudy caseStudy) {
        return NaiveText.opportunityId(caseStudy.aceOpportunityId());
    }

    /** ELIGIBILITY-4: "at least 50 agents or at least 5,000 USD MRR". */
    boolean scale(CaseStudy caseStudy) {
        Integer agents = caseStudy.agents();
        BigDecimal revenue = caseStudy.monthlyRecurringRevenueUsd();
        return agents != null && agents >= 50 || revenue != null && revenue.compareTo(BigDecimal.valueOf(5000)) >= 0;
    }
}
