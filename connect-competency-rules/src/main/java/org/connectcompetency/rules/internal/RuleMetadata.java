package org.connectcompetency.rules.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a rule. */
final class RuleMetadata {

    private RuleMetadata() {}

    /** Returns the names in a value such as {@code "AICX-002, AICX-003"}; compiled rules keep the quotation marks. */
    static List<String> names(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        String text = value.toString().strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        return List.of(text.strip().split("\\s*,\\s*"));
    }
}
