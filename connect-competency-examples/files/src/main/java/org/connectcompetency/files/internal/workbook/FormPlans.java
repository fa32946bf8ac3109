package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.UnlimitedAiProduct;

/** The sheets that are forms: a field in each row, and a record in each column. */
final class FormPlans {

    private static final Map<String, String> PARTNER_HEADINGS = Map.of(
            "Partner name", "The partner",
            "Services solution", "Services solution in Partner Central",
            "FTR offering", "Foundational Technical Review",
            "Specialization awarded on", "Specialization",
            "Self-assessment complete", "Self-assessment");

    private static final Map<String, String> CASE_STUDY_HEADINGS = Map.of(
            "Customer", "The customer",
            "Edition", "What is deployed",
            "Stage", "The deployment",
            "Architecture diagram", "The work",
            "Public reference", "Publication",
            "Well-Architected report", "Well-Architected review");

    private FormPlans() {}

    static SheetPlan partner() {
        Class<?> of = CompetencyApplication.class;
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(
                        of,
                        "checklist",
                        "Checklist version",
                        "The version of the checklist, such as 2026-02. Empty: the newest."),
                Field.of(
                        of,
                        "submittedOn",
                        "Submitted on",
                        "The day of submission. Periods that look back end on it. Empty: today.")));
        for (Category category : Category.values()) {
            fields.add(Field.member(
                    of,
                    "categories",
                    category,
                    "Applies for " + Choices.label(category),
                    "yes, if the application is for this category. What a category does not ask is grey."));
        }
        fields.addAll(List.of(
                Field.of(of, "partner/name", "Partner name", "The name of the partner as in Partner Central."),
                Field.of(of, "partner/tier", "Services tier", "The tier in the AWS Partner Network."),
                Field.of(
                        of,
                        "partner/servicesPathStage",
                        "Services Path stage",
                        "The stage of the Services Path in Partner Central."),
                Field.of(
                        of,
                        "partner/guidelinesReadOn",
                        "Guidelines read on",
                        "The day on which the validation guide was read."),
                Field.of(of, "partner/solution/name", "Services solution", "The services solution in Partner Central."),
                Field.of(of, "partner/solution/status", "Solution status", ""),
                Field.of(
                        of,
                        "partner/foundationalTechnicalReview/offering",
                        "FTR offering",
                        "The offering of the Foundational Technical Review. Leave all three empty if there is none."),
                Field.of(of, "partner/foundationalTechnicalReview/status", "FTR status", ""),
                Field.of(of, "partner/foundationalTechnicalReview/approvedOn", "FTR approved on", ""),
                Field.of(
                        of,
                        "partner/specialization/awardedOn",
                        "Specialization awarded on",
                        "Only if the partner already has this specialization."),
                Field.of(
                        of,
                        "partner/specialization/nonCompliantSince",
                        "Non-compliant since",
                        "Only if AWS has said that the partner is not compliant any more."),
                Field.of(
                        of,
                        "partner/selfAssessment/complete",
                        "Self-assessment complete",
                        "Whether every line of the self-assessment is filled in."),
                Field.of(of, "partner/selfAssessment/uploadedOn", "Self-assessment uploaded on", ""),
                Field.of(
                        of,
                        "partner/selfAssessment/otherCategoriesMarkedNotApplicable",
                        "Other categories marked not applicable",
                        "Whether the lines of categories that are not applied for say so."),
                Field.of(
                        of,
                        "partner/selfAssessment/reviewedBy",
                        "Self-assessment reviewed by",
                        "Who at AWS looked through it.")));
        return new SheetPlan(
                SheetPlans.PARTNER,
                List.of(),
                true,
                "Partner",
                fields,
                List.of(),
                PARTNER_HEADINGS,
                "The application and the partner that applies.");
    }

    static SheetPlan caseStudies() {
        Class<?> of = CaseStudy.class;
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(
                        of,
                        "id",
                        "Id",
                        "A short name of your own, such as fernleigh-mutual. The answers refer to it. A column with an id alone is not read."),
                Field.of(of, "title", "Title", ""),
                Field.of(of, "customer/name", "Customer", ""),
                Field.of(
                        of,
                        "customer/legalEntity",
                        "Legal entity",
                        "The customer's legal entity, if its name is another."),
                Field.of(of, "customer/relationship", "Relationship", "What the customer is to the partner."),
                Field.of(
                        of,
                        "offeredToOutsideCustomers",
                        "Offered to outside customers",
                        "Whether the same work is also offered to customers outside the partner's group.")));
        for (Category category : Category.values()) {
            fields.add(Field.member(
                    of,
                    "categories",
                    category,
                    "Submitted for " + Choices.label(category),
                    "yes, if it is submitted under this category."));
        }
        fields.add(Field.of(of, "edition", "Edition", "The edition that is deployed."));
        fields.addAll(Field.members(of, "products", UnlimitedAiProduct.class, "Uses "));
        fields.addAll(List.of(
                Field.of(of, "features", "Features", "The features in use, one in each line of the cell (Alt+Enter)."),
                Field.of(of, "stage", "Stage", ""),
                Field.of(of, "productionOn", "In production since", ""),
                Field.of(of, "active", "Active", "Whether the deployment is in use today."),
                Field.of(
                        of,
                        "primaryDeliveryPartner",
                        "Primary delivery partner",
                        "Whether the partner was mainly responsible for the delivery."),
                Field.of(of, "aceOpportunityId", "ACE opportunity id", "The id in ACE: O and digits.")
                        .from(SheetPlans.OPPORTUNITIES),
                Field.of(of, "awsAccountId", "AWS account id", "The customer's account: 12 digits."),
                Field.of(of, "agents", "Agents", "How many agents use it."),
                Field.of(
                        of,
                        "monthlyRecurringRevenueUsd",
                        "Monthly revenue in USD",
                        "AWS's monthly billing of the deployment."),
                Field.of(
                        of,
                        "annualRecurringRevenueUsd",
                        "Annual revenue in USD",
                        "AWS's annual billing of the deployment."),
                Field.of(of, "architectureDiagram", "Architecture diagram", "The link to the diagram."),
                Field.of(of, "projectManager", "Project manager", ""),
                Field.of(
                        of,
                        "reusedForDesignations",
                        "Used for other designations",
                        "Other AWS designations that it is used for, one in each line of the cell."),
                Field.of(of, "selfAssessmentAttached", "Self-assessment attached", ""),
                Field.of(
                        of,
                        "publicReference/url",
                        "Public reference",
                        "The link to the publication. Leave this block empty if there is none."),
                Field.of(of, "publicReference/kind", "Kind of reference", ""),
                Field.of(
                        of,
                        "publicReference/anonymized",
                        "Anonymized",
                        "Whether the publication leaves the customer's name out.")));
        fields.addAll(Field.members(of, "publicReference/details", PublicReferenceDetail.class, "Tells: "));
        fields.addAll(List.of(
                Field.of(
                        of,
                        "wellArchitectedReview/report",
                        "Well-Architected report",
                        "The link to the report. Leave this block empty if there is none."),
                Field.of(
                        of,
                        "wellArchitectedReview/highRiskIssues/SECURITY",
                        "High-risk issues: security",
                        "How many are open. Empty: not reviewed."),
                Field.of(
                        of,
                        "wellArchitectedReview/highRiskIssues/OPERATIONAL_EXCELLENCE",
                        "High-risk issues: operational excellence",
                        "How many are open. Empty: not reviewed."),
                Field.of(
                        of,
                        "wellArchitectedReview/highRiskIssues/RELIABILITY",
                        "High-risk issues: reliability",
                        "How many are open. Empty: not reviewed.")));
        List<Field> kpi = List.of(
                Field.of(Kpi.class, "name", "name", "What is measured."),
                Field.of(Kpi.class, "baseline", "baseline", "The value before."),
                Field.of(Kpi.class, "target", "target", "The value that was aimed at."),
                Field.of(Kpi.class, "actual", "actual", "The value that was reached."),
                Field.of(Kpi.class, "methodology", "methodology", "How it is measured."));
        return new SheetPlan(
                SheetPlans.CASE_STUDIES,
                List.of("caseStudies"),
                true,
                "Case study",
                fields,
                List.of(new SheetPlan.Repeated("kpis", "KPI", kpi, 3)),
                CASE_STUDY_HEADINGS,
                "Customer examples: one in each column. For one more, give the next column the header \"Case study\" and a number.");
    }
}
