package org.connectcompetency.model.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of part of an application. All kinds are listed here.
 *
 * @param type its class
 * @param isFact whether rules see it as a fact of its own
 * @param getter gets the parts from an application
 * @param setter puts the parts into a builder; it is not called if there are none
 */
record ApplicationPart<T>(
        Class<T> type,
        boolean isFact,
        Function<CompetencyApplication, Collection<T>> getter,
        BiConsumer<CompetencyApplicationBuilder, List<T>> setter) {

    /** All kinds, in the order of the document. */
    static final List<ApplicationPart<?>> ALL = List.of(
            new ApplicationPart<>(
                    Category.class,
                    false,
                    CompetencyApplication::categories,
                    (builder, all) -> builder.categories(Set.copyOf(all))),
            new ApplicationPart<>(
                    Partner.class,
                    true,
                    application -> List.of(application.partner()),
                    (builder, all) -> builder.partner(all.get(all.size() - 1))),
            fact(CaseStudy.class, CompetencyApplication::caseStudies, CompetencyApplicationBuilder::caseStudies),
            fact(Person.class, CompetencyApplication::personnel, CompetencyApplicationBuilder::personnel),
            fact(
                    BadgeCompletion.class,
                    CompetencyApplication::badgeCompletions,
                    CompetencyApplicationBuilder::badgeCompletions),
            fact(
                    AceOpportunity.class,
                    CompetencyApplication::aceOpportunities,
                    CompetencyApplicationBuilder::aceOpportunities),
            fact(
                    CoSellActivity.class,
                    CompetencyApplication::coSellActivities,
                    CompetencyApplicationBuilder::coSellActivities),
            fact(
                    MarketplaceOffering.class,
                    CompetencyApplication::marketplaceOfferings,
                    CompetencyApplicationBuilder::marketplaceOfferings),
            fact(
                    MarketingActivity.class,
                    CompetencyApplication::marketingActivities,
                    CompetencyApplicationBuilder::marketingActivities),
            fact(
                    LegacyPlatform.class,
                    CompetencyApplication::legacyPlatforms,
                    CompetencyApplicationBuilder::legacyPlatforms),
            new ApplicationPart<>(
                    Response.class, false, CompetencyApplication::responses, CompetencyApplicationBuilder::responses));

    static final List<Class<?>> KINDS_OF_FACTS = Stream.concat(
                    Stream.<Class<?>>of(CompetencyApplication.class),
                    ALL.stream().filter(ApplicationPart::isFact).map(ApplicationPart::type))
            .toList();

    private static <T> ApplicationPart<T> fact(
            Class<T> type,
            Function<CompetencyApplication, Collection<T>> getter,
            BiConsumer<CompetencyApplicationBuilder, List<T>> setter) {
        return new ApplicationPart<>(type, true, getter, setter);
    }

    Collection<T> of(CompetencyApplication application) {
        return getter.apply(application);
    }

    /** Puts the parts of this kind into a builder. If there are none, the builder keeps its own. */
    void put(Collection<?> parts, CompetencyApplicationBuilder builder) {
        List<T> some = parts.stream().filter(type::isInstance).map(type::cast).toList();
        if (!some.isEmpty()) {
            setter.accept(builder, some);
        }
    }
}
