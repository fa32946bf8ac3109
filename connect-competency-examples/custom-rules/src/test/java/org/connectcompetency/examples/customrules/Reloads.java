package org.connectcompetency.examples.customrules;

import org.connectcompetency.model.result.ValidationResult;

/** Rules that are written anew again and again; each generation says which one it is. */
final class Reloads {

    private static final String FILE = """
            package acme.reload

            import org.connectcompetency.rules.facts.Assessment

            rule "ACME-009 Generation %1$d is in use"
                @requirement( "ACME-009" )
                @title( "Generation %1$d" )
            when
                $a : Assessment( requirement == "ACME-009" )
            then
                insert( $a.warning( "generation", "Generation %1$d.", "Write the next one." ).measured( %1$d, %1$d ) );
            end
            """;

    private Reloads() {}

    /** Returns the rules of a generation. */
    static String drl(int generation) {
        return FILE.formatted(generation);
    }

    /** Returns the generation that judged. */
    static int generation(ValidationResult result) {
        return result.requirement("ACME-009")
                .orElseThrow()
                .findings()
                .get(0)
                .actual()
                .intValueExact();
    }
}
