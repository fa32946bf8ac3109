package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.Samples;

/** Writes custom rules. */
public final class Drl {

    /** The line that imports the facts of the model; tests replace it. */
    public static final String MODEL =
            "import org.connectcompetency.model.application.*; import org.connectcompetency.model.result.*";

    public static final String IMPORTS = """
            package acme
            %s
            import org.connectcompetency.rules.facts.*
            """.formatted(MODEL);

    private Drl() {}

    /** Returns a rule of one requirement, with all of its metadata. */
    public static String rule(String name, String metadata, String when, String then) {
        return "rule \"" + name + "\"\n    " + metadata + "\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    /** Returns a whole file with one rule that brings the requirement ACME-001. */
    public static String acme(String when, String then) {
        return IMPORTS
                + rule("ACME-001 is checked", "@requirement( \"ACME-001\" ) @title( \"Acme's own\" )", when, then);
    }

    /** Returns all that is wrong with a file that is called {@code acme.drl}. */
    static List<RuleProblem> problems(String drl) {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> CompetencyValidator.builder().rules("acme.drl", drl).build());
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }

    /** Returns the only thing that is wrong with a file that is called {@code acme.drl}. */
    static String problem(String drl) {
        assertThat(problems(drl)).hasSize(1);
        return problems(drl).get(0).toString();
    }

    /** Returns what {@code ACME-001} comes to for an application that is ready. */
    static RequirementResult judged(String drl) {
        return CompetencyValidator.builder()
                .rules("acme.drl", drl)
                .build()
                .validate(Samples.ready().build())
                .requirement("ACME-001")
                .orElseThrow();
    }
}
