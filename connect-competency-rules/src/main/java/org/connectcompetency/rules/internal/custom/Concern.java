package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * Which requirements a fact can be about, as far as the constraints of its pattern say.
 *
 * @param ids the requirements that they name; empty if they name none
 * @param open whether they leave it to what is only known when the rule fires
 */
record Concern(Set<String> ids, boolean open) {

    static final Concern ANY = new Concern(Set.of(), false);
    static final Concern OPEN = new Concern(Set.of(), true);

    /** The names by which a fact tells what it is about. */
    private static final Set<String> TELLING = Set.of("requirement", "terms", "assessment", "answer");

    /** Returns what a constraint says. */
    static Concern of(Expression constraint) {
        if (constraint instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        }
        if (constraint instanceof BinaryExpr binary) {
            switch (binary.getOperator()) {
                case AND:
                    return of(binary.getLeft()).and(of(binary.getRight()));
                case OR:
                    return of(binary.getLeft()).or(of(binary.getRight()));
                case EQUALS:
                    if (isRequirement(binary.getLeft()) && binary.getRight() instanceof StringLiteralExpr id) {
                        return new Concern(Set.of(id.asString()), false);
                    }
                    if (isRequirement(binary.getRight()) && binary.getLeft() instanceof StringLiteralExpr id) {
                        return new Concern(Set.of(id.asString()), false);
                    }
                    break;
                default:
                    break;
            }
        }
        if (constraint instanceof PointFreeExpr in
                && in.getOperator().asString().equals("in")
                && !in.isNegated()
                && isRequirement(in.getLeft())
                && in.getRight().stream().allMatch(each -> each instanceof StringLiteralExpr)) {
            return new Concern(
                    in.getRight().stream()
                            .map(each -> each.asStringLiteralExpr().asString())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    false);
        }
        return asks(constraint) ? OPEN : ANY;
    }

    private static boolean isRequirement(Expression side) {
        return side instanceof NameExpr name && name.getNameAsString().equals("requirement");
    }

    /** A name alone is bound to a variable, by which another pattern can ask. */
    private static boolean asks(Expression constraint) {
        return Names.in(constraint).stream().anyMatch(TELLING::contains)
                || constraint.findFirst(ThisExpr.class).isPresent();
    }

    /** Returns what this and another constraint say together. */
    Concern and(Concern other) {
        if (ids.isEmpty() || other.ids.isEmpty()) {
            return new Concern(ids.isEmpty() ? other.ids : ids, open || other.open);
        }
        Set<String> both = new TreeSet<>(ids);
        both.retainAll(other.ids);
        return both.isEmpty() ? OPEN : new Concern(both, open || other.open);
    }

    private Concern or(Concern other) {
        if (ids.isEmpty() || other.ids.isEmpty()) {
            return equals(ANY) && other.equals(ANY) ? ANY : OPEN;
        }
        Set<String> all = new TreeSet<>(ids);
        all.addAll(other.ids);
        return new Concern(all, open || other.open);
    }
}
