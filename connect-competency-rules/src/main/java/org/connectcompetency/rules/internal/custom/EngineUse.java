package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a right-hand side must not do to the engine and its facts, as that could silence other rules. */
final class EngineUse {

    static final String CHANGES =
            "A rule must not change or delete a fact: facts are what the application says and must stay as they are."
                    + " Insert what the rule has to say.";

    /** By these names a right-hand side gets hold of the engine. */
    private static final Set<String> ENGINE = Set.of("drools", "kcontext", "channels", "entryPoints");

    private static final Set<String> OF_A_RULE = Set.of("getMetaData", "getName", "getPackageName");

    private static final Set<String> CHANGING = Set.of("delete", "modify", "retract", "update");

    private static final Set<String> INSERTING_OTHERWISE = Set.of("insertAsync", "insertLogical");

    private EngineUse() {}

    /** Returns what is wrong with a name that is used; a rule may ask for its own name. */
    static Optional<String> fault(NameExpr name) {
        if (!ENGINE.contains(name.getNameAsString())) {
            return Optional.empty();
        }
        MethodCallExpr call = calledOn(name);
        if (call != null && call.getNameAsString().equals("halt")) {
            return Optional.of("A rule must not halt the engine, as the rules after it would not fire.");
        }
        MethodCallExpr further = call != null && call.getNameAsString().equals("getRule") ? calledOn(call) : null;
        return further != null && OF_A_RULE.contains(further.getNameAsString())
                ? Optional.empty()
                : Optional.of("A rule must not use " + name
                        + ", except for drools.getRule( ).getName( ), getPackageName( ) and"
                        + " getMetaData( ): what it does to the engine can silence other rules. Use insert( … ).");
    }

    private static @Nullable MethodCallExpr calledOn(Expression scope) {
        return scope.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().filter(each -> each == scope).isPresent()
                ? call
                : null;
    }

    /** Returns what is wrong with a call without an object that is none of the file's own functions. */
    static Optional<String> fault(MethodCallExpr call, Set<String> functions) {
        String name = call.getNameAsString();
        if (call.getScope().isPresent() || functions.contains(name)) {
            return Optional.empty();
        }
        if (CHANGING.contains(name)) {
            return Optional.of(CHANGES);
        }
        return INSERTING_OTHERWISE.contains(name)
                ? Optional.of("A rule must not use " + name + "( … ). Write insert( … ).")
                : Optional.empty();
    }
}
