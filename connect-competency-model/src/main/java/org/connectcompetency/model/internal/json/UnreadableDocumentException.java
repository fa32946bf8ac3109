package org.connectcompetency.model.internal.json;

import org.connectcompetency.model.Problem;

/** A document is not JSON or YAML of the expected shape. Callers report it with an exception of their own. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Creates an exception that says what is wrong, and where. */
    public UnreadableDocumentException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Returns what is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
