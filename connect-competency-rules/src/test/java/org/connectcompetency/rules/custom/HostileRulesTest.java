package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.time.Duration;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;

public class HostileRulesTest {

    /** Matches only partners of the Select tier, so that a test can see that the validator stays usable for others. */
    private static final String SELECT_ONLY =
            "$a : Assessment( requirement == \"ACME-001\" )\n    $p : Partner( tier == PartnerTier.SELECT )";

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
                .rules(
                        "acme.drl",
                        acme(
                                SELECT_ONLY
                                        + "\n    Partner( tier == PartnerTier.SELECT, name.length / competencies.size > 1 )",
                                "insert( 1 );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
    }

    @Test
    void a_rule_that_calls_itself_for_ever_is_named() {
        String drl = acme(SELECT_ONLY, "insert( org.connectcompetency.rules.custom.HostileRulesTest.deep( 1 ) );");

        RuleExecutionException failure = failure(CompetencyValidator.builder().rules("acme.drl", drl));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("StackOverflowError");
    }

    /** Recurses without end. */
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

        RuleExecutionException failure =
                failure(CompetencyValidator.builder().rules("acme.drl", drl).firingLimit(100));

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
                failure(CompetencyValidator.builder().rules("acme.drl", drl).timeLimit(Duration.ofSeconds(3)));

        assertThat(failure.rule()).isEqualTo("ACME-001 goes on");
        assertThat(failure).hasMessageContaining("3000 ms");
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
    void a_report_on_what_is_not_there_is_refused() {
        RuleExecutionException failure = failure(
                CompetencyValidator.builder()
                        .rules(
                                "acme.drl",
                                acme(
                                        SELECT_ONLY,
                                        "String id = \"ACME-01\"; insert( new Report( id, null, Report.Kind.BLOCKER, \"c\", \"m\", \"r\", null, null, null, null ) );")));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("reports on ACME-01");
    }

    @Test
    void causes_that_go_round_in_circles_come_to_an_end() {
        RuleExecutionException failure = failure(acme(SELECT_ONLY, """
                RuntimeException a = new RuntimeException( "a" );
                RuntimeException b = new RuntimeException( "b", a );
                a.initCause( b );
                throw a;"""));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("RuntimeException");
    }

    @Test
    void errors_of_all_kinds_are_named() {
        for (String error : new String[] {"Error", "OutOfMemoryError", "InternalError", "StackOverflowError"}) {
            RuleExecutionException failure = failure(acme(SELECT_ONLY, "throw new " + error + "( \"boom\" );"));

            assertThat(failure.rule()).as(error).isEqualTo("ACME-001 is checked");
            assertThat(failure).hasMessageContaining(error).hasRootCauseMessage("boom");
        }
    }

    @Test
    void a_failure_made_up_by_a_rule_names_the_rule_all_the_same() {
        RuleExecutionException failure = failure(
                acme(
                        SELECT_ONLY,
                        "throw new org.connectcompetency.rules.RuleExecutionException( null, \"it was somebody else\", null );"));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
    }

    @Test
    void an_error_whose_text_fails_is_named_by_its_class() {
        RuleExecutionException failure =
                failure(acme(SELECT_ONLY, "throw new org.connectcompetency.rules.custom.HostileRulesTest.Nameless();"));

        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        assertThat(failure).hasMessageContaining("Nameless");
    }

    /** Fails when it is asked for its text. */
    public static final class Nameless extends Error {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }

    @Test
    void a_condition_that_throws_is_not_blamed_on_the_rule_that_fired_before() {
        String innocent = IMPORTS
                + rule(
                        "Innocent",
                        "@requirement( \"ACME-001\" ) @title( \"Blame\" )",
                        "$p : Partner()",
                        "insert( \"innocent\" );");
        for (String condition : new String[] {
            SELECT_ONLY + "\n    String( length / $p.competencies.size > 1 )",
            "String()\n    Partner( tier == PartnerTier.SELECT, competencies.size / $p.competencies.size > 1 )"
                    .replace("String()", "$p : Partner()\n    String()"),
            SELECT_ONLY
                    + "\n    String()\n    accumulate( Person( $n : HostileRulesTest.fail( name ) ); $all : collectList( $n ) )"
        }) {
            String drl =
                    innocent.replace("rule \"I", "import org.connectcompetency.rules.custom.HostileRulesTest\nrule \"I")
                            + rule("Guilty", "@requirement( \"ACME-001\" )", condition, "insert( 1 );");

            RuleExecutionException failure = failure(drl);

            assertThat(failure.rule()).as(condition).isIn("Guilty", null);
            assertThat(failure.rule()).as(condition).isNotEqualTo("Innocent");
        }
    }

    /** Always fails. */
    public static String fail(String name) {
        throw new IllegalStateException("boom, " + name);
    }

    @Test
    void a_time_too_long_to_be_counted_in_nanoseconds_is_as_good_as_any() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", acme("$a : Assessment( requirement == \"ACME-001\" )", "insert( 1 );"))
                .timeLimit(Duration.ofDays(400_000))
                .build();

        assertThat(validator.validate(GOOD).isReady()).isTrue();
    }

    @Test
    void conditions_that_took_too_long_are_said_to_have() {
        String drl = acme(
                SELECT_ONLY + "\n    Person( org.connectcompetency.rules.custom.HostileRulesTest.slow( name, $p ) )",
                "insert( 1 );");

        RuleExecutionException failure =
                failure(CompetencyValidator.builder().rules("acme.drl", drl).timeLimit(Duration.ofMillis(300)));

        assertThat(failure.rule()).isNull();
        assertThat(failure).hasMessage("The custom rules took longer than 300 ms, in their conditions.");
    }

    /** Returns false after some time. */
    public static boolean slow(String name, Partner partner) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return name.equals(partner.name());
    }

    @Test
    void a_failure_can_be_sent_elsewhere() throws Exception {
        RuleExecutionException failure = failure(acme(SELECT_ONLY, "throw new IllegalStateException( \"boom\" );"));

        RuleExecutionException received = Serialized.copy(failure);

        assertThat(received.rule()).isEqualTo("ACME-001 is checked");
        assertThat(received).hasMessage(failure.getMessage()).hasRootCauseMessage("boom");
    }

    private static RuleExecutionException failure(String drl) {
        return failure(CompetencyValidator.builder().rules("acme.drl", drl));
    }

    /** Returns the failure, after a check that the validator can still be used. */
    private static RuleExecutionException failure(CompetencyValidator.Builder builder) {
        CompetencyValidator validator = builder.build();
        RuleExecutionException failure =
                catchThrowableOfType(RuleExecutionException.class, () -> validator.validate(BAD));
        assertThat(failure).as("failure").isNotNull();
        assertThat(validator.validate(GOOD).isReady()).isTrue();
        return failure;
    }
}
