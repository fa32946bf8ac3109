package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.rules.facts.OfferedWaiver;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a condition can ask for. A misspelt one matches nothing, and nothing would check what the rule looks
 * for.
 *
 * @param requirements the ids of the requirements
 * @param waivers the keys of the waivers
 */
record KnownIds(List<String> requirements, List<String> waivers) {

    /** Knows no ids, and accepts all. */
    static final KnownIds NONE = new KnownIds(List.of(), List.of());

    private static final Set<Class<?>> WAIVERS = Set.of(OfferedWaiver.class, RefusedWaiver.class, Waiver.class);

    static KnownIds of(Checklist checklist, Collection<String> own) {
        Stream<String> requirements =
                Stream.concat(checklist.requirements().stream().map(Requirement::id), own.stream());
        return new KnownIds(
                requirements.toList(),
                checklist.waivers().stream().map(WaiverTerms::key).toList());
    }

    /**
     * Returns what is wrong with the id that a field is compared with.
     *
     * @param fact the class of the fact, if it is known
     * @param field one side of the comparison
     * @param value the other side
     */
    Optional<String> fault(@Nullable Class<?> fact, Expression field, Expression value) {
        if (fact == null || !(field instanceof NameExpr name) || !(value instanceof StringLiteralExpr literal)) {
            return Optional.empty();
        }
        if (name.getNameAsString().equals("requirement") && ConcernsRequirement.class.isAssignableFrom(fact)) {
            return fault("requirement", literal.asString(), requirements);
        }
        boolean waiver = WAIVERS.contains(fact);
        return waiver && name.getNameAsString().equals("key")
                ? fault("waiver", literal.asString(), waivers)
                : Optional.empty();
    }

    private static Optional<String> fault(String what, String id, List<String> known) {
        return known.isEmpty() || known.contains(id)
                ? Optional.empty()
                : Optional.of("There is no " + what + " " + id + ", so this matches nothing."
                        + Wording.suggestion(id, known));
    }
}
