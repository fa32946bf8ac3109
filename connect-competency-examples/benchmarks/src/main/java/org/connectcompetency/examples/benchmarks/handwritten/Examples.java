package org.connectcompetency.examples.benchmarks.handwritten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Feature;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.ProductTags;

/**
 * What typed facts prove of each case study: UCR-004, PS-003, PS-004, CO-001, EXAMPLE-DEPLOYMENT and ELIGIBILITY-1 to
 * 4.
 */
final class Examples {

    static final Pattern OPPORTUNITY_ID = Pattern.compile("O[0-9]{1,19}");

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");

    private final ProductTags tags;
    private final Map<String, String> features = new HashMap<>();
    private final Set<String> products = new HashSet<>();

    Examples(Checklist checklist) {
        tags = checklist.productTags();
        for (Feature feature : checklist.features()) {
            features.put(ProductTags.key(feature.name()), feature.name());
            feature.aliases().forEach(alias -> features.put(ProductTags.key(alias), feature.name()));
        }
        for (ProductTag tag : tags.tags()) {
            for (String name : tag.identifier() == null ? List.of(tag.name()) : List.of(tag.name(), tag.identifier())) {
                if (tag.offering() == ProductFamily.ADJACENT) {
                    products.add(ProductTags.key(name));
                } else if (tag.offering() != ProductFamily.OTHER) {
                    features.putIfAbsent(ProductTags.key(name), tag.name());
                }
            }
        }
        checklist.bareProducts().forEach(product -> products.add(ProductTags.key(product)));
    }

    void judge(Facts facts, Map<String, Sheet> sheets) {
        Map<String, AceOpportunity> opportunities = new HashMap<>();
        for (AceOpportunity opportunity : facts.application().aceOpportunities()) {
            opportunities.put(opportunity.id(), opportunity);
        }
        Map<String, TreeSet<String>> sharers = new HashMap<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (caseStudy.aceOpportunityId() != null) {
                sharers.computeIfAbsent(caseStudy.aceOpportunityId(), id -> new TreeSet<>())
                        .add(caseStudy.id());
            }
        }
        for (int i = 0; i < facts.caseStudies().size(); i++) {
            CaseStudy caseStudy = facts.caseStudies().get(i);
            relevance(caseStudy, facts.application(), sheets.get("UCR-004").pages[i]);
            revenue(caseStudy, sheets.get("PS-003"), i);
            identifiers(caseStudy, sheets.get("PS-004").pages[i]);
            outcomes(caseStudy, facts, sheets.get("CO-001"), i);
            deployment(caseStudy, facts.asOf(), sheets.get("EXAMPLE-DEPLOYMENT"), i);
            features(caseStudy, sheets.get("ELIGIBILITY-1"), i);
            if (!caseStudy.primaryDeliveryPartner()) {
                sheets.get("ELIGIBILITY-2")
                        .pages[i]
                        .blocker(
                                "ELIGIBILITY-2 The partner was not the primary delivery partner",
                                "not-primary-delivery-partner",
                                "The partner was not the primary delivery partner.",
                                "Replace the case study by one that the partner was responsible for.");
            }
            opportunity(caseStudy, opportunities, sharers, sheets.get("ELIGIBILITY-3").pages[i]);
            scale(caseStudy, sheets.get("ELIGIBILITY-4"), i);
        }
    }

    private static void relevance(CaseStudy caseStudy, CompetencyApplication application, Page page) {
        for (Category category : caseStudy.categories()) {
            if (application.categories().contains(category)) {
                return;
            }
        }
        page.gap(
                "UCR-004 The case study is under none of the selected categories",
                "category-not-selected",
                "The case study is under none of the selected categories. It is submitted under: "
                        + Words.and(caseStudy.categories()) + "; selected: " + Words.and(application.categories())
                        + ".",
                "Select the case study's category in the application, or submit it under a selected one.");
    }

    private static void revenue(CaseStudy caseStudy, Sheet sheet, int i) {
        Page page = sheet.pages[i];
        int over = page.threshold("annual-recurring-revenue-usd");
        if (caseStudy.stage() != CaseStudyStage.PRODUCTION) {
            page.gap(
                    "PS-003 The solution is not in production",
                    "not-in-production",
                    "The solution is " + caseStudy.stage().title() + "; only one that is in production qualifies.",
                    "Launch it, or let another case study carry the requirement.");
        }
        BigDecimal revenue = caseStudy.annualRecurringRevenueUsd();
        if (revenue == null) {
            page.gap(
                            "PS-003 The solution's annual recurring revenue is not given",
                            "annual-revenue-missing",
                            "The annual recurring revenue in AWS billing is not given; it must be over " + over
                                    + " USD.",
                            "Add the annual recurring revenue that the solution drives.")
                    .requiring(over);
            return;
        }
        sheet.measure("annual-recurring-revenue-usd", caseStudy.id(), revenue, BigDecimal.valueOf(over), List.of());
        if (revenue.compareTo(BigDecimal.valueOf(over)) <= 0) {
            page.gap(
                            "PS-003 The solution drives no annual recurring revenue",
                            "annual-revenue-too-low",
                            "The annual recurring revenue in AWS billing is " + revenue.toPlainString()
                                    + " USD; it must be over " + over + " USD.",
                            "Let a case study carry the requirement whose solution is billed.")
                    .measured(revenue, BigDecimal.valueOf(over));
        }
    }

    private static void identifiers(CaseStudy caseStudy, Page page) {
        if (caseStudy.aceOpportunityId() == null) {
            page.warning(
                    "PS-004 The ACE opportunity id is not given",
                    "ace-opportunity-id-missing",
                    "No ACE opportunity id is given; the validation may take longer.",
                    "Add the id of the opportunity as registered in ACE.");
        }
        if (caseStudy.awsAccountId() == null) {
            page.warning(
                    "PS-004 The AWS account id is not given",
                    "aws-account-id-missing",
                    "No AWS account id is given; the validation may take longer.",
                    "Add the customer's AWS account id.");
        } else if (!ACCOUNT_ID.matcher(caseStudy.awsAccountId()).matches()) {
            page.warning(
                            "PS-004 The AWS account id is malformed",
                            "aws-account-id-malformed",
                            "The AWS account id " + caseStudy.awsAccountId()
                                    + " is not 12 digits; the validation may take longer.",
                            "Copy the customer's AWS account id, 12 digits without anything between them.")
                    .about(caseStudy.awsAccountId());
        }
    }

    private static void outcomes(CaseStudy caseStudy, Facts facts, Sheet sheet, int i) {
        int required = sheet.whole.threshold("kpis");
        List<String> names = new ArrayList<>();
        for (Kpi kpi : caseStudy.kpis()) {
            List<String> missing = kpi.missing(facts::says);
            if (missing.isEmpty()) {
                names.add(kpi.name());
            } else {
                sheet.pages[i].leaveOut(
                        null,
                        kpi,
                        kpi.name(),
                        "lacks its " + Words.and(missing),
                        "Add its " + Words.and(missing) + ".");
            }
        }
        List<String> distinct = Names.distinct(names);
        int complete = distinct.size();
        sheet.measure("kpis", caseStudy.id(), complete, required, distinct);
        if (complete < required) {
            for (String repeated : Names.repeated(names)) {
                sheet.pages[i].leaveOut(null, repeated, "is named several times, and counts once");
            }
            sheet.pages[i]
                    .gap(
                            "CO-001 A case study has fewer complete KPIs than required",
                            "kpis-short",
                            "KPIs of distinct names with baseline, target, actual result and methodology: " + complete
                                    + " of " + required + ".",
                            "Complete the KPIs that measure the outcome for the customer, or add others: " + required
                                    + " are needed.")
                    .measured(complete, required);
        }
    }

    private static void deployment(CaseStudy caseStudy, LocalDate asOf, Sheet sheet, int i) {
        Page page = sheet.pages[i];
        int months = page.threshold("window-months");
        LocalDate on = caseStudy.productionOn();
        if (on != null && !on.isAfter(asOf)) {
            sheet.measure("months-since-production", caseStudy.id(), Dates.months(on, asOf), months, List.of());
        }
        if (caseStudy.stage() != CaseStudyStage.PRODUCTION) {
            page.blocker(
                    "EXAMPLE-DEPLOYMENT The deployment is not in production",
                    "not-in-production",
                    "The deployment is " + caseStudy.stage().title() + "; only one that is in production qualifies.",
                    "Replace the case study, or submit once it is in production.");
        }
        if (on == null) {
            page.blocker(
                            "EXAMPLE-DEPLOYMENT The deployment does not say since when it is in production",
                            "production-date-missing",
                            "No production date is given; it must be within " + months + " months.",
                            "Add the date on which the deployment went into production.")
                    .requiring(months);
        } else if (on.isBefore(asOf.minusMonths(months))) {
            page.blocker(
                            "EXAMPLE-DEPLOYMENT The deployment was completed before the window",
                            "production-too-old",
                            "The deployment went into production on " + on + ", before " + asOf.minusMonths(months)
                                    + " (" + months + " months).",
                            "Replace the case study by a more recent deployment.")
                    .measured(Dates.months(on, asOf), months);
        } else if (on.isAfter(asOf)) {
            page.blocker(
                            "EXAMPLE-DEPLOYMENT The deployment is completed only after the as-of date",
                            "production-in-future",
                            "The deployment goes into production on " + on + ", after the as-of date " + asOf + ".",
                            "Replace the case study, or submit once it is in production.")
                    .requiring(months);
        }
        if (!caseStudy.active()) {
            page.blocker(
                    "EXAMPLE-DEPLOYMENT The deployment is no longer active",
                    "deployment-inactive",
                    "The deployment is no longer active.",
                    "Replace the case study by a deployment that is still in use.");
        }
        if (caseStudy.edition() == Edition.CUSTOMER && caseStudy.products().isEmpty()) {
            page.warning(
                    "EXAMPLE-DEPLOYMENT A Customer edition includes none of its four products",
                    "unlimited-ai-product-missing",
                    "None of the four Unlimited AI products is named, though the edition is Amazon Connect Customer.",
                    "Name the Unlimited AI product in use, or state the Basic edition.");
        }
        if (caseStudy.edition() == Edition.BASIC && !caseStudy.products().isEmpty()) {
            page.warning(
                    "EXAMPLE-DEPLOYMENT A Basic edition includes one of the products of the other",
                    "edition-contradicted",
                    "The edition is Amazon Connect Customer Basic, though " + Words.and(caseStudy.products())
                            + " belongs to Amazon Connect Customer.",
                    "Correct the edition, or leave the product out.");
        }
    }

    private void features(CaseStudy caseStudy, Sheet sheet, int i) {
        int required = sheet.whole.threshold("features");
        Page page = sheet.pages[i];
        // The first name of each feature, by what it stands for, and the other names; all in their natural order.
        Map<String, String> firsts = new HashMap<>();
        TreeSet<String> repeated = new TreeSet<>();
        for (String feature : caseStudy.features().stream().sorted().toList()) {
            String key = ProductTags.key(feature);
            if (products.contains(key)) {
                page.leaveOut(null, feature, feature, "is a product, and no feature of one", null);
                page.warning(
                                "ELIGIBILITY-1 A product is named as a feature",
                                "not-a-feature",
                                "\"" + feature + "\" is a product, and no feature of one; it does not count.",
                                "Name the features of Amazon Connect Customer that are in use.")
                        .about(feature);
                continue;
            }
            if (!features.containsKey(key)) {
                page.warning(
                                "ELIGIBILITY-1 A feature is not known to be one of Amazon Connect Customer",
                                "feature-unknown",
                                "The feature \"" + feature
                                        + "\" is not among those that the checklist or AWS names; it counts all the same.",
                                "Use the name that AWS uses for it, so that the reviewer recognises it.")
                        .about(feature);
            }
            String meant = features.getOrDefault(key, key.isEmpty() ? Names.key(feature) : key);
            if (firsts.putIfAbsent(meant, feature) != null) {
                repeated.add(feature);
            }
        }
        int distinct = firsts.size();
        sheet.measure("features", caseStudy.id(), distinct, required, firsts.values());
        if (distinct < required) {
            for (String name : repeated) {
                page.leaveOut(null, name, "is named several times or by several names, and counts once");
            }
            page.blocker(
                            "ELIGIBILITY-1 A case study uses fewer features than required",
                            "features-short",
                            "Distinct Amazon Connect Customer features: " + distinct + " of " + required + ".",
                            "Name the features in use, or replace the case study.")
                    .measured(distinct, required);
        }
    }

    private void opportunity(
            CaseStudy caseStudy, Map<String, AceOpportunity> known, Map<String, TreeSet<String>> sharers, Page page) {
        String id = caseStudy.aceOpportunityId();
        if (id == null) {
            page.blocker(
                    "ELIGIBILITY-3 The ACE opportunity id is missing",
                    "ace-opportunity-id-missing",
                    "No ACE opportunity id is given.",
                    "Register the deployment's opportunity in ACE, and add its id.");
            return;
        }
        if (!OPPORTUNITY_ID.matcher(id).matches()) {
            page.blocker(
                            "ELIGIBILITY-3 The ACE opportunity id is malformed",
                            "ace-opportunity-id-malformed",
                            "The ACE opportunity id " + id + " is not O and 1 to 19 digits.",
                            "Copy the id from ACE.")
                    .about(id);
        } else if (!known.containsKey(id)) {
            page.warning(
                            "ELIGIBILITY-3 The ACE opportunity is not among those of the application",
                            "ace-opportunity-unknown",
                            "The ACE opportunity " + id + " is not among the opportunities of the application.",
                            "Add the opportunity, or correct the id.")
                    .about(id);
        }
        AceOpportunity opportunity = known.get(id);
        if (opportunity != null) {
            standing(opportunity, page);
        }
        TreeSet<String> others = sharers.get(id);
        if (others != null && others.size() > 1) {
            TreeSet<String> rest = new TreeSet<>(others);
            rest.remove(caseStudy.id());
            page.warning(
                            "ELIGIBILITY-3 The ACE opportunity is that of another case study too",
                            "ace-opportunity-shared",
                            "The ACE opportunity " + id + " is given for case study " + Words.and(rest) + " too.",
                            "Give each case study the opportunity of its own deployment.")
                    .about(id);
        }
    }

    private void standing(AceOpportunity opportunity, Page page) {
        String id = opportunity.id();
        if (Practice.isUnregistered(opportunity)) {
            page.blocker(
                            "ELIGIBILITY-3 The ACE opportunity is not registered",
                            "ace-opportunity-not-registered",
                            "The ACE opportunity " + id + " is not registered: its review status is "
                                    + opportunity.reviewStatus().title() + ".",
                            "Submit the opportunity in ACE and have it approved, or give that of the deployment.")
                    .about(id);
        }
        if (opportunity.stage() == OpportunityStage.CLOSED_LOST) {
            page.warning(
                            "ELIGIBILITY-3 The ACE opportunity was lost",
                            "ace-opportunity-lost",
                            "The ACE opportunity " + id + " is closed as lost, though a deployment came of it.",
                            "Correct its stage in ACE, or give the opportunity of the deployment.")
                    .about(id);
        }
        if (!tags.anyConnectCustomer(opportunity.products())) {
            page.warning(
                            "ELIGIBILITY-3 The ACE opportunity has no product tag of Amazon Connect Customer",
                            "ace-opportunity-untagged",
                            "The ACE opportunity " + id + " has no product tag of Amazon Connect Customer.",
                            "Tag the opportunity in ACE.")
                    .about(id);
        }
    }

    private static void scale(CaseStudy caseStudy, Sheet sheet, int i) {
        Page page = sheet.pages[i];
        int agents = page.threshold("agents");
        int revenue = page.threshold("monthly-recurring-revenue-usd");
        Integer given = caseStudy.agents();
        BigDecimal billed = caseStudy.monthlyRecurringRevenueUsd();
        if (given != null) {
            sheet.measure("agents", caseStudy.id(), given, agents, List.of());
        }
        if (billed != null) {
            sheet.measure(
                    "monthly-recurring-revenue-usd", caseStudy.id(), billed, BigDecimal.valueOf(revenue), List.of());
        }
        boolean billedEnough = billed != null && billed.compareTo(BigDecimal.valueOf(revenue)) >= 0;
        if (given == null && billed == null) {
            page.blocker(
                            "ELIGIBILITY-4 Neither the agents nor the monthly revenue is given",
                            "scale-unknown",
                            "Neither the number of agents nor the monthly recurring revenue is given; " + agents
                                    + " agents or " + revenue + " USD are required.",
                            "Add the number of agents, or the monthly recurring revenue in AWS billing.")
                    .requiring(agents);
        } else if (given != null && given < agents && !billedEnough) {
            page.blocker(
                            "ELIGIBILITY-4 The deployment has too few agents, and its revenue does not make up for it",
                            "scale-too-small",
                            "The deployment has " + given + " of " + agents
                                    + " agents, and its monthly recurring revenue is "
                                    + Objects.toString(billed, "unknown") + " of " + revenue + " USD.",
                            "Replace the case study by a larger deployment.")
                    .measured(given, agents);
        } else if (given == null && !billedEnough) {
            page.blocker(
                            "ELIGIBILITY-4 The deployment has too little revenue, and its agents are not given",
                            "scale-too-small",
                            "The deployment has a monthly recurring revenue of " + billed.toPlainString() + " of "
                                    + revenue + " USD, and its number of agents is not given.",
                            "Add the number of agents, or replace the case study by a larger deployment.")
                    .measured(billed, BigDecimal.valueOf(revenue));
        }
    }
}
