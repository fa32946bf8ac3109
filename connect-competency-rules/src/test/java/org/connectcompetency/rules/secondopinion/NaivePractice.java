package org.connectcompetency.rules.secondopinion;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.PlatformTopic;

/** The computed rows of contract §6 for the partner's practice, from PRJ-004 to AICX-004. */
final class NaivePractice {

    private final CompetencyApplication application;
    private final NaiveCalendar calendar;

    NaivePractice(CompetencyApplication application, NaiveCalendar calendar) {
        this.application = application;
        this.calendar = calendar;
    }

    /** PRJ-004: "every case study names a project manager (and there is at least one case study)". */
    boolean projectManagers() {
        return !application.caseStudies().isEmpty()
                && application.caseStudies().stream().allMatch(each -> NaiveText.saysSomething(each.projectManager()));
    }

    /**
     * ACC-003: "At least 5 people allocated over 50 %, among them at least 1 …, each of the three with
     * {@code connectExperience}."
     */
    boolean staffing() {
        List<Person> dedicated = application.personnel().stream()
                .filter(each -> each.allocationPercent().compareTo(BigDecimal.valueOf(50)) > 0)
                .toList();
        return dedicated.size() >= 5
                && anyExperienced(dedicated, EnumSet.of(PersonRole.SOLUTIONS_ARCHITECT, PersonRole.TECHNICAL_LEAD))
                && anyExperienced(dedicated, EnumSet.of(PersonRole.DELIVERY_MANAGER, PersonRole.PROJECT_MANAGER))
                && anyExperienced(dedicated, EnumSet.of(PersonRole.SALES, PersonRole.BUSINESS_DEVELOPMENT));
    }

    private static boolean anyExperienced(List<Person> people, Set<PersonRole> roles) {
        return people.stream().anyMatch(each -> roles.contains(each.role()) && each.connectExperience());
    }

    /** "Two people of one name: WARNING {@code person-repeated}." */
    boolean personRepeated() {
        Set<String> names = new HashSet<>();
        return !application.personnel().stream().allMatch(each -> names.add(NaiveText.name(each.name())));
    }

    /**
     * ACC-005: "For each of the 7 badges, at least 4 distinct technical people … completed it, not after the as-of
     * date, with a record."
     */
    boolean badges() {
        for (Badge badge : Badge.values()) {
            Set<String> people = new HashSet<>();
            for (BadgeCompletion completion : application.badgeCompletions()) {
                if (completion.badge() == badge
                        && technical(completion.person())
                        && calendar.already(completion.completedOn())
                        && NaiveText.saysSomething(completion.record())) {
                    people.add(completion.person());
                }
            }
            if (people.size() < 4) {
                return false;
            }
        }
        return true;
    }

    private boolean technical(String person) {
        return application.personnel().stream()
                .filter(each -> each.id().equals(person))
                .anyMatch(each -> EnumSet.of(
                                PersonRole.SOLUTIONS_ARCHITECT,
                                PersonRole.TECHNICAL_LEAD,
                                PersonRole.DEVELOPER,
                                PersonRole.ENGINEER)
                        .contains(each.role()));
    }

    /** ACC-006: "At least one offering that is active, publicly visible, has …". */
    boolean marketplace() {
        return application.marketplaceOfferings().stream().anyMatch(NaivePractice::listed);
    }

    private static boolean listed(MarketplaceOffering offering) {
        return offering.active()
                && offering.publiclyVisible()
                && NaiveText.connectCustomerPhrases(offering.title(), offering.description()) > 0
                && NaiveText.saysSomething(offering.description())
                && NaiveText.marketplaceListing(offering.url());
    }

    /** "If every occurrence is followed by "Profiles": WARNING {@code offering-of-customer-profiles}." */
    boolean offersCustomerProfiles() {
        return application.marketplaceOfferings().stream()
                .filter(NaivePractice::listed)
                .anyMatch(each -> NaiveText.connectCustomerPhrases(each.title(), each.description())
                        == NaiveText.customerProfilesPhrases(each.title(), each.description()));
    }

    /** ACC-009: "At least 3 of the 4 kinds within 18 months, with evidence." */
    boolean marketing() {
        Set<MarketingKind> kinds = new HashSet<>();
        for (MarketingActivity activity : application.marketingActivities()) {
            if (calendar.within(18, activity.on()) && NaiveText.saysSomething(activity.evidence())) {
                kinds.add(activity.kind());
            }
        }
        return kinds.size() >= 3;
    }

    /**
     * CCT-003: "At least 2 legacy platforms of distinct names, each with at least 1 migration executed and all four
     * descriptions."
     */
    boolean legacyPlatforms() {
        Set<String> platforms = new HashSet<>();
        for (LegacyPlatform platform : application.legacyPlatforms()) {
            if (platform.migrationsExecuted() >= 1
                    && platform.describes().containsAll(EnumSet.allOf(PlatformTopic.class))) {
                platforms.add(NaiveText.name(platform.name()));
            }
        }
        return platforms.size() >= 2;
    }

    /** AICX-002–004: "at least one case study under that category is of edition CUSTOMER". */
    boolean customerEdition() {
        return application.caseStudies().stream()
                .anyMatch(each -> each.categories().contains(Category.AI_POWERED_CUSTOMER_EXPERIENCE)
                        && each.edition() == Edition.CUSTOMER);
    }
}
