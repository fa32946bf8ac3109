package org.connectcompetency.rules.fuzz;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A damaged application.
 *
 * @param seed makes the same one again
 * @param bytes the document
 * @param root its structure, in which pointers can be looked up; absent if the text was damaged, too
 */
record Mutant(long seed, byte[] bytes, @Nullable Node root) {

    @Override
    public String toString() {
        String json = new String(bytes, StandardCharsets.UTF_8);
        return "seed " + seed + ": "
                + (json.length() < 300 ? json : json.substring(0, 300) + "… (" + json.length() + ")");
    }
}
