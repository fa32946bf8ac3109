package org.connectcompetency.model.internal.json;

import org.connectcompetency.model.Problem;

/** Says that a document is not JSON of the expected shape. Whoever asked for the document says what that means. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Says what is wrong, and where. */
    public UnreadableDocumentException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
