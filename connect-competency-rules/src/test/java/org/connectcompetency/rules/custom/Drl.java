package org.connectcompetency.rules.custom;

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
}
