package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.BadgeCompletionBuilder;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.LegacyPlatformBuilder;
import org.connectcompetency.model.application.MarketingActivityBuilder;
import org.connectcompetency.model.application.MarketplaceOfferingBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PersonBuilder;
import org.connectcompetency.model.application.ResponseBuilder;

/** An application that can still be changed. Lists in responses are array lists. */
final class Draft {

    final LocalDate asOf;
    final Set<Category> categories = EnumSet.noneOf(Category.class);
    final PartnerBuilder partner = PartnerBuilder.builder();
    final List<CaseStudyBuilder> caseStudies = new ArrayList<>();
    final List<PersonBuilder> personnel = new ArrayList<>();
    final List<BadgeCompletionBuilder> completions = new ArrayList<>();
    final List<AceOpportunityBuilder> opportunities = new ArrayList<>();
    final List<CoSellActivity> coSell = new ArrayList<>();
    final List<MarketplaceOfferingBuilder> offerings = new ArrayList<>();
    final List<MarketingActivityBuilder> marketing = new ArrayList<>();
    final List<LegacyPlatformBuilder> platforms = new ArrayList<>();
    final List<ResponseBuilder> responses = new ArrayList<>();

    Draft(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Returns all responses to a requirement: the partner's or the shared one, and those for case studies. */
    List<ResponseBuilder> responses(String requirement) {
        return responses.stream()
                .filter(each -> each.requirement().equals(requirement))
                .toList();
    }

    /** Removes a case study and the responses for it. */
    void remove(CaseStudyBuilder caseStudy) {
        caseStudies.remove(caseStudy);
        responses.removeIf(each -> caseStudy.id().equals(each.caseStudy()));
    }

    CompetencyApplication application() {
        return CompetencyApplicationBuilder.builder()
                .submittedOn(asOf)
                .categories(categories)
                .partner(partner.build())
                .caseStudies(caseStudies.stream().map(CaseStudyBuilder::build).toList())
                .personnel(personnel.stream().map(PersonBuilder::build).toList())
                .badgeCompletions(
                        completions.stream().map(BadgeCompletionBuilder::build).toList())
                .aceOpportunities(
                        opportunities.stream().map(AceOpportunityBuilder::build).toList())
                .coSellActivities(coSell)
                .marketplaceOfferings(offerings.stream()
                        .map(MarketplaceOfferingBuilder::build)
                        .toList())
                .marketingActivities(
                        marketing.stream().map(MarketingActivityBuilder::build).toList())
                .legacyPlatforms(
                        platforms.stream().map(LegacyPlatformBuilder::build).toList())
                .responses(responses.stream().map(ResponseBuilder::build).toList())
                .build();
    }
}
