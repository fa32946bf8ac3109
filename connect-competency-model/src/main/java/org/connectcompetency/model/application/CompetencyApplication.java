package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * An application for the Amazon Connect Customer Competency: the facts by which the requirements of the checklist are
 * judged.
 *
 * @param checklist the version of the checklist that the partner applies under, such as {@code "2026-02"}; absent: the
 *     newest
 * @param submittedOn the day of submission, on which look-back windows end; absent: the day of the validation
 * @param categories the categories that the partner applies for (checklist CATEGORY-SELECTION)
 * @param partner the partner that applies
 * @param caseStudies the customer examples (checklist 2.1, 2.2 and every requirement in a case-study scope)
 * @param personnel the people of the Amazon Connect practice (checklist ACC-003)
 * @param badgeCompletions the badges and courses that they completed (checklist ACC-005)
 * @param aceOpportunities the opportunities registered in ACE (checklist ACC-007)
 * @param coSellActivities the activities together with AWS to win opportunities (checklist ACC-008)
 * @param marketplaceOfferings the listings in AWS Marketplace (checklist ACC-006)
 * @param marketingActivities the activities by which the partner markets the practice (checklist ACC-009)
 * @param legacyPlatforms the platforms that the partner migrates from (checklist CCT-003)
 * @param responses the answers to the documentary requirements
 */
@WithBuilder
public record CompetencyApplication(
        @Nullable String checklist,
        @Nullable LocalDate submittedOn,
        Set<Category> categories,
        Partner partner,
        List<CaseStudy> caseStudies,
        List<Person> personnel,
        List<BadgeCompletion> badgeCompletions,
        List<AceOpportunity> aceOpportunities,
        List<CoSellActivity> coSellActivities,
        List<MarketplaceOffering> marketplaceOfferings,
        List<MarketingActivity> marketingActivities,
        List<LegacyPlatform> legacyPlatforms,
        List<Response> responses) {

    public CompetencyApplication {
        checklist = Components.text(checklist);
        categories = Components.set(Category.class, categories, "categories");
        Objects.requireNonNull(partner, "partner");
        caseStudies = Components.list(caseStudies, "caseStudies");
        personnel = Components.list(personnel, "personnel");
        badgeCompletions = Components.list(badgeCompletions, "badgeCompletions");
        aceOpportunities = Components.list(aceOpportunities, "aceOpportunities");
        coSellActivities = Components.list(coSellActivities, "coSellActivities");
        marketplaceOfferings = Components.list(marketplaceOfferings, "marketplaceOfferings");
        marketingActivities = Components.list(marketingActivities, "marketingActivities");
        legacyPlatforms = Components.list(legacyPlatforms, "legacyPlatforms");
        responses = Components.list(responses, "responses");
    }

    /** Returns the kinds of facts that {@link #facts()} can hold: what rules see of an application. */
    public static List<Class<?>> kindsOfFacts() {
        return ApplicationPart.KINDS_OF_FACTS;
    }

    /**
     * Returns the facts that rules see: the application itself, its partner, and the elements of all lists except the
     * responses, which rules see together with the lines of the checklist that they answer.
     */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(this);
        for (ApplicationPart<?> part : ApplicationPart.ALL) {
            if (part.isFact()) {
                facts.addAll(part.of(this));
            }
        }
        return facts;
    }

    /**
     * Returns an application in which the parts in a collection replace its own: a {@link Partner}, {@link Category
     * categories}, and elements of its lists. A whole application in the collection gives all of its parts. Of several
     * partners, the last one counts. A kind without parts in the collection stays as it is. Objects that are not parts
     * of an application are left out.
     */
    public CompetencyApplication withParts(Collection<?> parts) {
        CompetencyApplicationBuilder builder = CompetencyApplicationBuilder.builder(this);
        List<Object> all = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof CompetencyApplication whole) {
                ApplicationPart.ALL.forEach(kind -> all.addAll(kind.of(whole)));
            } else {
                all.add(part);
            }
        }
        ApplicationPart.ALL.forEach(kind -> kind.put(all, builder));
        return builder.build();
    }

    /** Returns whether an object is an application, or can be a part of one. */
    public static boolean isPart(Object object) {
        return object instanceof CompetencyApplication
                || ApplicationPart.ALL.stream().anyMatch(part -> part.type().isInstance(object));
    }
}
