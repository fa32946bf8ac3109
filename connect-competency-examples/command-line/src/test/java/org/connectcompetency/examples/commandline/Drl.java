package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules as a caller might add them. */
final class Drl {

    static final String BLOCKER =
            rule("ACME-001", "insert( $a.blocker( \"refused\", \"Acme refuses.\", \"Ask Acme.\" ) );");

    static final String WARNING =
            rule("ACME-002", "insert( $a.warning( \"wondered\", \"Acme wonders.\", \"Ask Acme.\" ) );");

    static final String THROWING = rule("ACME-003", "throw new IllegalStateException( \"first\\nsecond\" );");

    static final String FAULTY = rule("ACME-004", "throw new AssertionError( \"first\\nsecond\" );");

    private Drl() {}

    /** Writes rules to a file in the folder and returns its path. */
    static String file(Path folder, String name, String drl) throws IOException {
        return Files.writeString(folder.resolve(name), drl).toString();
    }

    /** Returns a file with one rule, which fires for every application. */
    static String rule(String requirement, String then) {
        return """
                package acme
                import org.connectcompetency.model.application.*
                import org.connectcompetency.rules.facts.*

                rule "%1$s is judged"
                    @requirement( "%1$s" )
                    @title( "A requirement of Acme" )
                when
                    $a : Assessment( requirement == "%1$s" )
                then
                    %2$s
                end
                """.formatted(requirement, then);
    }
}
