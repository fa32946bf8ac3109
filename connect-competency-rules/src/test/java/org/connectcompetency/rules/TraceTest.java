package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.caseStudy;
import static org.connectcompetency.rules.Samples.ready;

import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.rules.facts.Assessment;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void a_listener_is_told_which_rule_fired_on_which_facts() {
        List<RuleFiring> firings = new ArrayList<>();
        CompetencyValidator validator =
                CompetencyValidator.builder().listener(firings::add).build();

        validator.validate(ready().caseStudies(List.of(caseStudy("cs-1").primaryDeliveryPartner(false).build()))
                .responses(List.of())
                .build());

        assertThat(firings.stream().filter(firing -> firing.requirements().contains("ELIGIBILITY-2")))
                .singleElement()
                .satisfies(firing -> {
                    assertThat(firing.rule()).isEqualTo("ELIGIBILITY-2 The partner was not the primary delivery partner");
                    assertThat(firing.facts()).singleElement().isInstanceOfSatisfying(Assessment.class, assessment -> assertThat(
                                    assessment.id())
                            .isEqualTo("ELIGIBILITY-2"));
                });
    }

    @Test
    void listening_does_not_change_the_result() {
        ValidationResult heard = CompetencyValidator.create().with(firing -> {}).validate(ready().build());

        assertThat(heard).isEqualTo(CompetencyValidator.create().validate(ready().build()));
    }
}
