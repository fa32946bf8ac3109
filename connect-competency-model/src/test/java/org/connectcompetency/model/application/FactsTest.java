package org.connectcompetency.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.result.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Partner PARTNER = PartnerBuilder.builder()
            .name("P")
            .tier(PartnerTier.SELECT)
            .servicesPathStage(ServicesPathStage.ENROLLED)
            .build();

    @Test
    void a_builder_takes_lists_that_were_not_given_as_empty() {
        CompetencyApplication application =
                CompetencyApplicationBuilder.builder().partner(PARTNER).build();

        assertThat(application.categories()).isEmpty();
        assertThat(application.caseStudies()).isEmpty();
        assertThat(application.responses()).isEmpty();
        assertThat(PARTNER.competencies()).isEmpty();
    }

    @Test
    void a_builder_starts_from_an_existing_fact() {
        Person ana = new Person("p1", "Ana", PersonRole.ENGINEER, BigDecimal.TEN, true);

        assertThat(PersonBuilder.builder(ana).role(PersonRole.SALES).build())
                .isEqualTo(new Person("p1", "Ana", PersonRole.SALES, BigDecimal.TEN, true));
    }

    @Test
    void what_is_required_is_named_when_it_is_missing() {
        assertThatThrownBy(() -> CompetencyApplicationBuilder.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("partner");
        assertThatThrownBy(() -> PersonBuilder.builder()
                        .id("p1")
                        .name("Ana")
                        .role(PersonRole.SALES)
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("allocationPercent");
    }

    @Test
    void lists_are_copied_and_cannot_be_changed() {
        List<LegacyPlatform> platforms = new ArrayList<>(List.of(new LegacyPlatform("Avaya", Set.of(), 1)));
        CompetencyApplication application = CompetencyApplicationBuilder.builder()
                .partner(PARTNER)
                .legacyPlatforms(platforms)
                .build();

        platforms.clear();

        assertThat(application.legacyPlatforms()).hasSize(1);
        assertThatThrownBy(() -> application.legacyPlatforms().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> application.categories().add(Category.CONTACT_CENTER_TRANSFORMATION))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_null_element_is_rejected_naming_its_list() {
        assertThatThrownBy(() -> new Response("1.1", null, null, Arrays.asList("a", null), List.of(), List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("addresses");
    }

    @Test
    void sets_are_in_the_order_of_their_enum() {
        LegacyPlatform platform = new LegacyPlatform(
                "Avaya", new LinkedHashSet<>(List.of(PlatformTopic.AI_UPLIFT, PlatformTopic.ARCHITECTURE)), 1);

        assertThat(platform.describes()).containsExactly(PlatformTopic.ARCHITECTURE, PlatformTopic.AI_UPLIFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u2003\u3000", "\u0085"})
    void optional_texts_that_are_blank_are_absent(String blank) {
        assertThat(new Customer("C", blank, CustomerRelationship.EXTERNAL).legalEntity())
                .isNull();
        assertThat(new Response("1.1", blank, blank, List.of(), List.of(), List.of()))
                .isEqualTo(new Response("1.1", null, null, List.of(), List.of(), List.of()));
    }

    @Test
    void equal_numbers_make_equal_facts() {
        Person five = new Person("p1", "Ana", PersonRole.ENGINEER, new BigDecimal("50.00"), true);

        assertThat(five).isEqualTo(new Person("p1", "Ana", PersonRole.ENGINEER, new BigDecimal("5E+1"), true));
        assertThat(five.allocationPercent()).isEqualTo(new BigDecimal("50"));
    }

    @Test
    void numbers_that_would_fill_the_memory_are_rejected() {
        assertThatThrownBy(() -> new Person("p1", "Ana", PersonRole.ENGINEER, new BigDecimal("1e999999999"), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("allocationPercent must have at most 30 digits before and after the decimal point");
        assertThat(new Measure(
                                "m",
                                null,
                                new BigDecimal("0e999999999"),
                                new BigDecimal("1e29"),
                                Bound.AT_MOST,
                                List.of())
                        .actual())
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_customer_is_the_same_by_legal_entity_else_by_name() {
        assertThat(new Customer("C", " CONTOSO  ltd ", CustomerRelationship.EXTERNAL).identity())
                .isEqualTo("contoso ltd");
        assertThat(new Customer("Contoso Ltd", null, CustomerRelationship.EXTERNAL).identity())
                .isEqualTo("contoso ltd");
        assertThat(new LegacyPlatform("AVAYA\u00A0Aura", Set.of(), 0).identity())
                .isEqualTo("avaya aura");
    }

    @Test
    void an_opportunity_reached_its_furthest_stage_else_the_one_it_is_in() {
        AceOpportunity open = new AceOpportunity(
                "O1",
                "N",
                OpportunityOrigin.AWS_ORIGINATED,
                OpportunityStage.QUALIFIED,
                null,
                null,
                List.of(),
                LocalDate.EPOCH);
        AceOpportunity lost = AceOpportunityBuilder.builder(open)
                .stage(OpportunityStage.CLOSED_LOST)
                .furthestStage(OpportunityStage.COMMITTED)
                .build();

        assertThat(open.reachedStage()).isEqualTo(OpportunityStage.QUALIFIED);
        assertThat(lost.reachedStage()).isEqualTo(OpportunityStage.COMMITTED);
    }
}
