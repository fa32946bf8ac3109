package org.connectcompetency.rules.internal.custom;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Finds attributes that keep a rule from firing, or that the engine does not take. */
final class RuleAttributes {

    /** All other attributes can keep a rule from firing, and a rule that does not fire reports nothing. */
    private static final Set<String> HARMLESS = Set.of("salience", "no-loop", "dialect");

    /** A number, or an expression of variables. */
    private static final Pattern SALIENCE = Pattern.compile("\\(?\\s*-?\\d+\\s*\\)?|.*\\$.*");

    private static final Set<String> DIALECTS = Set.of("java", "mvel");

    private RuleAttributes() {}

    /** Returns what is wrong with the attributes of a rule, by their names. */
    static Map<String, String> faults(RuleDescr rule) {
        Map<String, String> faults = new TreeMap<>();
        rule.getAttributes().forEach((name, attribute) -> {
            String value = String.valueOf(attribute.getValue());
            if (!HARMLESS.contains(name)) {
                faults.put(
                        name,
                        "The attribute " + name
                                + " can keep the rule from firing, and nothing would check what it looks for; leave it out.");
            } else if (name.equals("salience") && !SALIENCE.matcher(value).matches()) {
                faults.put(name, "The salience must be a whole number, such as salience 10, and is " + value + ".");
            } else if (name.equals("dialect") && !DIALECTS.contains(value.replace("\"", ""))) {
                faults.put(name, "There is no dialect " + value + "; leave it out, and the right-hand side is Java.");
            }
        });
        return faults;
    }
}
