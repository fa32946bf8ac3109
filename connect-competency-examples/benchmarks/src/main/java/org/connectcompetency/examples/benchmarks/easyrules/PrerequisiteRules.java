package org.connectcompetency.examples.benchmarks.easyrules;

import java.util.Collections;
import java.util.Set;
import org.connectcompetency.model.WebAddress;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.checklist.Checklist;
import org.jspecify.annotations.Nullable;

/** Rules for CHECKLIST-VERSION, CATEGORY-SELECTION, and the prerequisites 1.1 to 3.1. */
final class PrerequisiteRules {

    private PrerequisiteRules() {}

    static void addTo(EasyRulesChecklist rules, Checklist checklist) {
        rules.notMet(
                "CHECKLIST-VERSION", "not released", s -> checklist.released().isAfter(s.asOf()));
        rules.notMet(
                "CHECKLIST-VERSION", "expired", s -> checklist.acceptedUntil().isBefore(s.asOf()));
        rules.notMet(
                "CATEGORY-SELECTION",
                "no category",
                s -> s.application().categories().isEmpty());
        rules.notMet(
                "CATEGORY-SELECTION",
                "case study under none of the categories",
                s -> s.application().caseStudies().stream()
                        .anyMatch(each -> Collections.disjoint(
                                each.categories(), s.application().categories())));
        rules.notMet("1.1", "guidelines not read", s -> partner(s).guidelinesReadOn() == null);
        rules.notMet(
                "1.1",
                "guidelines read later",
                s -> partner(s).guidelinesReadOn() != null
                        && partner(s).guidelinesReadOn().isAfter(s.asOf()));
        rules.notMet(
                "1.2",
                "stage too low",
                s -> partner(s).servicesPathStage() != ServicesPathStage.VALIDATED
                        && partner(s).servicesPathStage() != ServicesPathStage.DIFFERENTIATED);
        rules.notMet("1.3", "tier too low", s -> !isTiered(partner(s)));
        rules.notMet("1.4", "tier too low", s -> !isTiered(partner(s)));
        rules.notMet(
                "1.4",
                "no active solution",
                s -> partner(s).solution() == null || partner(s).solution().status() != SolutionStatus.ACTIVE);
        addCaseStudies(rules);
        addSelfAssessment(rules);
    }

    private static void addCaseStudies(EasyRulesChecklist rules) {
        int customers = rules.threshold("2.1", "case-studies");
        int months = rules.threshold("2.1", "window-months");
        int references = rules.threshold("2.2", "public-case-studies");
        rules.notMet(
                "2.1",
                "too few customers",
                s -> s.application().caseStudies().stream()
                                .map(each -> each.customer().identity())
                                .distinct()
                                .count()
                        < customers);
        rules.notMet(
                "2.1", "not in production", s -> s.inCaseStudies(each -> each.stage() != CaseStudyStage.PRODUCTION));
        rules.notMet(
                "2.1",
                "not in production in time",
                s -> s.inCaseStudies(each -> each.productionOn() == null || !s.within(months, each.productionOn())));
        rules.notMet(
                "2.1", "no architecture diagram", s -> s.inCaseStudies(each -> !s.says(each.architectureDiagram())));
        rules.notMet(
                "2.1",
                "no outside customer",
                s -> s.inCaseStudies(each -> each.customer().relationship() != CustomerRelationship.EXTERNAL
                        && !each.offeredToOutsideCustomers()));
        rules.notMet(
                "2.1",
                "reused without self-assessment",
                s -> s.inCaseStudies(
                        each -> !each.reusedForDesignations().isEmpty() && !each.selfAssessmentAttached()));
        rules.notMet(
                "2.2",
                "too few public references",
                s -> s.application().caseStudies().stream()
                                .filter(PrerequisiteRules::isPublic)
                                .map(each -> each.customer().identity())
                                .distinct()
                                .count()
                        < references);
    }

    private static boolean isPublic(CaseStudy caseStudy) {
        PublicReference reference = caseStudy.publicReference();
        if (reference == null || !WebAddress.parse(reference.url()).isHttp()) {
            return false;
        }
        PublicReferenceDetail customer = reference.anonymized()
                ? PublicReferenceDetail.CUSTOMER_DESCRIPTION
                : PublicReferenceDetail.CUSTOMER_NAME;
        return reference
                .details()
                .containsAll(Set.of(
                        customer,
                        PublicReferenceDetail.PARTNER_NAME,
                        PublicReferenceDetail.CHALLENGE,
                        PublicReferenceDetail.AWS_USAGE,
                        PublicReferenceDetail.OUTCOMES));
    }

    private static void addSelfAssessment(EasyRulesChecklist rules) {
        rules.notMet("3.1", "missing", s -> assessment(s) == null);
        rules.notMet(
                "3.1",
                "incomplete",
                s -> assessment(s) != null && !assessment(s).complete());
        rules.notMet(
                "3.1",
                "not uploaded",
                s -> assessment(s) != null
                        && (assessment(s).uploadedOn() == null
                                || assessment(s).uploadedOn().isAfter(s.asOf())));
        rules.notMet(
                "3.1",
                "other category open",
                s -> assessment(s) != null
                        && s.application().categories().size() == 1
                        && !assessment(s).otherCategoriesMarkedNotApplicable());
    }

    private static Partner partner(Subject subject) {
        return subject.application().partner();
    }

    private static @Nullable SelfAssessment assessment(Subject subject) {
        return partner(subject).selfAssessment();
    }

    private static boolean isTiered(Partner partner) {
        return partner.tier() == PartnerTier.ADVANCED || partner.tier() == PartnerTier.PREMIER;
    }
}
