package org.connectcompetency.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Custom rules cannot be used; the problems of all files are listed. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A list that can be serialized, as {@link List#copyOf} returns one. */
    private final List<RuleProblem> problems;

    /** Lists the problems. */
    public InvalidRulesException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the files and lines. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
