package org.connectcompetency.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small changes that can be made in the file of a checklist version, which has one line for each criterion and
 * item.
 */
final class CatalogueMutations {

    private static final Pattern ID = Pattern.compile("\"(?:id|checklist)\": \"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("\\s*\\{\"(?:key|name)\": .*");
    private static final Pattern PROPERTY_LINE = Pattern.compile("\\s*\"(?:waiver|category|informational)\": .*");
    private static final Pattern PROPERTY =
            Pattern.compile(", \"(?:minimum|withinMonths|acceptedKinds|identifier)\": (?:\\[[^\\]]*]|\"[^\"]*\"|\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(?<=\": )\\d+");
    private static final Pattern DATE = Pattern.compile("(?<=(?:released|validUntil|acceptedUntil)\": \")[0-9-]{10}");
    private static final Pattern CONDITIONAL = Pattern.compile(", \"conditional\": true");
    private static final Pattern KIND = Pattern.compile("(?<=[\\[ ])\"[A-Z_]+\"(?=[,\\]])");
    private static final Pattern CONSTANT = Pattern.compile("(?<=\"(?:scope|basis|offering|category)\": \")[A-Z_]+");

    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("PARTNER", List.of("EACH_CASE_STUDY", "ANY_CASE_STUDY")),
            Map.entry("EACH_CASE_STUDY", List.of("PARTNER", "ANY_CASE_STUDY")),
            Map.entry("ANY_CASE_STUDY", List.of("PARTNER", "EACH_CASE_STUDY")),
            Map.entry("COMPUTED", List.of("BOTH")),
            Map.entry("DOCUMENTED", List.of("BOTH")),
            Map.entry("BOTH", List.of("COMPUTED", "DOCUMENTED")),
            Map.entry("CUSTOMER", List.of("BASIC", "OTHER")),
            Map.entry("BASIC", List.of("CUSTOMER", "ADJACENT")),
            Map.entry("ADJACENT", List.of("BASIC")),
            Map.entry("OTHER", List.of("BASIC")),
            Map.entry("CONTACT_CENTER_TRANSFORMATION", List.of("AI_POWERED_CUSTOMER_EXPERIENCE")),
            Map.entry("AI_POWERED_CUSTOMER_EXPERIENCE", List.of("CONTACT_CENTER_TRANSFORMATION")));

    private final String file;
    private final List<String> lines;
    private final List<Mutant> mutants = new ArrayList<>();
    private String place = "";

    private CatalogueMutations(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Returns all changes of a file. */
    static List<Mutant> of(String file, String text) {
        CatalogueMutations mutations = new CatalogueMutations(file, text.lines().toList());
        for (int i = 0; i < mutations.lines.size(); i++) {
            mutations.mutate(i);
        }
        return mutations.mutants;
    }

    private void mutate(int i) {
        String line = lines.get(i);
        Matcher id = ID.matcher(line);
        if (id.find()) {
            place = id.group(1);
        } else if (line.matches("  \"\\w+\": \\[")) {
            place = line.replaceAll("\\W+", "");
        }
        boolean item = LINE.matcher(line).matches();
        if (item || line.matches("    \"[^\"]+\",?")) {
            remove(i);
        }
        if (item && line.contains("\"text\"") && !line.contains("thresholds")) {
            if (inCriteria(i) && !CONDITIONAL.matcher(line).find()) {
                change(i, line, line.replaceFirst("}(,?)$", ", \"conditional\": true}$1"), "conditional");
            }
        }
        if (PROPERTY_LINE.matcher(line).matches()) {
            change(i, line, "", "without " + line.strip());
        }
        each(i, PROPERTY, found -> "");
        each(i, CONDITIONAL, found -> "");
        each(i, NUMBER, found -> Integer.toString(Integer.parseInt(found) + 1));
        each(i, NUMBER, found -> Integer.toString(Integer.parseInt(found) - 1));
        each(i, DATE, found -> LocalDate.parse(found).plusDays(1).toString());
        each(i, DATE, found -> LocalDate.parse(found).minusDays(1).toString());
        kinds(i);
        Matcher constant = CONSTANT.matcher(line);
        while (constant.find()) {
            for (String other : OTHERS.getOrDefault(constant.group(), List.of())) {
                String changed = line.substring(0, constant.start()) + other + line.substring(constant.end());
                change(i, line, changed, key(line) + constant.group() + " -> " + other);
            }
        }
    }

    /** Removes a line from a list, with the comma after it or, for the last one, before it. */
    private void remove(int i) {
        List<String> rest = new ArrayList<>(lines);
        String removed = rest.remove(i);
        if (!removed.endsWith(",") && rest.get(i - 1).endsWith(",")) {
            rest.set(i - 1, rest.get(i - 1).replaceFirst(",$", ""));
        }
        add(i, "without " + (LINE.matcher(removed).matches() ? key(removed).strip() : removed.strip()), rest);
    }

    private void kinds(int i) {
        String line = lines.get(i);
        if (!line.contains("\"acceptedKinds\"")) {
            return;
        }
        Matcher kind = KIND.matcher(line)
                .region(line.indexOf("\"acceptedKinds\""), line.length())
                .useTransparentBounds(true);
        while (kind.find()) {
            String changed = (line.substring(0, kind.start()) + line.substring(kind.end()))
                    .replace("[, ", "[")
                    .replace(", , ", ", ")
                    .replace(", ]", "]");
            if (!changed.contains("[]")) {
                change(i, line, changed, key(line) + "without " + kind.group());
            }
        }
    }

    private void each(int i, Pattern pattern, UnaryOperator<String> replacement) {
        String line = lines.get(i);
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            String with = replacement.apply(found.group());
            String before = line.substring(0, found.start());
            String name = before.replaceFirst("^.*\"([^\"]+)\": \"?$", "$1");
            change(
                    i,
                    line,
                    before + with + line.substring(found.end()),
                    key(line)
                            + (with.isEmpty()
                                    ? "without " + found.group().substring(2)
                                    : name.strip() + " " + found.group() + " -> " + with));
        }
    }

    private void change(int i, String before, String after, String change) {
        if (!before.equals(after)) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, after);
            add(i, change.equals("conditional") ? key(before) + "conditional" : change, changed);
        }
    }

    private void add(int i, String change, List<String> changed) {
        mutants.add(new Mutant(file, place, i + 1, change, String.join("\n", changed) + "\n"));
    }

    private boolean inCriteria(int i) {
        int line = i;
        while (LINE.matcher(lines.get(line)).matches()) {
            line--;
        }
        return lines.get(line).contains("\"criteria\"");
    }

    /** Returns the key or name in a line, followed by a blank; empty if it has none. */
    private static String key(String line) {
        Matcher key = Pattern.compile("\"(?:key|name)\": \"([^\"]+)\"").matcher(line);
        return key.find() ? key.group(1) + " " : "";
    }
}
