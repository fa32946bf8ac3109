package org.connectcompetency.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document cannot be used: it is not of the expected shape, or what it says makes no sense. An application is refused
 * by an {@link InvalidApplicationException}, which is one of these; a result and a tailoring by this one.
 */
public class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A list that can be serialized, as {@link List#copyOf} returns one. */
    private final List<Problem> problems;

    /**
     * Lists what is wrong.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidDocumentException(List<Problem> problems) {
        this.problems = List.copyOf(problems);
        if (this.problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid document has at least one problem");
        }
    }

    /** Returns what is wrong, in the order of the document; at least one problem. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns all problems, one on each line. */
    @Override
    public String getMessage() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
