package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.TechnicalReviewStatus;

/** The rows of contract §6 from CHECKLIST-VERSION to the waiver of POV, PRJ and CSN. */
final class NaivePrerequisites {

    private final CompetencyApplication application;
    private final Partner partner;
    private final LocalDate asOf;
    private final NaiveCalendar calendar;

    NaivePrerequisites(CompetencyApplication application, LocalDate asOf, NaiveCalendar calendar) {
        this.application = application;
        this.partner = application.partner();
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /** CHECKLIST-VERSION: "As-of date from 2026-02-26 to 2026-11-30." */
    boolean checklistVersion() {
        return !asOf.isBefore(LocalDate.of(2026, 2, 26)) && !asOf.isAfter(LocalDate.of(2026, 11, 30));
    }

    /**
     * "From 2026-11-01 the WARNING has a code of its own, {@code acceptance-day-unknown}"; after November there is a
     * BLOCKER in its place.
     */
    boolean acceptanceDayUnknown() {
        return checklistVersion() && !asOf.isBefore(LocalDate.of(2026, 11, 1));
    }

    /** CATEGORY-SELECTION: "At least one category"; "every case study is submitted under at least one selected". */
    boolean categorySelection() {
        return !application.categories().isEmpty() && inNoSelectedCategory().isEmpty();
    }

    /** "each that is not is a BLOCKER ({@code case-study-not-in-category}, subject = its id)". */
    List<String> inNoSelectedCategory() {
        return application.caseStudies().stream()
                .filter(each -> each.categories().stream().noneMatch(application.categories()::contains))
                .map(CaseStudy::id)
                .toList();
    }

    /** 1.1: "{@code guidelinesReadOn} is set, not after the as-of date." */
    boolean guidelines() {
        return calendar.already(partner.guidelinesReadOn());
    }

    /** 1.2: "Stage VALIDATED or DIFFERENTIATED". */
    boolean servicesPath() {
        return partner.servicesPathStage() == ServicesPathStage.VALIDATED
                || partner.servicesPathStage() == ServicesPathStage.DIFFERENTIATED;
    }

    /** 1.3: "tier ADVANCED or PREMIER". */
    boolean tier() {
        return partner.tier() == PartnerTier.ADVANCED || partner.tier() == PartnerTier.PREMIER;
    }

    /** 1.4: "Tier as 1.3 and {@code solution.status} ACTIVE." */
    boolean program() {
        return tier() && partner.solution() != null && partner.solution().status() == SolutionStatus.ACTIVE;
    }

    /** 2.1: "At least 4 case studies of distinct customers …, and every one that is submitted qualifies". */
    boolean productionCaseStudies() {
        return application.caseStudies().stream().allMatch(this::qualifies)
                && distinctCustomers(application.caseStudies()) >= 4;
    }

    private boolean qualifies(CaseStudy caseStudy) {
        return caseStudy.stage() == CaseStudyStage.PRODUCTION
                && calendar.within(18, caseStudy.productionOn())
                && NaiveText.saysSomething(caseStudy.architectureDiagram())
                && (caseStudy.customer().relationship() == CustomerRelationship.EXTERNAL
                        || caseStudy.offeredToOutsideCustomers())
                && (caseStudy.reusedForDesignations().isEmpty() || caseStudy.selfAssessmentAttached());
    }

    /**
     * "Two case studies of one customer name of which one gives a legal entity and the other none: WARNING
     * {@code customer-unclear}."
     */
    boolean customerUnclear() {
        Set<String> withEntity = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (CaseStudy caseStudy : application.caseStudies()) {
            Customer customer = caseStudy.customer();
            (NaiveText.given(customer.legalEntity()) ? withEntity : without).add(NaiveText.name(customer.name()));
        }
        return without.stream().anyMatch(withEntity::contains);
    }

    /**
     * 2.2: "At least 2 case studies, of distinct customers, have a public reference with an http(s) URL and all five
     * details".
     */
    boolean publicCaseStudies() {
        List<CaseStudy> complete = new ArrayList<>();
        for (CaseStudy caseStudy : application.caseStudies()) {
            PublicReference reference = caseStudy.publicReference();
            if (reference != null && NaiveText.webPage(reference.url()) && tellsAll(reference)) {
                complete.add(caseStudy);
            }
        }
        return distinctCustomers(complete) >= 2;
    }

    /** "One URL for two case studies: WARNING {@code public-reference-shared}." */
    boolean publicReferenceShared() {
        Set<String> urls = new HashSet<>();
        for (CaseStudy caseStudy : application.caseStudies()) {
            PublicReference reference = caseStudy.publicReference();
            if (reference != null && NaiveText.given(reference.url()) && !urls.add(NaiveText.name(reference.url()))) {
                return true;
            }
        }
        return false;
    }

    /** "CUSTOMER_NAME (if anonymized, CUSTOMER_DESCRIPTION in its place: the name alone is then not enough)". */
    private static boolean tellsAll(PublicReference reference) {
        return reference
                        .details()
                        .contains(
                                reference.anonymized()
                                        ? PublicReferenceDetail.CUSTOMER_DESCRIPTION
                                        : PublicReferenceDetail.CUSTOMER_NAME)
                && reference
                        .details()
                        .containsAll(Arrays.asList(
                                PublicReferenceDetail.PARTNER_NAME,
                                PublicReferenceDetail.CHALLENGE,
                                PublicReferenceDetail.AWS_USAGE,
                                PublicReferenceDetail.OUTCOMES));
    }

    /** "distinct customers ({@code legalEntity}, else name)". */
    private static int distinctCustomers(List<CaseStudy> caseStudies) {
        Set<String> customers = new HashSet<>();
        for (CaseStudy caseStudy : caseStudies) {
            Customer customer = caseStudy.customer();
            String legalEntity = customer.legalEntity();
            customers.add(NaiveText.name(
                    legalEntity != null && NaiveText.given(legalEntity) ? legalEntity : customer.name()));
        }
        return customers.size();
    }

    /**
     * 3.1: "Self-assessment complete, {@code uploadedOn} set and not after the as-of date; with exactly one category
     * selected, …".
     */
    boolean selfAssessment() {
        SelfAssessment assessment = partner.selfAssessment();
        return assessment != null
                && assessment.complete()
                && calendar.already(assessment.uploadedOn())
                && (application.categories().size() != 1 || assessment.otherCategoriesMarkedNotApplicable());
    }

    /** POV, PRJ, CSN: "The whole section is WAIVED if …". */
    boolean commonPracticeWaived() {
        return reviewApproved() || partner.competencies().stream().anyMatch(this::standsForCommonPractice);
    }

    /** "a technical review in any status, another competency": whether each that is given holds. */
    List<Boolean> commonPracticeClaims() {
        List<Boolean> claims = new ArrayList<>();
        if (partner.foundationalTechnicalReview() != null) {
            claims.add(reviewApproved());
        }
        for (HeldCompetency competency : partner.competencies()) {
            if (!NaiveText.saysConnectCustomer(competency.name())) {
                claims.add(standsForCommonPractice(competency));
            }
        }
        return claims;
    }

    /**
     * "An approved review whose {@code offering} is not the application's {@code solution.name} …: it waives all the
     * same, with a WARNING {@code review-of-other-offering}".
     */
    boolean reviewOfOtherOffering() {
        FoundationalTechnicalReview review = partner.foundationalTechnicalReview();
        Solution solution = partner.solution();
        return review != null
                && reviewApproved()
                && (solution == null || !NaiveText.name(review.offering()).equals(NaiveText.name(solution.name())));
    }

    /** "the offering's FTR is APPROVED ({@code approvedOn}, if given, not after the as-of date)". */
    private boolean reviewApproved() {
        FoundationalTechnicalReview review = partner.foundationalTechnicalReview();
        return review != null
                && review.status() == TechnicalReviewStatus.APPROVED
                && calendar.notInTheFuture(review.approvedOn());
    }

    /**
     * "a competency of type SERVICES whose name does not contain "Amazon Connect Customer" was achieved within 12
     * months".
     */
    private boolean standsForCommonPractice(HeldCompetency competency) {
        return competency.type() == CompetencyType.SERVICES
                && !NaiveText.saysConnectCustomer(competency.name())
                && calendar.within(12, competency.achievedOn());
    }
}
