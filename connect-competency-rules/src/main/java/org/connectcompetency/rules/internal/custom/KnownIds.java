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
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.facts.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a condition can ask for. One that is misspelt matches nothing, and what the rule looks for would be met
 * in silence.
 *
 * @param requirements the ids of the requirements
 * @param terms these, and the keys of the waivers
 */
record KnownIds(List<String> requirements, List<String> terms) {

    /** Knows none, and finds fault with none. */
    static final KnownIds NONE = new KnownIds(List.of(), List.of());

    private static final Set<Class<?>> NAMING_A_REQUIREMENT =
            Set.of(Exclusion.class, Finding.class, Measurement.class, EvidencePiece.class, Report.class);

    static KnownIds of(Checklist checklist, Collection<String> own) {
        List<String> requirements = Stream.concat(
                        checklist.requirements().stream().map(Requirement::id), own.stream())
                .toList();
        Stream<String> waivers = checklist.waivers().stream().map(WaiverTerms::key);
        return new KnownIds(
                requirements, Stream.concat(requirements.stream(), waivers).toList());
    }

    /**
     * Returns what is wrong with the id that a field is compared with.
     *
     * @param fact the class of the fact, if it is known
     * @param field the one side of the comparison
     * @param value the other
     */
    Optional<String> fault(@Nullable Class<?> fact, Expression field, Expression value) {
        if (fact == null || !(field instanceof NameExpr name) || !(value instanceof StringLiteralExpr literal)) {
            return Optional.empty();
        }
        List<String> known = known(fact, name.getNameAsString());
        String id = literal.asString();
        return known.isEmpty() || known.contains(id)
                ? Optional.empty()
                : Optional.of(
                        "There is no requirement " + id + ", so this matches nothing." + Wording.suggestion(id, known));
    }

    private List<String> known(Class<?> fact, String field) {
        if (field.equals("id") && fact == Terms.class) {
            return terms;
        }
        boolean named = field.equals("id")
                ? fact == Assessment.class
                : field.equals("requirement") && NAMING_A_REQUIREMENT.contains(fact);
        return named ? requirements : List.of();
    }
}
