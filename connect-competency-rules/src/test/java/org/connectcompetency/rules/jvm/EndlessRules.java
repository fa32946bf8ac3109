package org.connectcompetency.rules.jvm;

import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.custom.Drl;

/** Rules that insert without an end. */
enum EndlessRules {
    /** Each firing inserts what lets the rule fire again. */
    FIRING("declare Count\n    n : int\nend\n"
            + Drl.rule("ACME-001 begins", Own.METADATA, Own.ASSESSMENT, "insert( new Count( 0 ) );")
            + Drl.rule(Own.NAME, Own.METADATA, "Count( $n : n )", "insert( new Count( $n + 1 ) );")),

    /** One firing inserts all. */
    LOOPING(Drl.rule(Own.NAME, Own.METADATA, Own.ASSESSMENT, "while ( $a != null ) insert( new Object() );")),

    /** One firing inserts all, and each fact is large. */
    LARGE(Drl.rule(Own.NAME, Own.METADATA, Own.ASSESSMENT, "while ( $a != null ) insert( new long[ 100_000 ] );"));

    private final String rules;

    EndlessRules(String rules) {
        this.rules = rules;
    }

    /** What the constants are made of. */
    private static final class Own {
        static final String NAME = "ACME-001 goes on";
        static final String METADATA = "@requirement( \"ACME-001\" ) @title( \"Acme's own\" )";
        static final String ASSESSMENT = "$a : Assessment( requirement == \"ACME-001\" )";
    }

    /** Judges with them, says how that ended, and judges without them. */
    public static void main(String[] args) {
        try {
            CompetencyValidator.builder()
                    .rules("endless.drl", valueOf(args[0]).drl())
                    .build()
                    .validate(Samples.ready().build());
        } catch (RuleExecutionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(
                CompetencyValidator.create().validate(Samples.ready().build()).verdict());
    }

    private String drl() {
        return Drl.IMPORTS + rules;
    }

    /** Returns the line in which the rule begins that never ends. */
    long line() {
        return drl().substring(0, drl().indexOf("rule \"" + Own.NAME)).lines().count() + 1;
    }
}
