package org.connectcompetency.files;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file cannot be read as a workbook with an application. */
public final class InvalidWorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A list that can be serialized, as {@link List#copyOf} returns one. */
    private final List<CellProblem> problems;

    /**
     * Lists what is wrong.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidWorkbookException(List<CellProblem> problems) {
        this(problems, null);
    }

    public InvalidWorkbookException(List<CellProblem> problems, @Nullable Throwable cause) {
        super(cause);
        this.problems = List.copyOf(problems);
        if (this.problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid workbook has at least one problem");
        }
    }

    /** The workbook as a whole is of no use. */
    public static InvalidWorkbookException whole(String message) {
        return new InvalidWorkbookException(List.of(new CellProblem(null, message)));
    }

    /** Returns what is wrong, in the order of the sheets; at least one problem. */
    public List<CellProblem> problems() {
        return problems;
    }

    /** Returns all problems, one on each line. */
    @Override
    public String getMessage() {
        return problems.stream().map(CellProblem::toString).collect(Collectors.joining("\n"));
    }
}
