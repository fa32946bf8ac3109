package org.connectcompetency.examples.benchmarks.handwritten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.WebAddress;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.checklist.ProductTags;

/** What typed facts prove of the practice: PRJ-004, ACC-003 and 005 to 009, CCT-003, AICX-002 to 004. */
final class Practice {

    private static final String UNTAGGED = "Tag the opportunity in ACE with a product of Amazon Connect Customer.";

    private static final String UNREGISTERED = "Submit the opportunity in ACE, corrected if it was rejected.";

    private static final String CONNECT_CUSTOMER = "Amazon Connect Customer";
    private static final List<String> CUSTOMER_EDITION = List.of("AICX-002", "AICX-003", "AICX-004");

    private final ProductTags tags;

    Practice(ProductTags tags) {
        this.tags = tags;
    }

    void judge(Facts facts, Map<String, Sheet> sheets) {
        Sheet managers = sheets.get("PRJ-004");
        if (!managers.allWaived()) {
            projectManagers(facts, managers.whole);
        }
        otherOffering(facts, sheets.get("POV-001"));
        staffing(facts, sheets.get("ACC-003"));
        badges(facts, sheets.get("ACC-005"));
        offerings(facts, sheets.get("ACC-006"));
        Map<String, AceOpportunity> untagged = pipeline(facts, sheets.get("ACC-007"));
        coSelling(facts, sheets.get("ACC-008"), untagged);
        marketing(facts, sheets.get("ACC-009"));
        if (sheets.get("CCT-003").applies) {
            platforms(facts, sheets.get("CCT-003"));
        }
        for (String id : CUSTOMER_EDITION) {
            if (sheets.get(id).applies) {
                customerEdition(facts, sheets.get(id));
            }
        }
    }

    private static void otherOffering(Facts facts, Sheet sheet) {
        Partner partner = facts.application().partner();
        FoundationalTechnicalReview review = partner.foundationalTechnicalReview();
        if (review == null || !Waivers.holds(review, facts.asOf())) {
            return;
        }
        Solution solution = partner.solution();
        if (solution == null || !Names.key(solution.name()).equals(Names.key(review.offering()))) {
            sheet.whole
                    .warning(
                            "POV-001 The approved Foundational Technical Review is of an offering of another name",
                            "review-of-other-offering",
                            "The approved Foundational Technical Review is of " + review.offering()
                                    + "; the solution applied with is "
                                    + (solution == null ? "not given" : solution.name()) + ".",
                            "See that the review is that of the offering applied for, and use one name for both.")
                    .about(review.offering());
        }
    }

    private static void namesakes(Facts facts, Page page) {
        Map<String, TreeMap<String, String>> people = new HashMap<>();
        for (Person person : facts.application().personnel()) {
            people.computeIfAbsent(person.nameKey(), key -> new TreeMap<>()).put(person.id(), person.name());
        }
        people.values().forEach(same -> {
            if (same.size() > 1) {
                String first = same.firstKey();
                page.warning(
                                "ACC-003 Two people have one name",
                                "person-repeated",
                                same.get(first) + " is given several times: as " + first + " and as "
                                        + Words.and(same.tailMap(first, false).keySet()) + ".",
                                "Leave out the repeated entry, or tell the people apart by their full names.")
                        .about(first);
            }
        });
    }

    private static void projectManagers(Facts facts, Page page) {
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (!facts.says(caseStudy.projectManager())) {
                page.blocker(
                                "PRJ-004 A case study names no project manager",
                                "project-manager-missing",
                                "Case study " + caseStudy.id() + " names no project manager.",
                                "Name the project manager who was assigned to it.")
                        .about(caseStudy.id());
            }
        }
        if (facts.caseStudies().isEmpty()) {
            page.blocker(
                    "PRJ-004 There is no case study to name a project manager",
                    "no-case-studies",
                    "PRJ-004 asks for the project managers of the case studies, and there is no case study.",
                    "Add the case studies of the application.");
        }
    }

    private static void staffing(Facts facts, Sheet sheet) {
        namesakes(facts, sheet.whole);
        BigDecimal half = BigDecimal.valueOf(sheet.whole.threshold("allocation-percent"));
        List<String> dedicated = new ArrayList<>();
        List<String> technical = new ArrayList<>();
        List<String> delivery = new ArrayList<>();
        List<String> sellers = new ArrayList<>();
        for (Person person : facts.application().personnel()) {
            boolean isDedicated = person.allocationPercent().compareTo(half) > 0;
            if (isDedicated) {
                dedicated.add(person.id());
            } else {
                leaveOut(person, half, "dedicated-people", sheet.whole);
            }
            switch (person.role()) {
                case SOLUTIONS_ARCHITECT, TECHNICAL_LEAD ->
                    add(person, half, technical, "technical-leads", "deployment", sheet.whole);
                case DELIVERY_MANAGER, PROJECT_MANAGER ->
                    add(person, half, delivery, "delivery-managers", "project", sheet.whole);
                case SALES, BUSINESS_DEVELOPMENT ->
                    add(person, half, sellers, "business-developers", "pipeline", sheet.whole);
                default -> {
                    // Counts only among the dedicated people.
                }
            }
        }
        count(
                sheet,
                "dedicated-people",
                dedicated,
                "ACC-003 Too few people are dedicated to the practice",
                "dedicated-people-short",
                "People allocated to Amazon Connect work for more than half of their time: ",
                "Staff the practice, or raise the allocation of those who are in it.");
        count(
                sheet,
                "technical-leads",
                technical,
                "ACC-003 No dedicated architect or technical lead has deployment experience",
                "technical-lead-missing",
                "Dedicated Solutions Architects or Technical Leads with Amazon Connect deployment experience: ",
                "Dedicate an architect or technical lead who has deployed Amazon Connect.");
        count(
                sheet,
                "delivery-managers",
                delivery,
                "ACC-003 No dedicated delivery or project manager has project experience",
                "delivery-manager-missing",
                "Dedicated delivery or project managers with Amazon Connect project experience: ",
                "Dedicate a delivery or project manager who has run Amazon Connect projects.");
        count(
                sheet,
                "business-developers",
                sellers,
                "ACC-003 No dedicated seller works on the pipeline",
                "business-developer-missing",
                "Dedicated sales or business development people who generate Amazon Connect pipeline: ",
                "Dedicate a seller to Amazon Connect Customer.");
    }

    private static void leaveOut(Person person, BigDecimal half, String measure, Page page) {
        page.leaveOut(
                measure,
                person,
                person.id(),
                "is allocated for " + person.allocationPercent().toPlainString() + " %, and more than " + half
                        + " % are needed",
                "Raise the allocation to more than " + half + " %.");
    }

    private static void add(
            Person person, BigDecimal half, List<String> counted, String measure, String experience, Page page) {
        boolean isDedicated = person.allocationPercent().compareTo(half) > 0;
        if (!isDedicated) {
            leaveOut(person, half, measure, page);
        }
        if (!person.connectExperience()) {
            page.leaveOut(
                    measure,
                    person,
                    person.id(),
                    "has no " + experience + " experience " + (experience.equals("pipeline") ? "in " : "as ")
                            + person.role().title(),
                    "Let them "
                            + switch (experience) {
                                case "deployment" -> "work on a deployment of Amazon Connect";
                                case "project" -> "manage an Amazon Connect project";
                                default -> "work on the Amazon Connect pipeline";
                            }
                            + ", and give the experience.");
        } else if (isDedicated) {
            counted.add(person.id());
        }
    }

    private static void count(
            Sheet sheet,
            String name,
            Collection<String> counted,
            String rule,
            String code,
            String what,
            String remedy) {
        count(sheet, name, counted.size(), counted, rule, code, what, remedy);
    }

    private static void count(
            Sheet sheet,
            String name,
            int actual,
            Collection<String> counted,
            String rule,
            String code,
            String what,
            String remedy) {
        int required = sheet.whole.threshold(name);
        sheet.measure(name, null, actual, required, counted);
        if (actual < required) {
            sheet.whole
                    .blocker(rule, code, what + actual + " of " + required + ".", remedy)
                    .measured(actual, required)
                    .of(name);
        }
    }

    private static void badges(Facts facts, Sheet sheet) {
        Page page = sheet.whole;
        Map<String, PersonRole> roles = new HashMap<>();
        for (Person person : facts.application().personnel()) {
            roles.put(person.id(), person.role());
        }
        Map<Badge, Map<String, Integer>> holders = new EnumMap<>(Badge.class);
        for (BadgeCompletion completion : facts.application().badgeCompletions()) {
            String person = completion.person();
            String badge = completion.badge().name();
            PersonRole role = roles.get(person);
            boolean counts = true;
            if (!isTechnical(role)) {
                page.leaveOut(
                        badge, completion, person, "has the role " + role.title() + ", which is not technical", null);
                counts = false;
            }
            if (completion.completedOn().isAfter(facts.asOf())) {
                page.leaveOut(
                        badge,
                        completion,
                        person,
                        "completes it on " + completion.completedOn() + ", after the as-of date",
                        "Complete it by " + facts.asOf() + ".");
                counts = false;
            }
            if (!facts.says(completion.certificate())) {
                page.leaveOut(
                        badge,
                        completion,
                        person,
                        "has no certificate or completion record of completing it on " + completion.completedOn(),
                        "Attach the certificate or the completion record.");
                page.warning(
                                "ACC-005 A completion has no record",
                                "record-missing",
                                completion.badge().title() + ": the completion of " + person
                                        + " has no record and does not count.",
                                "Attach the certificate or the completion record.")
                        .about(person);
                counts = false;
            }
            if (counts) {
                holders.computeIfAbsent(completion.badge(), b -> new HashMap<>())
                        .merge(person, 1, Integer::sum);
            }
        }
        int required = page.threshold("completions-per-badge");
        for (Badge badge : Badge.values()) {
            Map<String, Integer> people = holders.getOrDefault(badge, Map.of());
            sheet.measure("completions", badge.name(), people.size(), required, people.keySet());
            if (people.size() < required) {
                leaveOutRepeated(page, badge.name(), people, "completed it ", " times, and counts once");
                page.blocker(
                                "ACC-005 A badge has fewer completions by technical personnel than required",
                                "badge-completions-short",
                                badge.title() + ": " + people.size() + " of " + required
                                        + " completions by technical personnel.",
                                "Have more architects, technical leads, developers or engineers complete it, and keep the records.")
                        .about(badge.name())
                        .measured(people.size(), required);
            }
        }
    }

    private static void leaveOutRepeated(
            Page page, String group, Map<String, Integer> times, String before, String after) {
        times.forEach((subject, number) -> {
            if (number > 1) {
                page.leaveOut(group, subject, before + number + after);
            }
        });
    }

    private static boolean isTechnical(PersonRole role) {
        return role == PersonRole.SOLUTIONS_ARCHITECT
                || role == PersonRole.TECHNICAL_LEAD
                || role == PersonRole.DEVELOPER
                || role == PersonRole.ENGINEER;
    }

    private static void offerings(Facts facts, Sheet sheet) {
        List<String> counted = new ArrayList<>();
        for (MarketplaceOffering offering : facts.application().marketplaceOfferings()) {
            if (counts(facts, offering, sheet.whole)) {
                counted.add(offering.label());
                profiles(offering, sheet.whole);
            }
        }
        count(
                sheet,
                "offerings",
                counted,
                "ACC-006 No offering for Amazon Connect Customer is listed",
                "marketplace-offering-missing",
                "AWS Marketplace offerings for Amazon Connect Customer that count: ",
                "List an active, public offering in AWS Marketplace that names Amazon Connect Customer and is described.");
    }

    private static void profiles(MarketplaceOffering offering, Page page) {
        if (Names.containsPhraseOnlyWithin(offering.title(), CONNECT_CUSTOMER, CONNECT_CUSTOMER + " Profiles")
                && Names.containsPhraseOnlyWithin(
                        offering.description(), CONNECT_CUSTOMER, CONNECT_CUSTOMER + " Profiles")) {
            page.warning(
                            "ACC-006 An offering that counts names Amazon Connect Customer only within Amazon Connect Customer Profiles",
                            "offering-of-customer-profiles",
                            "The offering " + offering.label()
                                    + " names only Amazon Connect Customer Profiles, which is another product.",
                            "Name Amazon Connect Customer itself in the title or the description.")
                    .about(offering.label());
        }
    }

    private static boolean counts(Facts facts, MarketplaceOffering offering, Page page) {
        boolean counts = true;
        if (!offering.active()) {
            page.leaveOut(null, offering, offering.label(), "is not active", "Activate the offering.");
            counts = false;
        }
        if (!offering.publiclyVisible()) {
            page.leaveOut(
                    null, offering, offering.label(), "is not publicly visible", "Make the offering publicly visible.");
            counts = false;
        }
        if (!Names.containsPhrase(offering.title(), CONNECT_CUSTOMER)
                && !Names.containsPhrase(offering.description(), CONNECT_CUSTOMER)) {
            page.leaveOut(
                    null,
                    offering,
                    offering.label(),
                    "does not have \"Amazon Connect Customer\" in its title or description",
                    "Name Amazon Connect Customer in its title or its description.");
            counts = false;
        }
        if (!facts.says(offering.description())) {
            page.leaveOut(null, offering, offering.label(), "has no description", "Describe the offering.");
            counts = false;
        }
        WebAddress address = WebAddress.parse(offering.url());
        if (!address.scheme().equals("https")
                || !address.host().equals("aws.amazon.com")
                || !(address.path().startsWith("/marketplace/")
                        && address.path().length() > "/marketplace/".length())) {
            page.leaveOut(
                    null,
                    offering,
                    offering.label(),
                    "has no https address of a listing, below aws.amazon.com/marketplace/",
                    "Give the https address of its listing in AWS Marketplace.");
            counts = false;
        }
        return counts;
    }

    /** Returns the opportunities without a tag, on which co-selling does not count either. */
    private Map<String, AceOpportunity> pipeline(Facts facts, Sheet sheet) {
        LocalDate since = facts.asOf().minusMonths(sheet.whole.threshold("window-months"));
        Map<String, AceOpportunity> untagged = new HashMap<>();
        List<String> counted = new ArrayList<>();
        List<String> originated = new ArrayList<>();
        List<String> qualified = new ArrayList<>();
        for (AceOpportunity opportunity : facts.application().aceOpportunities()) {
            boolean tagged = tags.anyConnectCustomer(opportunity.products());
            if (!tagged) {
                untagged.put(opportunity.id(), opportunity);
            }
            boolean counts = counts(opportunity, tagged, since, facts.asOf(), sheet.whole);
            if (counts) {
                counted.add(opportunity.id());
                if (opportunity.reviewStatus() == OpportunityReviewStatus.ACTION_REQUIRED) {
                    sheet.whole
                            .warning(
                                    "ACC-007 AWS asks for an action on an opportunity that counts",
                                    "action-required",
                                    "Opportunity " + opportunity.id()
                                            + " waits for an action of the partner; AWS may reject it.",
                                    "Do in ACE what AWS asks for.")
                            .about(opportunity.id());
                }
            }
            if (opportunity.origin() != OpportunityOrigin.PARTNER_ORIGINATED) {
                sheet.whole.leaveOut(
                        "partner-originated",
                        opportunity,
                        opportunity.id(),
                        "is " + opportunity.origin().title(),
                        null);
            } else if (counts) {
                originated.add(opportunity.id());
            }
            OpportunityStage stage = opportunity.reachedStage();
            if (stage == OpportunityStage.PROSPECT || stage == OpportunityStage.CLOSED_LOST) {
                sheet.whole.leaveOut(
                        "qualified",
                        opportunity,
                        opportunity.id(),
                        "reached only " + stage.title(),
                        "Move it to Qualified, or record the furthest stage that it reached.");
            } else if (counts) {
                qualified.add(opportunity.id());
            }
        }
        count(
                sheet,
                "opportunities",
                counted,
                "ACC-007 There are fewer opportunities than required",
                "opportunities-short",
                "Registered opportunities with a product tag of Amazon Connect Customer, created within "
                        + sheet.whole.threshold("window-months") + " months: ",
                "Register more opportunities in ACE, and tag them.");
        count(
                sheet,
                "partner-originated",
                originated,
                "ACC-007 There are fewer opportunities of the partner's own than required",
                "partner-originated-short",
                "Partner-originated ones among the opportunities that count: ",
                "Register opportunities that the partner found itself.");
        count(
                sheet,
                "qualified",
                qualified,
                "ACC-007 There are fewer qualified opportunities than required",
                "qualified-short",
                "Opportunities that reached Qualified or a later stage, among those that count: ",
                "Move opportunities to Qualified, or record the furthest stage that they reached.");
        return untagged;
    }

    private static boolean counts(
            AceOpportunity opportunity, boolean tagged, LocalDate since, LocalDate asOf, Page page) {
        String id = opportunity.id();
        boolean counts = true;
        if (opportunity.createdOn().isBefore(since)) {
            page.leaveOut(
                    null, opportunity, id, "was created on " + opportunity.createdOn() + ", before " + since, null);
            counts = false;
        }
        if (opportunity.createdOn().isAfter(asOf)) {
            page.leaveOut(
                    null,
                    opportunity,
                    id,
                    "is created on " + opportunity.createdOn() + ", after the as-of date",
                    "Create it by " + asOf + ".");
            counts = false;
        }
        if (!tagged) {
            page.leaveOut(null, opportunity, id, "has no product tag of Amazon Connect Customer", UNTAGGED);
            counts = false;
        }
        if (!Examples.OPPORTUNITY_ID.matcher(id).matches()) {
            counts = unregistered(
                    opportunity,
                    "malformed-id",
                    "is not an ACE opportunity id (O and 1 to 19 digits)",
                    "Give its id as ACE shows it.",
                    page);
        }
        if (isUnregistered(opportunity)) {
            counts = unregistered(
                    opportunity,
                    "not-registered",
                    "is not registered: its review status is "
                            + opportunity.reviewStatus().title(),
                    UNREGISTERED,
                    page);
        }
        return counts;
    }

    static boolean isUnregistered(AceOpportunity opportunity) {
        return opportunity.reviewStatus() == OpportunityReviewStatus.PENDING_SUBMISSION
                || opportunity.reviewStatus() == OpportunityReviewStatus.REJECTED;
    }

    private static boolean unregistered(
            AceOpportunity opportunity, String code, String reason, String remedy, Page page) {
        String id = opportunity.id();
        page.leaveOut(null, opportunity, id, reason, remedy);
        page.warning(
                        "ACC-007 An opportunity does not count because of its id or its registration",
                        code,
                        "Opportunity " + id + " does not count: it " + reason + ".",
                        "Correct it in the ACE pipeline, or leave it out.")
                .about(id);
        return false;
    }

    private static void coSelling(Facts facts, Sheet sheet, Map<String, AceOpportunity> untagged) {
        int months = sheet.whole.threshold("window-months");
        LocalDate since = facts.asOf().minusMonths(months);
        Map<String, AceOpportunity> opportunities = new HashMap<>();
        for (AceOpportunity opportunity : facts.application().aceOpportunities()) {
            opportunities.put(opportunity.id(), opportunity);
        }
        Map<String, Integer> counted = new HashMap<>();
        for (CoSellActivity activity : facts.application().coSellActivities()) {
            String id = activity.opportunity();
            boolean counts = true;
            if (activity.on().isBefore(since)) {
                sheet.whole.leaveOut(
                        null, activity, id, "has an activity on " + activity.on() + ", before " + since, null);
                counts = false;
            }
            if (activity.on().isAfter(facts.asOf())) {
                sheet.whole.leaveOut(
                        null,
                        activity,
                        id,
                        "has an activity on " + activity.on() + ", after the as-of date",
                        "Do it by " + facts.asOf() + ".");
                counts = false;
            }
            if (untagged.containsKey(id)) {
                sheet.whole.leaveOut(null, activity, id, "has no product tag of Amazon Connect Customer", UNTAGGED);
                counts = false;
            }
            AceOpportunity on = opportunities.get(id);
            if (!Examples.OPPORTUNITY_ID.matcher(id).matches()) {
                sheet.whole.leaveOut(
                        null,
                        activity,
                        id,
                        "is not an ACE opportunity id (O and 1 to 19 digits)",
                        "Give the opportunity's id as ACE shows it.");
                counts = false;
            }
            if (isUnregistered(on)) {
                sheet.whole.leaveOut(
                        null,
                        activity,
                        id,
                        "is not registered: its review status is "
                                + on.reviewStatus().title(),
                        UNREGISTERED);
                counts = false;
            }
            boolean shown = facts.says(activity.evidence());
            if (!shown && activity.kind() != CoSellKind.AWS_ORIGINATED_ACCEPTED) {
                sheet.whole.leaveOut(
                        null,
                        activity,
                        id,
                        "has " + activity.kind().title() + " of " + activity.on() + " without evidence",
                        "Attach its evidence.");
                counts = false;
            } else if (!shown && on.origin() != OpportunityOrigin.AWS_ORIGINATED) {
                sheet.whole.leaveOut(null, activity, id, "was not originated by AWS", "Attach its evidence.");
                counts = false;
            }
            if (counts) {
                counted.merge(id, 1, Integer::sum);
            }
        }
        leaveOutRepeated(sheet.whole, "co-sell-opportunities", counted, "has ", " activities, and counts once");
        count(
                sheet,
                "co-sell-opportunities",
                counted.keySet(),
                "ACC-008 There is co-selling on fewer opportunities than required",
                "co-sell-short",
                "Opportunities with co-sell activity within " + months + " months that counts: ",
                "Engage AWS sellers on tagged opportunities, and keep the notes, decks or acceptance.");
    }

    private static void marketing(Facts facts, Sheet sheet) {
        int months = sheet.whole.threshold("window-months");
        LocalDate since = facts.asOf().minusMonths(months);
        Map<String, Integer> kinds = new HashMap<>();
        for (MarketingActivity activity : facts.application().marketingActivities()) {
            boolean counts = true;
            if (activity.on().isBefore(since)) {
                sheet.whole.leaveOut(
                        null, activity, activity.label(), "is of " + activity.on() + ", before " + since, null);
                counts = false;
            }
            if (activity.on().isAfter(facts.asOf())) {
                sheet.whole.leaveOut(
                        null,
                        activity,
                        activity.label(),
                        "is of " + activity.on() + ", after the as-of date",
                        "Do it by " + facts.asOf() + ".");
                counts = false;
            }
            if (!facts.says(activity.evidence())) {
                sheet.whole.leaveOut(null, activity, activity.label(), "has no evidence", "Attach its evidence.");
                counts = false;
            }
            if (counts) {
                kinds.merge(activity.kind().title(), 1, Integer::sum);
            }
        }
        leaveOutRepeated(sheet.whole, "activity-kinds", kinds, "has ", " activities, and counts once");
        count(
                sheet,
                "activity-kinds",
                kinds.keySet(),
                "ACC-009 There are fewer kinds of marketing activity than required",
                "activity-kinds-short",
                "Kinds of marketing activity with evidence within " + months + " months: ",
                "Add an activity of another kind: thought leadership, customer-facing asset, public offering or joint marketing.");
    }

    private static void platforms(Facts facts, Sheet sheet) {
        int migrations = sheet.whole.threshold("migrations-per-platform");
        List<String> names = new ArrayList<>();
        for (LegacyPlatform platform : facts.application().legacyPlatforms()) {
            boolean counts = true;
            if (platform.migrationsExecuted() < migrations) {
                sheet.whole.leaveOut(
                        null,
                        platform,
                        platform.name(),
                        "has " + platform.migrationsExecuted() + " of " + migrations + " migrations executed",
                        "Execute " + migrations + " or more migrations from it, or record those that were.");
                counts = false;
            }
            for (PlatformTopic topic : PlatformTopic.values()) {
                if (!platform.describes().contains(topic)) {
                    sheet.whole.leaveOut(
                            null,
                            platform,
                            platform.name(),
                            "does not describe " + topic.title(),
                            "Describe " + topic.title() + ".");
                    counts = false;
                }
            }
            if (counts) {
                names.add(platform.name());
            }
        }
        for (String repeated : Names.repeated(names)) {
            sheet.whole.leaveOut("legacy-platforms", repeated, "is named several times, and counts once");
        }
        count(
                sheet,
                "legacy-platforms",
                Names.distinct(names),
                "CCT-003 There are fewer legacy platforms than required",
                "legacy-platforms-short",
                "Legacy platforms with an executed migration and all four descriptions: ",
                "Record the migrations from each platform and all four descriptions of it, or add another platform.");
    }

    private static void customerEdition(Facts facts, Sheet sheet) {
        List<String> counted = new ArrayList<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            if (caseStudy.categories().contains(sheet.requirement.category())) {
                if (caseStudy.edition() == Edition.CUSTOMER) {
                    counted.add(caseStudy.id());
                } else {
                    sheet.whole.leaveOut(
                            "customer-edition-case-studies",
                            caseStudy,
                            caseStudy.id(),
                            "is of the edition " + caseStudy.edition().title(),
                            null);
                }
            }
        }
        int required = sheet.whole.threshold("customer-edition-case-studies");
        sheet.measure("customer-edition-case-studies", null, counted.size(), required, counted);
        if (counted.size() < required) {
            sheet.whole
                    .blocker(
                            "AICX-002, AICX-003, AICX-004 No case study under the category is of the Customer edition",
                            "customer-edition-missing",
                            "Case studies under the category that run Amazon Connect Customer: " + counted.size()
                                    + " of " + required + ". The Basic edition is excluded here.",
                            "Submit a case study under the category that runs Amazon Connect Customer.")
                    .measured(counted.size(), required)
                    .of("customer-edition-case-studies");
        }
    }
}
