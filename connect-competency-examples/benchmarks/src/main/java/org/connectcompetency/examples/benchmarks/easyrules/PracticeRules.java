package org.connectcompetency.examples.benchmarks.easyrules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.WebAddress;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductTags;

/** Rules for ACC-005, ACC-006, ACC-007 and ACC-009. */
final class PracticeRules {

    private static final String CONNECT_CUSTOMER = "Amazon Connect Customer";
    private static final String MARKETPLACE = "/marketplace/";
    private static final Set<PersonRole> TECHNICAL = EnumSet.of(
            PersonRole.SOLUTIONS_ARCHITECT, PersonRole.TECHNICAL_LEAD, PersonRole.DEVELOPER, PersonRole.ENGINEER);

    private PracticeRules() {}

    static void addTo(EasyRulesChecklist rules, Checklist checklist) {
        int completions = rules.threshold("ACC-005", "completions-per-badge");
        for (Badge badge : Badge.values()) {
            rules.notMet("ACC-005", "too few of " + badge, s -> holders(s, badge) < completions);
        }
        int offerings = rules.threshold("ACC-006", "offerings");
        rules.notMet(
                "ACC-006",
                "no offering",
                s -> s.application().marketplaceOfferings().stream()
                                .filter(each -> isListed(s, each))
                                .count()
                        < offerings);
        int months = rules.threshold("ACC-007", "window-months");
        addPipeline(rules, "opportunities", checklist.productTags(), months, opportunity -> true);
        addPipeline(
                rules,
                "partner-originated",
                checklist.productTags(),
                months,
                opportunity -> opportunity.origin() == OpportunityOrigin.PARTNER_ORIGINATED);
        addPipeline(
                rules,
                "qualified",
                checklist.productTags(),
                months,
                opportunity -> opportunity.reachedStage() != OpportunityStage.PROSPECT
                        && opportunity.reachedStage() != OpportunityStage.CLOSED_LOST);
        int kinds = rules.threshold("ACC-009", "activity-kinds");
        int recent = rules.threshold("ACC-009", "window-months");
        rules.notMet(
                "ACC-009",
                "too few kinds",
                s -> s.application().marketingActivities().stream()
                                .filter(each -> s.within(recent, each.on()) && s.says(each.evidence()))
                                .map(each -> each.kind())
                                .distinct()
                                .count()
                        < kinds);
    }

    private static long holders(Subject subject, Badge badge) {
        Map<String, PersonRole> roles =
                subject.application().personnel().stream().collect(Collectors.toMap(Person::id, Person::role));
        return subject.application().badgeCompletions().stream()
                .filter(each -> each.badge() == badge
                        && subject.says(each.certificate())
                        && !each.completedOn().isAfter(subject.asOf()))
                .map(BadgeCompletion::person)
                .filter(person -> TECHNICAL.contains(roles.get(person)))
                .distinct()
                .count();
    }

    private static boolean isListed(Subject subject, MarketplaceOffering offering) {
        WebAddress address = WebAddress.parse(offering.url());
        return offering.active()
                && offering.publiclyVisible()
                && subject.says(offering.description())
                && (Names.containsPhrase(offering.title(), CONNECT_CUSTOMER)
                        || Names.containsPhrase(offering.description(), CONNECT_CUSTOMER))
                && address.scheme().equals("https")
                && address.host().equals("aws.amazon.com")
                && address.path().startsWith(MARKETPLACE)
                && address.path().length() > MARKETPLACE.length();
    }

    private static void addPipeline(
            EasyRulesChecklist rules, String threshold, ProductTags tags, int months, Predicate<AceOpportunity> which) {
        int required = rules.threshold("ACC-007", threshold);
        rules.notMet(
                "ACC-007",
                "too few " + threshold,
                s -> s.application().aceOpportunities().stream()
                                .filter(which)
                                .filter(each -> s.within(months, each.createdOn())
                                        && each.identified()
                                        && each.registered()
                                        && tags.anyConnectCustomer(each.products()))
                                .map(AceOpportunity::id)
                                .distinct()
                                .count()
                        < required);
    }
}
