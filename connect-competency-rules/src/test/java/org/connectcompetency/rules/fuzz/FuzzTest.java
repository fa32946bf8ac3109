package org.connectcompetency.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A few mutants in every build, so that the fuzz stays able to run; {@link FuzzRun} looks for what is not known yet.
 */
class FuzzTest {

    private static final int MUTANTS = 400;

    @Test
    void no_mutant_breaks_a_law_and_all_outcomes_come_up() {
        Fuzz fuzz = Fuzz.run(-MUTANTS, MUTANTS);

        assertThat(fuzz.failures()).isEmpty();
        assertThat(fuzz.outcomes()).containsOnlyKeys(Laws.Outcome.values());
        assertThat(fuzz.outcomes().values()).allMatch(count -> count >= MUTANTS / 20);
    }

    @Test
    void the_same_seed_gives_the_same_mutant() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Mutator.mutant(seed).bytes())
                    .isEqualTo(Mutator.mutant(seed).bytes());
        }
    }

    @Test
    void a_pointer_that_leads_nowhere_is_noticed() {
        Node root = NodeReader.read("{\"a\": [{\"b/~\": 1}, \"\\\"\"], \"\": {}}");

        assertThat(root.json()).isEqualTo("{\"a\":[{\"b/~\":1},\"\\\"\"],\"\":{}}");
        for (String pointer : new String[] {"", "/a", "/a/0", "/a/0/b~1~0", "/a/1", "/"}) {
            assertThat(root.has(pointer)).as(pointer).isTrue();
        }
        for (String pointer : new String[] {"a", "/b", "/a/2", "/a/-1", "/a/0/b", "/a/1/0", "/a/00", "//a"}) {
            assertThat(root.has(pointer)).as(pointer).isFalse();
        }
    }
}
