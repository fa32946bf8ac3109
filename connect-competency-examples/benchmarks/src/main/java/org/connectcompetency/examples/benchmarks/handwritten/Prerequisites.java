package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.connectcompetency.model.WebAddress;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.Specialization;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.result.NotCounted;

/** CHECKLIST-VERSION, CATEGORY-SELECTION, and the prerequisites 1.1 to 3.1. */
final class Prerequisites {

    private final Checklist checklist;

    Prerequisites(Checklist checklist) {
        this.checklist = checklist;
    }

    void judge(Facts facts, Map<String, Sheet> sheets) {
        version(facts.asOf(), sheets.get("CHECKLIST-VERSION").whole);
        if (facts.application().categories().isEmpty()) {
            sheets.get("CATEGORY-SELECTION")
                    .whole
                    .blocker(
                            "CATEGORY-SELECTION No category is selected",
                            "no-category",
                            "No category is selected.",
                            "Select Contact Center Transformation, AI-Powered Customer Experience or both.");
        }
        categories(facts, sheets.get("CATEGORY-SELECTION").whole);
        membership(facts, sheets);
        productionCaseStudies(facts, sheets.get("2.1"));
        publicCaseStudies(facts, sheets.get("2.2"));
        selfAssessment(facts, sheets.get("3.1").whole);
    }

    private static void categories(Facts facts, Page page) {
        Set<Category> selected = facts.application().categories();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (caseStudy.categories().stream().noneMatch(selected::contains)) {
                page.blocker(
                                "CATEGORY-SELECTION A case study is submitted under no selected category",
                                "case-study-not-in-category",
                                "Case study " + caseStudy.id()
                                        + " is submitted under none of the selected categories. It is submitted under: "
                                        + Words.and(caseStudy.categories()) + "; selected: " + Words.and(selected)
                                        + ".",
                                "Submit it under a selected category, or select its category in the application.")
                        .about(caseStudy.id());
            }
        }
    }

    private void version(LocalDate asOf, Page page) {
        if (checklist.released().isAfter(asOf)) {
            page.blocker(
                    "CHECKLIST-VERSION The application is dated before the version was released",
                    "version-not-released",
                    "Checklist version " + checklist.version() + " is in use from " + checklist.released()
                            + "; the as-of date is " + asOf + ".",
                    "Submit later, or use the version that is in force on that day.");
        }
        LocalDate sure = checklist.acceptedForSureUntil();
        if (sure != null && sure.isBefore(asOf) && !checklist.acceptedUntil().isBefore(asOf)) {
            page.warning(
                    "CHECKLIST-VERSION The version is in the last month in which it is accepted",
                    "acceptance-day-unknown",
                    "Checklist version " + checklist.version() + " is surely accepted until " + sure
                            + "; the checklist names no day in the month after that. The as-of date is " + asOf + ".",
                    "Ask your PDM until which day the version is accepted, or move to the next version.");
        } else if (checklist.validUntil().isBefore(asOf)
                && !checklist.acceptedUntil().isBefore(asOf)) {
            page.warning(
                    "CHECKLIST-VERSION The version is past its validity and still accepted",
                    "version-expiring",
                    "Checklist version " + checklist.version() + " was valid until " + checklist.validUntil()
                            + " and is accepted until " + checklist.acceptedUntil() + "; the as-of date is " + asOf
                            + ".",
                    "Submit by " + checklist.acceptedUntil() + ", or move to the next version.");
        }
        if (checklist.acceptedUntil().isBefore(asOf)) {
            page.blocker(
                    "CHECKLIST-VERSION The version is no longer accepted",
                    "version-expired",
                    "Checklist version " + checklist.version() + " was accepted until " + checklist.acceptedUntil()
                            + "; the as-of date is " + asOf + ".",
                    "Prepare the application with the checklist version that is in force.");
        }
    }

    private static void membership(Facts facts, Map<String, Sheet> sheets) {
        Partner partner = facts.application().partner();
        LocalDate asOf = facts.asOf();
        LocalDate read = partner.guidelinesReadOn();
        if (read == null) {
            sheets.get("1.1")
                    .whole
                    .blocker(
                            "1.1 The program guidelines have not been read",
                            "guidelines-not-read",
                            "No date is given on which the program guidelines were read.",
                            "Read the program guidelines and definitions, and record the date.");
        } else if (read.isAfter(asOf)) {
            sheets.get("1.1")
                    .whole
                    .blocker(
                            "1.1 The program guidelines are to be read only after the as-of date",
                            "guidelines-not-read",
                            "The program guidelines are recorded as read on " + read + ", after the as-of date " + asOf
                                    + ".",
                            "Read the program guidelines before applying, or correct the date.");
        }
        ServicesPathStage stage = partner.servicesPathStage();
        if (stage != ServicesPathStage.VALIDATED && stage != ServicesPathStage.DIFFERENTIATED) {
            sheets.get("1.2")
                    .whole
                    .blocker(
                            "1.2 The Services Path stage is below Validated",
                            "services-path-stage",
                            "The Services Path stage is " + stage.title()
                                    + "; Validated or Differentiated is required.",
                            "Complete the Validated stage of the Services Path with your PDR or PDM.");
        }
        boolean tiered = partner.tier() == PartnerTier.ADVANCED || partner.tier() == PartnerTier.PREMIER;
        if (!tiered) {
            sheets.get("1.3")
                    .whole
                    .blocker(
                            "1.3 The partner tier is below Advanced",
                            "partner-tier",
                            "The AWS Partner tier is " + partner.tier().title() + "; Advanced or Premier is required.",
                            "Reach the Advanced tier before applying.");
        }
        specialization(partner, asOf, tiered, sheets.get("1.4").whole);
    }

    private static void specialization(Partner partner, LocalDate asOf, boolean tiered, Page page) {
        if (!tiered) {
            page.blocker(
                    "1.4 The partner tier does not maintain the specialization",
                    "partner-tier",
                    "The AWS Partner tier is " + partner.tier().title()
                            + "; the specialization is kept at Advanced or Premier only.",
                    "Regain the Advanced tier.");
        }
        Solution solution = partner.solution();
        if (solution == null) {
            page.blocker(
                    "1.4 No Partner Central solution is attached",
                    "solution-missing",
                    "No AWS Partner Central solution is attached to the application.",
                    "Attach the solution that the application is for, with the status Active.");
        } else if (solution.status() != SolutionStatus.ACTIVE) {
            page.blocker(
                            "1.4 The Partner Central solution is not active",
                            "solution-inactive",
                            "The AWS Partner Central solution " + solution.name() + " is "
                                    + solution.status().title() + "; it must be active.",
                            "Set the solution to Active in AWS Partner Central.")
                    .about(solution.name());
        }
        Specialization held = partner.specialization();
        boolean compliant = tiered && solution != null && solution.status() == SolutionStatus.ACTIVE;
        if (compliant
                || held == null
                || held.nonCompliantSince() == null
                || held.awardedOn().isAfter(asOf)) {
            return;
        }
        LocalDate since = held.nonCompliantSince();
        int grace = page.threshold("grace-months");
        LocalDate until = since.plusMonths(grace);
        if (until.isBefore(asOf)) {
            page.blocker(
                            "1.4 A non-compliant specialization is past its time to regain compliance",
                            "compliance-time-over",
                            "The specialization has not been compliant since " + since
                                    + "; the time to regain compliance ended on " + until + ".",
                            "Ask your PDM how the specialization stands; it has to be applied for again.")
                    .measured(Dates.months(since, asOf), grace);
        } else if (!since.isAfter(asOf)) {
            page.blocker(
                            "1.4 A non-compliant specialization is within its time to regain compliance",
                            "compliance-to-regain",
                            "The specialization has not been compliant since " + since
                                    + "; compliance must be regained by " + until + ".",
                            "Regain the tier and the active solution by that day to keep the specialization.")
                    .measured(Dates.months(since, asOf), grace);
        }
    }

    private static void productionCaseStudies(Facts facts, Sheet sheet) {
        Page page = sheet.whole;
        int required = page.threshold("case-studies");
        Map<String, String> firsts = new HashMap<>();
        List<String> counted = new ArrayList<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            // They are sorted by id, so the first of a customer is the one that counts.
            String first = firsts.putIfAbsent(caseStudy.customer().identity(), caseStudy.id());
            if (first == null) {
                counted.add(caseStudy.id());
            } else {
                page.leaveOut(null, caseStudy, caseStudy.id(), "is of the same customer as " + first, null);
            }
            productionCaseStudy(caseStudy, facts, sheet);
        }
        sheet.measure("distinct-customers", null, counted.size(), required, counted);
        if (counted.size() < required) {
            page.blocker(
                            "2.1 There are fewer case studies of distinct customers than required",
                            "case-studies-short",
                            "Case studies of distinct customers: " + counted.size() + " of " + required + ".",
                            "Add production case studies of other customers.")
                    .measured(counted.size(), required);
        } else {
            for (NotCounted each : page.leftOut()) {
                page.warning(
                                "2.1 A customer is named twice, and enough others remain",
                                "customer-repeated",
                                "Case study " + each.subject() + " " + each.reason() + "; only one of them counts.",
                                "Leave one of the two out, or replace it by a case study of another customer.")
                        .about(each.subject());
            }
        }
        unclearCustomers(facts, page);
        int submitted = facts.caseStudies().size();
        if (submitted > required) {
            page.warning(
                            "2.1 More case studies are submitted than the checklist asks for",
                            "more-case-studies-than-asked",
                            "Case studies submitted: " + submitted + ", where " + required
                                    + " are asked for; all of them are examined.",
                            "Submit the strongest ones only.")
                    .measured(submitted, required);
        }
    }

    private static void unclearCustomers(Facts facts, Page page) {
        Set<String> entities = new HashSet<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (caseStudy.customer().legalEntity() != null) {
                entities.add(caseStudy.customer().nameKey());
            }
        }
        for (CaseStudy caseStudy : facts.caseStudies()) {
            Customer customer = caseStudy.customer();
            if (customer.legalEntity() == null && entities.contains(customer.nameKey())) {
                page.warning(
                                "2.1 A case study gives no legal entity for a customer of whom another one does",
                                "customer-unclear",
                                "Case study " + caseStudy.id() + " gives no legal entity for " + customer.name()
                                        + ", and another one does; whether they are of one customer is unclear.",
                                "Give the legal entity in both.")
                        .about(caseStudy.id());
            }
        }
    }

    private static void sharedReferences(Facts facts, Page page) {
        Map<String, List<CaseStudy>> byAddress = new HashMap<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (caseStudy.publicReference() != null) {
                byAddress
                        .computeIfAbsent(caseStudy.publicReference().address(), a -> new ArrayList<>())
                        .add(caseStudy);
            }
        }
        byAddress.forEach((address, same) -> {
            if (same.size() > 1 && !address.isEmpty()) {
                CaseStudy first = same.get(0);
                page.warning(
                                "2.2 One web address is given for several case studies",
                                "public-reference-shared",
                                "Case studies " + first.id() + " and "
                                        + Words.and(same.stream()
                                                .skip(1)
                                                .map(CaseStudy::id)
                                                .toList())
                                        + " give one public reference: "
                                        + first.publicReference().url() + ".",
                                "Give each case study the address of its own public reference.")
                        .about(first.id());
            }
        });
    }

    private static void productionCaseStudy(CaseStudy caseStudy, Facts facts, Sheet sheet) {
        LocalDate asOf = facts.asOf();
        Page page = sheet.whole;
        String id = caseStudy.id();
        int months = page.threshold("window-months");
        LocalDate on = caseStudy.productionOn();
        if (on != null && !on.isAfter(asOf)) {
            sheet.measure("months-since-production", id, Dates.months(on, asOf), months, List.of());
        }
        if (caseStudy.stage() != CaseStudyStage.PRODUCTION) {
            page.blocker(
                            "2.1 A case study is not in production",
                            "not-in-production",
                            "Case study " + id + " is " + caseStudy.stage().title()
                                    + "; only one that is in production qualifies.",
                            "Replace it, or submit once it is in production.")
                    .about(id);
        }
        if (on == null) {
            page.blocker(
                            "2.1 A case study does not say since when it is in production",
                            "production-date-missing",
                            "Case study " + id + " gives no production date; it must be within " + months + " months.",
                            "Add the date on which the deployment went into production.")
                    .about(id)
                    .requiring(months);
        } else if (on.isBefore(asOf.minusMonths(months))) {
            page.blocker(
                            "2.1 A case study went into production before the window",
                            "production-too-old",
                            "Case study " + id + " went into production on " + on + ", before "
                                    + asOf.minusMonths(months) + " (" + months + " months).",
                            "Replace it by a more recent deployment.")
                    .about(id)
                    .measured(Dates.months(on, asOf), months);
        } else if (on.isAfter(asOf)) {
            page.blocker(
                            "2.1 A case study goes into production only after the as-of date",
                            "production-in-future",
                            "Case study " + id + " goes into production on " + on + ", after the as-of date " + asOf
                                    + ".",
                            "Replace it, or submit once it is in production.")
                    .about(id)
                    .requiring(months);
        }
        if (!facts.says(caseStudy.architectureDiagram())) {
            page.blocker(
                            "2.1 A case study has no architecture diagram",
                            "architecture-diagram-missing",
                            "Case study " + id + " has no architecture diagram.",
                            "Attach the diagram of this customer's deployment.")
                    .about(id);
        }
        if (caseStudy.customer().relationship() != CustomerRelationship.EXTERNAL
                && !caseStudy.offeredToOutsideCustomers()) {
            page.blocker(
                            "2.1 A case study is of an internal or affiliate customer, and the offering is for them alone",
                            "customer-not-external",
                            "The customer of case study " + id + " is "
                                    + caseStudy.customer().relationship().title()
                                    + ", and the offering is not available to outside customers.",
                            "Replace it by a case study of an outside customer.")
                    .about(id);
        }
        if (!caseStudy.reusedForDesignations().isEmpty() && !caseStudy.selfAssessmentAttached()) {
            page.blocker(
                            "2.1 A case study is reused for another designation without its self-assessment",
                            "self-assessment-not-attached",
                            "Case study " + id
                                    + " is used for another designation too, and has no completed self-assessment attached.",
                            "Attach the self-assessment of this designation to the case study.")
                    .about(id);
        }
    }

    private static void publicCaseStudies(Facts facts, Sheet sheet) {
        Page page = sheet.whole;
        int required = page.threshold("public-case-studies");
        Set<String> customers = new HashSet<>();
        List<String> counted = new ArrayList<>();
        Map<String, Set<String>> gaps = new HashMap<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            String id = caseStudy.id();
            if (caseStudy.publicReference() == null) {
                page.leaveOut(
                        null,
                        caseStudy,
                        id,
                        "has no public reference",
                        "Publish a reference with all of the details that are asked for.");
                continue;
            }
            TreeMap<String, String> reasons = gaps(caseStudy.publicReference());
            if (!reasons.isEmpty()) {
                reasons.forEach((reason, remedy) -> page.leaveOut(null, caseStudy, id, reason, remedy));
                gaps.put(id, reasons.navigableKeySet());
            } else if (customers.add(caseStudy.customer().identity())) {
                counted.add(id);
            } else {
                page.leaveOut("public-case-studies", id, "shows a customer whom another public case study shows");
            }
        }
        sharedReferences(facts, page);
        sheet.measure("public-case-studies", null, customers.size(), required, counted);
        if (customers.size() < required) {
            page.blocker(
                            "2.2 There are fewer public case studies of distinct customers than required",
                            "public-case-studies-short",
                            "Complete public references of distinct customers: " + customers.size() + " of " + required
                                    + ".",
                            "Publish further case studies, or complete a public reference: a web address and the details that it lacks.")
                    .measured(customers.size(), required)
                    .of("public-case-studies");
            return;
        }
        gaps.forEach((id, reasons) -> page.warning(
                        "2.2 A public reference is incomplete, beyond those that are needed",
                        "public-reference-incomplete",
                        "The public reference of case study " + id + " does not count: it "
                                + String.join(" and ", reasons) + ".",
                        "Complete the public reference, or leave it out.")
                .about(id));
    }

    /** Returns what a public reference lacks, each with the remedy. */
    private static TreeMap<String, String> gaps(PublicReference reference) {
        TreeMap<String, String> gaps = new TreeMap<>();
        if (!WebAddress.parse(reference.url()).isHttp()) {
            gaps.put("has no http or https address", "Give its http or https address.");
        }
        Set<PublicReferenceDetail> details = reference.details();
        for (PublicReferenceDetail detail : PublicReferenceDetail.values()) {
            boolean ofCustomer = detail == PublicReferenceDetail.CUSTOMER_NAME
                    || detail == PublicReferenceDetail.CUSTOMER_DESCRIPTION;
            if (!ofCustomer && !details.contains(detail)) {
                gaps.put("lacks " + detail.title(), "Add to it: " + detail.title() + ".");
            }
        }
        if (!reference.anonymized() && !details.contains(PublicReferenceDetail.CUSTOMER_NAME)) {
            gaps.put("lacks the customer's name", "Name the customer in it.");
        }
        if (reference.anonymized() && !details.contains(PublicReferenceDetail.CUSTOMER_DESCRIPTION)) {
            gaps.put("is anonymized and lacks a description of the customer", "Describe the customer in it.");
        }
        return gaps;
    }

    private static void selfAssessment(Facts facts, Page page) {
        CompetencyApplication application = facts.application();
        SelfAssessment assessment = application.partner().selfAssessment();
        LocalDate asOf = facts.asOf();
        if (assessment == null) {
            page.blocker(
                    "3.1 There is no self-assessment",
                    "self-assessment-missing",
                    "There is no self-assessment.",
                    "Fill in the self-assessment spreadsheet and upload it with the application.");
            return;
        }
        if (!assessment.complete()) {
            page.blocker(
                    "3.1 The self-assessment is not complete",
                    "self-assessment-incomplete",
                    "The self-assessment is not complete.",
                    "Fill in all of its sections.");
        }
        if (assessment.uploadedOn() == null) {
            page.blocker(
                    "3.1 The self-assessment is not uploaded",
                    "self-assessment-not-uploaded",
                    "The self-assessment has no upload date.",
                    "Upload it with the application in AWS Partner Central.");
        } else if (assessment.uploadedOn().isAfter(asOf)) {
            page.blocker(
                    "3.1 The self-assessment is to be uploaded only after the as-of date",
                    "self-assessment-not-uploaded",
                    "The self-assessment is recorded as uploaded on " + assessment.uploadedOn()
                            + ", after the as-of date " + asOf + ".",
                    "Upload it by the time of submission, or correct the date.");
        }
        if (application.categories().size() == 1 && !assessment.otherCategoriesMarkedNotApplicable()) {
            page.blocker(
                    "3.1 The category that is not applied for is not marked as such",
                    "other-categories-open",
                    "One category is applied for, and the self-assessment does not mark the other one as not applicable.",
                    "Mark the other category N/A in the self-assessment.");
        }
        if (assessment.reviewedBy() == null) {
            page.warning(
                    "3.1 Nobody at AWS has reviewed the self-assessment",
                    "self-assessment-not-reviewed",
                    "The self-assessment has not been reviewed by the AWS team.",
                    "Ask your Partner Solutions Architect, PDR or PDM to review it before you submit.");
        }
    }
}
