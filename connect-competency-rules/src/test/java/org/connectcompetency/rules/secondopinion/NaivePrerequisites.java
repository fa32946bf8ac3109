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

    /** CATEGORY-SELECTION: "At least one category." */
    boolean categorySelection() {
        return !application.categories().isEmpty();
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
                && NaiveText.given(caseStudy.architectureDiagram())
                && (caseStudy.customer().relationship() == CustomerRelationship.EXTERNAL
                        || caseStudy.offeredToOutsideCustomers())
                && (caseStudy.reusedForDesignations().isEmpty() || caseStudy.selfAssessmentAttached());
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
