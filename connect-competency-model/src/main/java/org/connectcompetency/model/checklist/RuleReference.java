package org.connectcompetency.model.checklist;

import java.util.Objects;

/**
 * A rule and the file that contains it.
 *
 * @param name the rule's name, as findings give it
 * @param file the DRL file, by its path on the class path
 */
public record RuleReference(String name, String file) {

    public RuleReference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
    }
}
