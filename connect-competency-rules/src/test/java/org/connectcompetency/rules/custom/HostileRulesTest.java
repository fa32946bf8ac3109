package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.time.Duration;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.PartnerTier;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;

public class HostileRulesTest {

    /** The rule misbehaves only for partners of the Select tier, so that the validator can be seen to stay usable. */
    private static final String SELECT_ONLY =
            "$a : Assessment( id == \"ACME-001\" )\n    $p : Partner( tier == PartnerTier.SELECT )";

    private static final CompetencyApplication GOOD = ready().build();
    private static final CompetencyApplication BAD =
            ready().partner(Samples.partner().tier(PartnerTier.SELECT).build()).build();

    @Test
    void a_rule_that_throws_is_named() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules("acme.drl", acme(SELECT_ONLY, "throw new IllegalStateException( \"boom\" );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("ACME-001 is checked").hasMessageContaining("boom");
    }

    @Test
    void a_rule_that_throws_an_error_is_named() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules("acme.drl", acme(SELECT_ONLY, "throw new AssertionError( \"boom\" );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
    }

    @Test
    void a_condition_that_throws_is_named() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules("acme.drl", acme(SELECT_ONLY + "\n    Partner( tier == PartnerTier.SELECT, name.length / competencies.size > 1 )", "insert( 1 );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
    }

    @Test
    void a_rule_that_calls_itself_for_ever_is_named() {
        String drl = acme(SELECT_ONLY, "insert( org.connectcompetency.rules.custom.HostileRulesTest.deep( 1 ) );");

        RuleExecutionException failure = failure(CompetencyValidator.builder().rules("acme.drl", drl));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("StackOverflowError");
    }

    /** Never comes back from its own depth. */
    public static String deep(int level) {
        return level < 0 ? "" : deep(level + 1) + level;
    }

    @Test
    void a_rule_that_loops_for_ever_ends_at_its_budget_of_firings() {
        String drl = IMPORTS
                + "declare Counter\n    n : int\nend\n"
                + rule(
                        "ACME-001 starts",
                        "@requirement( \"ACME-001\" ) @title( \"Loop\" )",
                        SELECT_ONLY,
                        "insert( new Counter( 0 ) );")
                + rule(
                        "ACME-001 goes on",
                        "@requirement( \"ACME-001\" )",
                        "Counter( $n : n )",
                        "insert( new Counter( $n + 1 ) );");

        RuleExecutionException failure = failure(CompetencyValidator.builder().rules("acme.drl", drl).firingLimit(100));

        assertThat(failure.rule()).isEqualTo("ACME-001 goes on");
        assertThat(failure).hasMessageContaining("100");
    }

    @Test
    void a_rule_that_loops_for_ever_ends_when_its_time_is_over() {
        String drl = IMPORTS
                + rule(
                        "ACME-001 goes on",
                        "@requirement( \"ACME-001\" ) @title( \"Loop\" )",
                        "Partner( tier == PartnerTier.SELECT )\n    Object()",
                        "Thread.sleep( 5 ); insert( new Object() );");

        RuleExecutionException failure =
                failure(CompetencyValidator.builder().rules("acme.drl", drl).timeLimit(Duration.ofMillis(50)));

        assertThat(failure.rule()).isEqualTo("ACME-001 goes on");
        assertThat(failure).hasMessageContaining("50 ms");
    }

    @Test
    void a_rule_that_floods_the_working_memory_ends_at_its_budget() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules("acme.drl", acme(SELECT_ONLY, "while ( $a != null ) insert( new Object() );"))
                .firingLimit(1_000));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("inserted more than 1000 facts");
    }

    @Test
    void a_rule_that_changes_a_list_of_a_fact_is_named() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules("acme.drl", acme(SELECT_ONLY, "$p.competencies().clear(); $p.competencies().add( null );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
    }

    @Test
    void a_rule_that_deletes_or_updates_a_fact_is_named() {
        for (String then : new String[] {"delete( $p );", "update( $p );"}) {
            RuleExecutionException failure =
                    failure(CompetencyValidator.builder().rules("acme.drl", acme(SELECT_ONLY, then)));

            assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
            assertThat(failure).hasMessageContaining("must stay as they are");
        }
    }

    @Test
    void a_report_on_what_is_not_there_is_refused() {
        RuleExecutionException failure = failure(CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        acme(
                                SELECT_ONLY,
                                "insert( new Report( \"ACME-01\", null, Report.Kind.BLOCKER, \"c\", \"m\", \"r\", null, null, null, null ) );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("reports on ACME-01");
    }

    /** Sees the failure, and that the validator can still be used. */
    private static RuleExecutionException failure(CompetencyValidator.Builder builder) {
        CompetencyValidator validator = builder.build();
        RuleExecutionException failure =
                catchThrowableOfType(RuleExecutionException.class, () -> validator.validate(BAD));
        assertThat(failure).as("failure").isNotNull();
        assertThat(validator.validate(GOOD).isReady()).isTrue();
        return failure;
    }
}
