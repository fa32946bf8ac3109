package org.connectcompetency.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a document cannot be used: it is not JSON of the expected shape, or what it says makes no sense. What is
 * merely not good enough for the competency is never an exception, but a
 * {@link org.connectcompetency.model.result.Finding}.
 */
public final class InvalidApplicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public InvalidApplicationException(List<Problem> problems) {
        this.problems = List.copyOf(problems);
        if (this.problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid application has at least one problem");
        }
    }

    /** What is wrong, in the order of the document; at least one problem. */
    public List<Problem> problems() {
        return problems;
    }

    /** All problems, one on each line. */
    @Override
    public String getMessage() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
