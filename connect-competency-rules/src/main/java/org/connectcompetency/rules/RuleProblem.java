package org.connectcompetency.rules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a DRL file.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 where it is not known
 * @param rule the rule's name, if the problem is in a rule
 * @param message what is wrong and what would be right
 */
public record RuleProblem(String file, int line, @Nullable String rule, String message) implements Serializable {

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (rule == null ? "" : ", rule \"" + rule + "\"") + ": "
                + message;
    }
}
