package org.connectcompetency.rules.internal.custom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.rules.internal.rulebase.RuleMetadata;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a rule that is parsed but not yet compiled. */
final class DrlMetadata {

    private DrlMetadata() {}

    /** Returns the requirements that a rule names. */
    static List<String> requirements(RuleDescr rule) {
        return RuleMetadata.names(text(rule, RuleMetadata.REQUIREMENT)).stream()
                .map(id -> id.replace("\"", ""))
                .toList();
    }

    /** Returns what is wrong with the form in which a rule names its requirements: there must be one text for all. */
    static Optional<String> fault(RuleDescr rule) {
        AnnotationDescr annotation = rule.getAnnotation(RuleMetadata.REQUIREMENT);
        if (annotation == null) {
            return Optional.empty();
        }
        if (annotation.isDuplicated()) {
            return Optional.of("@requirement is given twice. Name all requirements in one:"
                    + " @requirement( \"ACC-007, ACC-008\" ).");
        }
        String text = text(rule, RuleMetadata.REQUIREMENT);
        return text != null && text.contains("\"")
                ? Optional.of("@requirement takes one text. Write @requirement( \""
                        + String.join(", ", requirements(rule)) + "\" ).")
                : Optional.empty();
    }

    /** Returns a sentence and a space that says how an annotation is spelt that a rule has in another way. */
    static String misspelt(RuleDescr rule, String name) {
        return rule.getAnnotationNames().stream()
                .filter(each -> !each.equals(name) && Wording.alike(each, name))
                .findFirst()
                .map(each -> "Write @" + name + " for @" + each + ". ")
                .orElse("");
    }

    /** Returns the title that a rule gives to requirements of the caller's own. */
    static @Nullable String title(RuleDescr rule) {
        return text(rule, "title");
    }

    /** Returns the section that a rule puts requirements of the caller's own in. */
    static @Nullable String section(RuleDescr rule) {
        return text(rule, "section");
    }

    private static @Nullable String text(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        Object value = annotation == null ? null : annotation.getSingleValue();
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? null : RuleMetadata.text(value);
    }
}
