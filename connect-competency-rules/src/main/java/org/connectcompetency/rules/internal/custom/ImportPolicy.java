package org.connectcompetency.rules.internal.custom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What custom rules may import. It is a lint, not a sandbox: a consequence can use any class by its full name.
 *
 * @param allowed packages, or classes; absent: anything
 */
public record ImportPolicy(@Nullable List<String> allowed) {

    private static final List<String> ALWAYS =
            List.of("org.connectcompetency.model", "org.connectcompetency.rules.facts");

    /** Returns whether a class or package may be imported. */
    boolean allows(String imported) {
        return allowed == null
                || within(imported, allowed)
                || (within(imported, ALWAYS) && !imported.contains(".internal."));
    }

    private static boolean within(String imported, List<String> names) {
        return names.stream().anyMatch(name -> imported.equals(name) || imported.startsWith(name + "."));
    }
}
