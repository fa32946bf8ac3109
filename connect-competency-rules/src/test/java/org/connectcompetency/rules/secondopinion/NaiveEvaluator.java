package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.Verdict;

/**
 * Judges an application a second time, naively: contract §6 row by row, in its order and words, so that the two can be
 * compared. From the catalogue it takes the criteria, the lines of evidence with how many and how recent they must be,
 * the product tags and the order of the requirements; scopes, categories, kinds of evidence, names of features and
 * numbers come from the contract and the checklist.
 */
final class NaiveEvaluator {

    private final CompetencyApplication application;
    private final Checklist checklist;
    private final NaiveDocuments documents;
    private final NaivePrerequisites prerequisites;
    private final NaivePractice practice;
    private final NaiveOpportunities opportunities;
    private final NaiveFeatures features;
    private final NaiveCaseStudies examples;

    private NaiveEvaluator(CompetencyApplication application, LocalDate asOf, Checklist checklist) {
        NaiveCalendar calendar = new NaiveCalendar(asOf);
        this.application = application;
        this.checklist = checklist;
        this.documents = new NaiveDocuments(application, calendar, checklist);
        this.prerequisites = new NaivePrerequisites(application, asOf, calendar);
        this.practice = new NaivePractice(application, calendar);
        this.opportunities = new NaiveOpportunities(application, calendar, checklist);
        this.features = new NaiveFeatures(checklist);
        this.examples = new NaiveCaseStudies(application, calendar, opportunities);
    }

    static Opinion evaluate(CompetencyApplication application, LocalDate asOf, Checklist checklist) {
        return new NaiveEvaluator(application, asOf, checklist).opinion();
    }

    private Opinion opinion() {
        Map<String, Status> requirements = new LinkedHashMap<>();
        Map<String, Map<String, Status>> caseStudies = new LinkedHashMap<>();
        for (Requirement requirement : checklist.requirements()) {
            Map<String, Status> each = caseStudies(requirement.id());
            caseStudies.put(requirement.id(), each);
            requirements.put(requirement.id(), status(requirement.id(), each));
        }
        Verdict verdict = requirements.containsValue(Status.NOT_MET) ? Verdict.NOT_READY : Verdict.READY;
        return new Opinion(verdict, requirements, caseStudies, remarks(), claims());
    }

    /** Returns the findings that are compared one by one, in the order of the table. */
    private Set<Remark> remarks() {
        Set<Remark> remarks = new HashSet<>();
        remark(prerequisites.acceptanceDayUnknown(), "CHECKLIST-VERSION", "acceptance-day-unknown", remarks);
        for (String caseStudy : prerequisites.inNoSelectedCategory()) {
            remarks.add(Remark.on("CATEGORY-SELECTION", "case-study-not-in-category", caseStudy));
        }
        remark(prerequisites.customerUnclear(), "2.1", "customer-unclear", remarks);
        remark(prerequisites.publicReferenceShared(), "2.2", "public-reference-shared", remarks);
        remark(prerequisites.reviewOfOtherOffering(), "POV-001", "review-of-other-offering", remarks);
        remark(practice.personRepeated(), "ACC-003", "person-repeated", remarks);
        remark(practice.offersCustomerProfiles(), "ACC-006", "offering-of-customer-profiles", remarks);
        for (String opportunity : opportunities.actionRequired()) {
            remarks.add(Remark.on("ACC-007", "action-required", opportunity));
        }
        for (CaseStudy each : application.caseStudies()) {
            remark(each, examples.accountIdMalformed(each), "PS-004", "aws-account-id-malformed", remarks);
            remark(each, examples.editionContradicted(each), "EXAMPLE-DEPLOYMENT", "edition-contradicted", remarks);
            remark(each, features.namesNoFeature(each), "ELIGIBILITY-1", "not-a-feature", remarks);
            remark(
                    each,
                    examples.opportunityNotRegistered(each),
                    "ELIGIBILITY-3",
                    "ace-opportunity-not-registered",
                    remarks);
            remark(each, examples.opportunityLost(each), "ELIGIBILITY-3", "ace-opportunity-lost", remarks);
            remark(each, examples.opportunityUntagged(each), "ELIGIBILITY-3", "ace-opportunity-untagged", remarks);
        }
        return remarks;
    }

    private static void remark(boolean made, String requirement, String code, Set<Remark> remarks) {
        if (made) {
            remarks.add(Remark.on(requirement, code));
        }
    }

    private static void remark(
            CaseStudy caseStudy, boolean made, String requirement, String code, Set<Remark> remarks) {
        if (made) {
            remarks.add(Remark.of(caseStudy.id(), requirement, code));
        }
    }

    /** "each waiver that the application lays claim to, whether it holds": of the whole partner, and by case study. */
    private Set<WaiverClaim> claims() {
        Set<WaiverClaim> claims = new HashSet<>();
        for (boolean holds : prerequisites.commonPracticeClaims()) {
            claims.add(new WaiverClaim("common-practice", null, holds));
        }
        for (CaseStudy each : application.caseStudies()) {
            if (each.wellArchitectedReview() != null) {
                claims.add(new WaiverClaim("well-architected-review", each.id(), examples.wellArchitected(each)));
            }
        }
        return claims;
    }

    /** The table of §6, first column to last row. */
    private Status status(String id, Map<String, Status> each) {
        return switch (id) {
            case "CHECKLIST-VERSION" -> met(prerequisites.checklistVersion());
            case "CATEGORY-SELECTION" -> met(prerequisites.categorySelection());
            case "1.1" -> met(prerequisites.guidelines());
            case "1.2" -> met(prerequisites.servicesPath());
            case "1.3" -> met(prerequisites.tier());
            case "1.4" -> met(prerequisites.program());
            case "1.5" -> Status.INFORMATIONAL;
            case "2.1" -> met(prerequisites.productionCaseStudies());
            case "2.2" -> met(prerequisites.publicCaseStudies());
            case "3.1" -> met(prerequisites.selfAssessment());
            case "PRJ-004" -> commonPractice(documents.completeForPartner(id) && practice.projectManagers());
            case "ACC-003" -> met(documents.completeForPartner(id) && practice.staffing());
            case "ACC-005" -> met(practice.badges());
            case "ACC-006" -> met(practice.marketplace());
            case "ACC-007" -> met(opportunities.pipeline());
            case "ACC-008" -> met(documents.completeForPartner(id) && opportunities.coSell());
            case "ACC-009" -> met(practice.marketing());
            case "CCT-003" -> transformation(documents.completeForPartner(id) && practice.legacyPlatforms());
            case "AICX-002", "AICX-003", "AICX-004" ->
                aiPowered(documents.completeForPartner(id) && practice.customerEdition());
            default ->
                switch (section(id)) {
                    case "POV", "PRJ", "CSN" -> commonPractice(documents.completeForPartner(id));
                    case "ACC" -> met(documents.completeForPartner(id));
                    case "CCT" -> transformation(documents.completeForPartner(id));
                    case "AICX" -> aiPowered(documents.completeForPartner(id));
                    default -> overCaseStudies(id, each);
                };
        };
    }

    /** "The whole section is WAIVED if …" */
    private Status commonPractice(boolean satisfied) {
        return prerequisites.commonPracticeWaived() ? Status.WAIVED : met(satisfied);
    }

    /** "A category's requirements are NOT_APPLICABLE unless it is selected." */
    private Status transformation(boolean satisfied) {
        return selected(Category.CONTACT_CENTER_TRANSFORMATION) ? met(satisfied) : Status.NOT_APPLICABLE;
    }

    private Status aiPowered(boolean satisfied) {
        return selected(Category.AI_POWERED_CUSTOMER_EXPERIENCE) ? met(satisfied) : Status.NOT_APPLICABLE;
    }

    private Map<String, Status> caseStudies(String id) {
        Map<String, Status> each = new TreeMap<>();
        switch (section(id)) {
            case "UCR",
                    "PS",
                    "CO",
                    "DOC",
                    "ACCT",
                    "OPE",
                    "NETSEC",
                    "REL",
                    "COST",
                    "EXAMPLE",
                    "ELIGIBILITY",
                    "ACCCR" -> {
                for (CaseStudy caseStudy : application.caseStudies()) {
                    each.put(caseStudy.id(), alone(id, caseStudy));
                }
            }
            default -> {
                // scope PARTNER
            }
        }
        return each;
    }

    /** "whether that one alone satisfies the requirement: MET, NOT_MET, WAIVED or NOT_APPLICABLE." */
    private Status alone(String id, CaseStudy caseStudy) {
        boolean documented = documents.completeFor(id, caseStudy.id());
        return switch (id) {
            case "UCR-004" -> met(documented && examples.namesSelectedCategory(caseStudy));
            case "PS-003" -> met(documented && examples.revenue(caseStudy));
            case "PS-004" -> Status.MET;
            case "CO-001" -> met(documented && examples.kpis(caseStudy));
            case "EXAMPLE-DEPLOYMENT" -> met(examples.deployment(caseStudy));
            case "ELIGIBILITY-1" -> met(features.enough(caseStudy));
            case "ELIGIBILITY-2" -> met(examples.primaryPartner(caseStudy));
            case "ELIGIBILITY-3" -> met(examples.opportunity(caseStudy));
            case "ELIGIBILITY-4" -> met(examples.scale(caseStudy));
            case "ACCCR-006" -> under(Category.CONTACT_CENTER_TRANSFORMATION, caseStudy, documented);
            case "ACCCR-007" -> under(Category.AI_POWERED_CUSTOMER_EXPERIENCE, caseStudy, documented);
            default -> asksForEvidence(id) && examples.wellArchitected(caseStudy) ? Status.WAIVED : met(documented);
        };
    }

    /** WAFR waiver: "Only DOC, ACCT, OPE, NETSEC, REL, COST, which ask for evidence". */
    private static boolean asksForEvidence(String id) {
        return switch (section(id)) {
            case "DOC", "ACCT", "OPE", "NETSEC", "REL", "COST" -> true;
            default -> false;
        };
    }

    /** ACCCR-006 / 007: "Each case study submitted under that category … Other case studies: NOT_APPLICABLE." */
    private Status under(Category category, CaseStudy caseStudy, boolean documented) {
        return selected(category) && caseStudy.categories().contains(category)
                ? met(documented)
                : Status.NOT_APPLICABLE;
    }

    private Status overCaseStudies(String id, Map<String, Status> each) {
        if (id.equals("ACCCR-006") && !selected(Category.CONTACT_CENTER_TRANSFORMATION)
                || id.equals("ACCCR-007") && !selected(Category.AI_POWERED_CUSTOMER_EXPERIENCE)) {
            return Status.NOT_APPLICABLE;
        }
        if (each.isEmpty()) {
            return Status.NOT_MET;
        }
        if (each.values().stream().allMatch(status -> status == Status.WAIVED)) {
            return Status.WAIVED;
        }
        return met(asksEach(id) ? eachSatisfies(each) : anySatisfies(id, each));
    }

    /** "UCR…COST: scope ANY_CASE_STUDY, except DOC-001 and PS-004: EACH_CASE_STUDY"; the rows below it: each. */
    private static boolean asksEach(String id) {
        return switch (section(id)) {
            case "EXAMPLE", "ELIGIBILITY", "ACCCR" -> true;
            default -> id.equals("DOC-001") || id.equals("PS-004");
        };
    }

    /**
     * "EACH: every one that is not waived"; of ACCCR-006 / 007: "Category selected but no case study under it:
     * BLOCKER."
     */
    private static boolean eachSatisfies(Map<String, Status> each) {
        return !each.containsValue(Status.NOT_MET)
                && (each.containsValue(Status.MET) || each.containsValue(Status.WAIVED));
    }

    /**
     * "Every case study needs a response of its own …, else BLOCKER. ANY: at least one case study satisfies the
     * requirement in full …, or is waived".
     */
    private boolean anySatisfies(String id, Map<String, Status> each) {
        boolean allAnswered = each.entrySet().stream()
                .allMatch(entry -> entry.getValue() == Status.WAIVED || documents.answered(id, entry.getKey()));
        return allAnswered && (each.containsValue(Status.MET) || each.containsValue(Status.WAIVED));
    }

    private boolean selected(Category category) {
        return application.categories().contains(category);
    }

    private static String section(String id) {
        return id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
    }

    private static Status met(boolean satisfied) {
        return satisfied ? Status.MET : Status.NOT_MET;
    }
}
