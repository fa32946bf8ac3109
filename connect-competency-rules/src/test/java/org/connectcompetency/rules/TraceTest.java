package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.ready;

import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.custom.Drl;
import org.connectcompetency.rules.facts.Assessment;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void a_listener_is_told_which_rule_fired_on_which_facts() {
        List<RuleFiring> firings = new ArrayList<>();
        CompetencyValidator validator =
                CompetencyValidator.builder().listener(firings::add).build();

        validator.validate(ready().caseStudies(
                        List.of(caseStudy("cs-1").primaryDeliveryPartner(false).build()))
                .responses(List.of())
                .build());

        assertThat(firings.stream().filter(firing -> firing.requirements().contains("ELIGIBILITY-2")))
                .singleElement()
                .satisfies(firing -> {
                    assertThat(firing.rule())
                            .isEqualTo("ELIGIBILITY-2 The partner was not the primary delivery partner");
                    assertThat(firing.facts())
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    Assessment.class,
                                    assessment ->
                                            assertThat(assessment.requirement()).isEqualTo("ELIGIBILITY-2"));
                });
    }

    @Test
    void listening_does_not_change_the_result() {
        ValidationResult heard = CompetencyValidator.create().with(firing -> {}).validate(ready().build());

        assertThat(heard).isEqualTo(CompetencyValidator.create().validate(ready().build()));
    }

    @Test
    void a_rule_that_stands_for_many_fires_for_the_requirement_of_its_facts() {
        List<RuleFiring> firings = new ArrayList<>();
        CompetencyValidator validator = CompetencyValidator.create().with(firings::add);

        validator.validate(ready().responses(List.of()).build());

        assertThat(firings.stream().filter(firing -> firing.requirements().contains("ACC-001")))
                .singleElement()
                .satisfies(firing -> assertThat(firing.rule()).isEqualTo("Documentary: there is no response"))
                .satisfies(firing -> assertThat(firing.requirements()).containsExactly("ACC-001"));
        assertThat(firings).flatExtracting(RuleFiring::requirements).doesNotContain("documentary", "case-studies");
    }

    @Test
    void a_waiver_is_granted_for_all_that_it_can_stand_for() {
        List<RuleFiring> firings = new ArrayList<>();
        CompetencyApplication competent = ready().partner(Samples.partner()
                        .competencies(List.of(new HeldCompetency("Migration", CompetencyType.SERVICES, Samples.AS_OF)))
                        .build())
                .build();

        CompetencyValidator.create().with(firings::add).validate(competent);

        assertThat(firings.stream().filter(firing -> firing.rule().startsWith("common-practice")))
                .hasSize(2)
                .allSatisfy(firing -> assertThat(firing.requirements())
                        .hasSize(12)
                        .startsWith("POV-001")
                        .endsWith("CSN-002"));
    }

    @Test
    void a_rule_of_the_callers_own_fires_for_its_requirement_and_not_for_what_it_builds_on() {
        List<RuleFiring> firings = new ArrayList<>();
        String drl = Drl.acme(
                "$a : Assessment( requirement == \"ACME-001\" )\n    Measurement( requirement == \"2.1\", name == \"distinct-customers\" )",
                "insert( $a.warning( \"seen\", \"Seen.\", \"None.\" ) );");

        CompetencyValidator.builder()
                .rules("acme.drl", drl)
                .listener(firings::add)
                .build()
                .validate(ready().build());

        assertThat(firings.stream().filter(firing -> firing.rule().equals("ACME-001 is checked")))
                .singleElement()
                .satisfies(firing -> assertThat(firing.requirements()).containsExactly("ACME-001"));
    }

    @Test
    void an_explanation_tells_what_fired_for_its_requirement() {
        CompetencyApplication application = ready().partner(
                        Samples.partner().tier(PartnerTier.SELECT).build())
                .responses(List.of())
                .build();
        CompetencyValidator validator = CompetencyValidator.create();

        Explanation tier = validator.explain(application, "1.3");
        Explanation culture = validator.explain(application, "ACC-001");

        assertThat(tier.firings())
                .extracting(RuleFiring::rule)
                .containsExactly(tier.result().findings().get(0).rule());
        assertThat(tier.firings().get(0).facts()).contains(application.partner());
        assertThat(culture.firings()).extracting(RuleFiring::rule).containsExactly("Documentary: there is no response");
    }

    @Test
    void every_listener_is_told() {
        List<RuleFiring> own = new ArrayList<>();
        List<RuleFiring> further = new ArrayList<>();

        CompetencyValidator.builder()
                .listener(own::add)
                .build()
                .with(further::add)
                .validate(ready().build());

        assertThat(further).isNotEmpty().isEqualTo(own);
    }

    @Test
    void what_a_listener_throws_reaches_the_caller_as_it_is() {
        RuntimeException full = new IllegalStateException("The disk is full.");
        AssertionError wrong = new AssertionError("Not this rule.");
        List<RuleFiring> told = new ArrayList<>();
        CompetencyValidator validator = CompetencyValidator.create();

        assertThatThrownBy(() -> validator
                        .with(firing -> {
                            told.add(firing);
                            throw full;
                        })
                        .validate(ready().build()))
                .isSameAs(full);
        assertThat(told).hasSize(1);
        assertThatThrownBy(() -> validator
                        .with(firing -> {
                            throw wrong;
                        })
                        .validate(ready().build()))
                .isSameAs(wrong);
    }

    @Test
    void a_rule_that_fails_is_told_of() {
        List<String> rules = new ArrayList<>();
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        Drl.acme(
                                "Assessment( requirement == \"ACME-001\" )",
                                "throw new IllegalStateException( \"broken\" );"))
                .listener(firing -> rules.add(firing.rule()))
                .build();

        assertThatThrownBy(() -> validator.validate(ready().build())).isInstanceOf(RuleExecutionException.class);
        assertThat(rules).endsWith("ACME-001 is checked");
    }
}
