package org.connectcompetency.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the benchmarks measure what they say. */
class ApplicationsTest {

    private static final CompetencyApplication READY = Applications.shipped("ready");

    @ParameterizedTest
    @CsvSource({"people, 5, 1, 1", "badges, 1, 5, 1", "opportunities, 1, 1, 5"})
    void a_grown_application_has_so_many_times_the_facts_and_is_judged_alike(
            String kind, int people, int badges, int opportunities) {
        CompetencyApplication grown = Applications.grown(kind, 5);

        assertThat(grown.personnel()).hasSize(people * READY.personnel().size());
        assertThat(grown.badgeCompletions())
                .hasSize(badges * READY.badgeCompletions().size());
        assertThat(grown.aceOpportunities())
                .hasSize(opportunities * READY.aceOpportunities().size());
        CompetencyValidator rules = CompetencyValidator.create();
        ValidationResult result = rules.validate(grown);
        assertThat(result.verdict()).isEqualTo(Verdict.READY);
        assertThat(result).isEqualTo(Applications.handWritten(rules).validate(grown));
    }

    @Test
    void a_line_is_a_shipped_application() {
        assertThat(Applications.lines())
                .allSatisfy(line -> assertThat(line).endsWith((byte) '\n').containsOnlyOnce('\n'))
                .extracting(line -> CompetencyJson.readApplication(new ByteArrayInputStream(line)))
                .containsExactly(READY, Applications.shipped("not-ready"), Applications.shipped("first-steps"));
    }
}
