package org.connectcompetency.rules.internal.custom;

import java.util.List;
import org.connectcompetency.rules.internal.rulebase.RuleMetadata;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a rule that is parsed but not yet compiled. */
final class DrlMetadata {

    private DrlMetadata() {}

    /** Returns the requirements that a rule names. */
    static List<String> requirements(RuleDescr rule) {
        return RuleMetadata.names(text(rule, RuleMetadata.REQUIREMENT));
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
        return annotation == null || annotation.getSingleValue() == null
                ? null
                : RuleMetadata.text(annotation.getSingleValue());
    }
}
