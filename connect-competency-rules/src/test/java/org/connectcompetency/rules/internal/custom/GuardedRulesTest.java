package org.connectcompetency.rules.internal.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.RuleSource;
import org.connectcompetency.rules.internal.rulebase.CompiledRules;
import org.connectcompetency.rules.internal.session.Additions;
import org.connectcompetency.rules.internal.session.Budget;
import org.connectcompetency.rules.internal.session.Guard;
import org.connectcompetency.rules.internal.session.Stages;
import org.connectcompetency.rules.internal.session.Transcript;
import org.junit.jupiter.api.Test;

/** What rules do to the engine is refused before they are compiled; the guard stops those that would get past that. */
class GuardedRulesTest {

    private static final String RULE = "package acme rule \"%s\" when $s : String() then %s end\n";

    private static CompiledRules compiled(String drl) {
        DrlFile file = DrlFile.parse(new RuleSource("acme.drl", drl));
        DrlBuild build = DrlBuild.of(List.of(file), file.rules(), GuardedRulesTest.class.getClassLoader());
        assertThat(build.faults()).isEmpty();
        return Objects.requireNonNull(build.rules(), "rules");
    }

    private static void fire(CompiledRules rules) {
        Additions additions = new Additions(Checklists.newest(), Set.of(), Map.of(), List.of());
        Budget budget = new Budget(1_000, 1_000, Duration.ofMinutes(1));
        Guard guard = new Guard(budget, additions, new Transcript(), Map.of("R", "acme.drl, line 1"));
        try (Stages stages = Stages.ofCustom(rules.kieBase(), guard, null)) {
            stages.fire(List.of("fact"));
        }
    }

    private static RuleExecutionException failure(String then) {
        CompiledRules rules = compiled(RULE.formatted("R", then));
        RuleExecutionException failure = catchThrowableOfType(RuleExecutionException.class, () -> fire(rules));
        assertThat(failure).as("failure").isNotNull();
        return failure;
    }

    @Test
    void a_rule_that_deletes_or_updates_a_fact_is_named() {
        for (String then : new String[] {"delete( $s );", "update( $s );"}) {
            assertThat(failure(then).rule()).isEqualTo("R");
            assertThat(failure(then)).hasMessageContaining("must stay as they are");
        }
    }

    @Test
    void a_rule_that_catches_its_refusal_is_refused() {
        assertThat(failure("try { update( $s ); } catch ( RuntimeException e ) { }"))
                .hasMessageContaining("must stay as they are");
    }

    @Test
    void a_rule_that_halts_the_engine_does_not_silence_the_others() {
        String halting = "drools.getKieRuntime().halt();";
        CompiledRules rules = compiled(
                RULE.formatted("R", halting) + RULE.formatted("S", halting).replace("package acme", ""));

        assertThatThrownBy(() -> fire(rules))
                .isInstanceOf(RuleExecutionException.class)
                .hasMessageContaining("halts the engine");
    }

    @Test
    void a_rule_that_removes_the_listeners_is_named() {
        RuleExecutionException failure = failure("""
                for ( org.kie.api.event.rule.RuleRuntimeEventListener each
                        : new java.util.ArrayList<org.kie.api.event.rule.RuleRuntimeEventListener>( drools.getKieRuntime().getRuleRuntimeEventListeners() ) ) {
                    drools.getKieRuntime().removeEventListener( each );
                }
                insert( 1 );""");

        assertThat(failure.rule()).isEqualTo("R");
        assertThat(failure).hasMessageContaining("removes the listeners");
    }

    @Test
    void a_flood_that_goes_round_the_rule_is_counted_too() {
        RuleExecutionException failure =
                failure("for ( int i = 0; i < 3000; i++ ) drools.getKieRuntime().insert( new Object() );");

        assertThat(failure.rule()).isEqualTo("R");
        assertThat(failure).hasMessageContaining("inserted more than 1000 facts");
    }

    @Test
    void a_rule_that_removes_a_rule_is_refused() {
        for (String then : new String[] {
            "drools.getKieRuntime().getKieBase().removeRule( \"acme\", \"R\" );",
            "drools.getKieRuntime().getKieBase().removeKiePackage( \"acme\" );"
        }) {
            assertThat(failure(then))
                    .hasMessage("A rule tries to change the rule base, which must stay as it was built.");
        }
    }
}
