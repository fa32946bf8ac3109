package org.connectcompetency.rules.custom;

/** Puts custom rules together. */
public final class Drl {

    public static final String IMPORTS = """
            package acme
            import org.connectcompetency.model.*
            import org.connectcompetency.rules.facts.*
            """;

    private Drl() {}

    /** A rule of one requirement, with its metadata in full. */
    public static String rule(String name, String metadata, String when, String then) {
        return "rule \"" + name + "\"\n    " + metadata + "\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    /** A whole file with one rule that brings the requirement ACME-001. */
    public static String acme(String when, String then) {
        return IMPORTS
                + rule("ACME-001 is checked", "@requirement( \"ACME-001\" ) @title( \"Acme's own\" )", when, then);
    }
}
