package org.connectcompetency.files.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PlatformTopic;

/** All sheets with facts, in their order. */
final class SheetPlans {

    static final String PARTNER = "Partner";
    static final String CASE_STUDIES = "Case studies";
    static final String PEOPLE = "People";
    static final String OPPORTUNITIES = "Opportunities";

    static final List<SheetPlan> ALL = List.of(
            FormPlans.partner(),
            competencies(),
            people(),
            badges(),
            opportunities(),
            coSell(),
            FormPlans.caseStudies(),
            marketing(),
            marketplace(),
            platforms());

    private SheetPlans() {}

    private static SheetPlan competencies() {
        Class<?> of = HeldCompetency.class;
        return table(
                "Competencies",
                "partner/competencies",
                "Other AWS Competencies that the partner has: one in each row.",
                Field.of(of, "name", "Competency", ""),
                Field.of(of, "type", "Type", ""),
                Field.of(of, "achievedOn", "Achieved on", ""));
    }

    private static SheetPlan people() {
        Class<?> of = Person.class;
        return table(
                PEOPLE,
                "personnel",
                "The people of the Amazon Connect practice: one in each row.",
                Field.of(
                        of,
                        "id",
                        "Person id",
                        "A short name of your own, used on the sheet Badges. No two people have the same."),
                Field.of(of, "name", "Name", ""),
                Field.of(of, "role", "Role", ""),
                Field.of(
                        of,
                        "allocationPercent",
                        "Allocation in percent",
                        "The share of the working time for Amazon Connect: 50 for 50 %."),
                Field.of(
                        of,
                        "connectExperience",
                        "Connect experience",
                        "Whether the person has done deployments, projects or pipeline work for Amazon Connect, by role."));
    }

    private static SheetPlan badges() {
        Class<?> of = BadgeCompletion.class;
        return table(
                "Badges",
                "badgeCompletions",
                "Completed badges and courses: one completion by one person in each row.",
                Field.of(of, "person", "Person id", "An id of the sheet People.")
                        .from(PEOPLE),
                Field.of(of, "badge", "Badge", ""),
                Field.of(of, "completedOn", "Completed on", ""),
                Field.of(
                        of,
                        "record",
                        "Record",
                        "The link to the badge or the certificate. A completion without it does not count."));
    }

    private static SheetPlan opportunities() {
        Class<?> of = AceOpportunity.class;
        return table(
                OPPORTUNITIES,
                "aceOpportunities",
                "Opportunities in ACE: one in each row.",
                Field.of(of, "id", "Opportunity id", "The id in ACE: O and digits, such as O1234567."),
                Field.of(of, "name", "Name", ""),
                Field.of(of, "origin", "Origin", "Who brought it."),
                Field.of(of, "stage", "Stage", "The stage now."),
                Field.of(
                        of,
                        "furthestStage",
                        "Furthest stage",
                        "The furthest stage that it ever had. Useful if it was lost later."),
                Field.of(of, "reviewStatus", "Review status", "The status of the review by AWS."),
                Field.of(
                        of,
                        "products",
                        "Product tags",
                        "The AWS products in ACE, one in each line of the cell (Alt+Enter)."),
                Field.of(of, "createdOn", "Created on", ""));
    }

    private static SheetPlan coSell() {
        Class<?> of = CoSellActivity.class;
        return table(
                "Co-sell",
                "coSellActivities",
                "What was done together with AWS to win opportunities: one activity in each row.",
                Field.of(of, "opportunity", "Opportunity id", "An id of the sheet Opportunities.")
                        .from(OPPORTUNITIES),
                Field.of(of, "kind", "Kind", ""),
                Field.of(of, "on", "Date", ""),
                Field.of(of, "evidence", "Evidence", "The link to the notes or the presentation."));
    }

    private static SheetPlan marketing() {
        Class<?> of = MarketingActivity.class;
        return table(
                "Marketing",
                "marketingActivities",
                "How the partner markets its Amazon Connect practice: one activity in each row.",
                Field.of(of, "kind", "Kind", ""),
                Field.of(of, "title", "Title", ""),
                Field.of(of, "on", "Date", ""),
                Field.of(of, "evidence", "Evidence", "The link to it."));
    }

    private static SheetPlan marketplace() {
        Class<?> of = MarketplaceOffering.class;
        return table(
                "Marketplace",
                "marketplaceOfferings",
                "Listings in AWS Marketplace: one in each row.",
                Field.of(of, "title", "Title", ""),
                Field.of(of, "description", "Description", ""),
                Field.of(of, "url", "Link", "The address of the listing."),
                Field.of(of, "type", "Type", ""),
                Field.of(of, "active", "Active", ""),
                Field.of(of, "publiclyVisible", "Publicly visible", "Whether everybody can see the listing."));
    }

    private static SheetPlan platforms() {
        Class<?> of = LegacyPlatform.class;
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(of, "name", "Platform", "The platform that is migrated from."));
        fields.addAll(Field.members(of, "describes", PlatformTopic.class, "Describes: "));
        fields.add(Field.of(of, "migrationsExecuted", "Migrations executed", "How many migrations from it were done."));
        return table(
                "Platforms",
                "legacyPlatforms",
                "Platforms that the partner migrates customers from: one in each row.",
                fields.toArray(Field[]::new));
    }

    private static SheetPlan table(String name, String path, String intro, Field... fields) {
        return new SheetPlan(name, List.of(path.split("/")), false, "", List.of(fields), List.of(), Map.of(), intro);
    }
}
