package org.connectcompetency.rules.internal.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a DRL file.
 *
 * @param path its path on the class path; the folder is the DRL package
 * @param text its text, with line feeds
 */
record RuleFile(String path, String text) {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    /** Returns the DRL package. */
    String packageName() {
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    /** Returns the names of the rules in the file. */
    List<String> ruleNames() {
        List<String> names = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
