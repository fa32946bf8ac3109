package com.example.host;

import com.example.host.facts.Consent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/** What hosts do with the library, and what must come of it. */
final class Verdict {

    private static final String OWN_RULE = """
            package acme
            import com.example.host.facts.Consent;
            import org.connectcompetency.rules.facts.Assessment;

            rule "ACME-101 A customer did not agree to be named: M\u00fcller"
                @requirement( "ACME-101" )
                @title( "Consent" )
            when
                $a : Assessment( requirement == "ACME-101" )
                Consent( customer == "M\u00fcller" )
            then
                insert( $a.blocker( "consent-missing", "M\u00fcller did not agree.", "Ask M\u00fcller." ) );
            end
            """;

    private Verdict() {}

    /** Judges by the built-in rules, and requires the bytes that the command line gave. */
    static void ofBuiltInRules() {
        ValidationResult result = CompetencyValidator.create().validate(application());
        require(CompetencyJson.write(result).strip(), read("expected").strip());
        System.out.println(result.verdict());
    }

    /** Judges by a rule of the host's own too, compiled now, on a fact of the host's own. */
    static void ofOwnRules() {
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("own.drl", OWN_RULE).build();
        ValidationResult result = validator.validate(application(), new Consent("M\u00fcller"));
        List<Finding> findings = result.requirement("ACME-101").orElseThrow().findings();
        require(findings.stream().map(Finding::message).toList().toString(), "[M\u00fcller did not agree.]");
        require(findings.get(0).rule(), "ACME-101 A customer did not agree to be named: M\u00fcller");
        System.out.println("ACME-101 " + result.verdict());
    }

    /** Requires that no validator is built, and that the host is told what its property says. */
    static void isRefused() {
        try {
            CompetencyValidator.create();
        } catch (IllegalStateException e) {
            require(e.getMessage(), System.getProperty("refusal"));
            System.out.println(e.getMessage());
            return;
        }
        throw new AssertionError("The host must be refused.");
    }

    private static CompetencyApplication application() {
        return CompetencyJson.readApplication(Path.of(System.getProperty("application")));
    }

    private static String read(String property) {
        try {
            return Files.readString(Path.of(System.getProperty(property)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(String actual, String expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("Expected was\n" + expected + "\nbut it is\n" + actual);
        }
    }
}
