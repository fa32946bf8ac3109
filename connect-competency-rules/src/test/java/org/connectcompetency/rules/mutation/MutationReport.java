package org.connectcompetency.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.connectcompetency.rules.mutation.RuleMutation.Outcome;
import org.connectcompetency.rules.mutation.RuleMutation.Verdict;

/**
 * The outcome of a mutation run.
 *
 * @param outcomes the outcome of each mutant
 * @param explanations the reason why a mutant that survives is no gap in the tests, by {@code file | rule | change}
 */
record MutationReport(List<Outcome> outcomes, Map<String, String> explanations) {

    /** Reads explanations: each line has a file, a rule, a change and the reason, separated by bars. */
    static Map<String, String> explanations(List<String> lines) {
        Map<String, String> explanations = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int bar = line.lastIndexOf(" | ");
                explanations.put(
                        line.substring(0, bar).strip(),
                        line.substring(bar + " | ".length()).strip());
            }
        }
        return explanations;
    }

    /** Returns how many of the mutants that compile were killed, in percent. */
    double killedPercent() {
        long viable = outcomes.stream()
                .filter(outcome -> outcome.verdict() != Verdict.NOT_VIABLE)
                .count();
        long killed = outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.KILLED)
                .count();
        return viable == 0 ? 100 : 100.0 * killed / viable;
    }

    /** Returns the mutants that survived without an explanation. */
    List<Mutant> survivors() {
        return outcomes.stream()
                .filter(this::isUnexplained)
                .map(Outcome::mutant)
                .toList();
    }

    private boolean isUnexplained(Outcome outcome) {
        return outcome.verdict() == Verdict.SURVIVED && !explanations.containsKey(key(outcome.mutant()));
    }

    /** Returns the report, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("file", "mutants", "not viable", "killed", "explained", "survived", "killed %"));
        Map<String, List<Outcome>> byFile = new TreeMap<>();
        outcomes.forEach(outcome -> byFile.computeIfAbsent(outcome.mutant().file(), file -> new ArrayList<>())
                .add(outcome));
        byFile.forEach((file, some) -> lines.add(row(shortened(file), some)));
        lines.add(row("all", outcomes));
        lines.add("");
        lines.add("Survived:");
        survivors().forEach(mutant -> lines.add("  " + mutant));
        lines.add("");
        lines.add("Survived, with an explanation:");
        Set<String> used = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            String reason = explanations.get(key(outcome.mutant()));
            if (outcome.verdict() == Verdict.SURVIVED && reason != null) {
                used.add(key(outcome.mutant()));
                lines.add("  " + outcome.mutant() + "\n    " + reason);
            }
        }
        Set<String> unused = new TreeSet<>(explanations.keySet());
        unused.removeAll(used);
        unused.removeIf(key -> !byFile.containsKey(path(key)));
        if (!unused.isEmpty()) {
            lines.add("");
            lines.add("Explanations of what does not survive:");
            unused.forEach(key -> lines.add("  " + key));
        }
        return lines;
    }

    private String row(String name, List<Outcome> some) {
        long survived = some.stream()
                .filter(outcome -> outcome.verdict() == Verdict.SURVIVED)
                .count();
        long open = some.stream().filter(this::isUnexplained).count();
        long killed = some.stream()
                .filter(outcome -> outcome.verdict() == Verdict.KILLED)
                .count();
        return row(
                name,
                some.size(),
                some.size() - survived - killed,
                killed,
                survived - open,
                open,
                killed + survived == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.1f", 100.0 * killed / (killed + survived)));
    }

    private static String row(Object... cells) {
        return String.format("%-60s %8s %10s %8s %10s %9s %9s", cells);
    }

    /** Returns what an explanation of it begins with. */
    static String key(Mutant mutant) {
        return shortened(mutant.file()) + " | " + mutant.place() + " | " + mutant.change();
    }

    private static String path(String key) {
        return RuleMutation.RULES + key.substring(0, key.indexOf(" | "));
    }

    private static String shortened(String file) {
        return file.replace(RuleMutation.RULES, "");
    }
}
