package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.internal.values.Wording;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * The requirements that custom rules bring: each has an id that the checklist does not have, and a title in one of its
 * rules.
 */
final class OwnRequirements {

    private static final String CUSTOM = "Custom";

    private final Checklist checklist;
    private final Map<String, String> titles;
    private final Map<String, String> sections;

    OwnRequirements(Checklist checklist, List<DrlFile> files) {
        this.checklist = checklist;
        List<RuleDescr> rules =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        titles = firstOfEach(rules, DrlMetadata::title);
        sections = firstOfEach(rules, DrlMetadata::section);
    }

    /** Returns the ids, in the order of the files. */
    Set<String> ids() {
        return titles.keySet();
    }

    /** Returns the problems of what a rule says of requirements of its own. */
    List<String> problems(RuleDescr rule) {
        List<String> problems = new ArrayList<>();
        check("title", DrlMetadata.title(rule), rule, titles, problems);
        check("section", DrlMetadata.section(rule), rule, sections, problems);
        for (String id : DrlMetadata.title(rule) == null ? List.<String>of() : DrlMetadata.requirements(rule)) {
            if (checklist.find(id).isEmpty()) {
                Stream<String> alike = checklist.requirements().stream()
                        .map(Requirement::id)
                        .filter(builtIn -> Wording.alike(id, builtIn));
                alike.min(Comparator.comparing(builtIn -> !builtIn.equalsIgnoreCase(id)))
                        .ifPresent(builtIn -> problems.add("The id " + id + " would be mistaken for " + builtIn
                                + " of the checklist. Write that, or choose one that differs in more than a letter."));
            }
        }
        return problems;
    }

    List<Requirement> requirements() {
        return titles.keySet().stream()
                .filter(id -> checklist.find(id).isEmpty())
                .map(id -> requirement(id, titles.get(id), sections.getOrDefault(id, CUSTOM)))
                .toList();
    }

    private static void check(
            String what, @Nullable String text, RuleDescr rule, Map<String, String> first, List<String> problems) {
        if (text != null && text.isBlank()) {
            problems.add("The " + what + " must not be blank.");
        } else if (text != null) {
            for (String id : DrlMetadata.requirements(rule)) {
                if (!text.equals(first.get(id))) {
                    problems.add("The " + what + " of " + id + " is \"" + text + "\" here and \"" + first.get(id)
                            + "\" in another rule; say it once.");
                }
            }
        }
    }

    private static Map<String, String> firstOfEach(List<RuleDescr> rules, Function<RuleDescr, @Nullable String> asked) {
        Map<String, String> first = new LinkedHashMap<>();
        for (RuleDescr rule : rules) {
            String text = asked.apply(rule);
            if (text != null) {
                DrlMetadata.requirements(rule).forEach(id -> first.putIfAbsent(id, text));
            }
        }
        return first;
    }

    private static Requirement requirement(String id, String title, String section) {
        return new Requirement(
                id,
                title,
                section,
                section,
                null,
                Scope.PARTNER,
                Basis.COMPUTED,
                null,
                false,
                Map.of(),
                List.of(),
                List.of());
    }
}
