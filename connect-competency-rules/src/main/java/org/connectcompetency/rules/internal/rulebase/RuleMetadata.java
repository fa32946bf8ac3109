package org.connectcompetency.rules.internal.rulebase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a rule. */
public final class RuleMetadata {

    /** The metadata by which a rule names the requirements that it judges, or a group of them. */
    public static final String REQUIREMENT = "requirement";

    /** The metadata by which a rule names the waiver that it grants. */
    public static final String WAIVER = "waiver";

    private RuleMetadata() {}

    /** Returns a text as it was written, without its quotation marks. */
    public static String text(Object value) {
        String text = value.toString().strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** Returns the names in a value such as {@code "AICX-002, AICX-003"}; compiled rules keep the quotation marks. */
    public static List<String> names(@Nullable Object value) {
        return value == null || text(value).isEmpty()
                ? List.of()
                : List.of(text(value).split("\\s*,\\s*"));
    }
}
