package org.connectcompetency.rules.internal.custom;

import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.rules.RuleProblem;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds rules of different packages that ask with {@code exists} or {@code not} for several facts at once. Within one
 * package that works. Across packages the engine (10.0 to 10.2) can share a part of two such rules in a way that keeps
 * one of them from ever firing, in silence, so that what it looks for would be met.
 */
final class SeveralPatterns {

    private record Found(DrlFile file, RuleDescr rule, BaseDescr element) {}

    private SeveralPatterns() {}

    /** Returns a problem for each such rule, if they are in more than one package. */
    static List<RuleProblem> problems(List<DrlFile> files) {
        List<Found> found = new ArrayList<>();
        for (DrlFile file : files) {
            for (RuleDescr rule : file.rules()) {
                if (rule.getLhs() != null) {
                    collect(file, rule, rule.getLhs(), found);
                }
            }
        }
        List<RuleProblem> problems = new ArrayList<>();
        for (Found each : found) {
            found.stream()
                    .filter(other ->
                            !other.file().packageName().equals(each.file().packageName()))
                    .findFirst()
                    .ifPresent(other -> problems.add(new RuleProblem(
                            each.file().source().name(),
                            each.element().getLine(),
                            each.rule().getName(),
                            "This exists or not has several patterns, and so has one of the rule \""
                                    + other.rule().getName() + "\" in the package "
                                    + other.file().packageName() + ". The engine can keep one of them from firing."
                                    + " Put both rules into one package, or let a rule insert a fact of your own where"
                                    + " the patterns match, and ask for that.")));
        }
        return problems;
    }

    private static void collect(DrlFile file, RuleDescr rule, BaseDescr element, List<Found> found) {
        if ((element instanceof ExistsDescr || element instanceof NotDescr) && patterns(element) > 1) {
            found.add(new Found(file, rule, element));
        } else if (element instanceof ConditionalElementDescr several && !(element instanceof ForallDescr)) {
            several.getDescrs().forEach(each -> collect(file, rule, (BaseDescr) each, found));
        }
    }

    private static int patterns(BaseDescr element) {
        if (element instanceof PatternDescr) {
            return 1;
        }
        return element instanceof ConditionalElementDescr several
                ? several.getDescrs().stream()
                        .mapToInt(each -> patterns((BaseDescr) each))
                        .sum()
                : 0;
    }
}
