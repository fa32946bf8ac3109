package org.connectcompetency.examples.commandline;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.files.Place;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.ApplicationSource;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was read. Nothing else here uses the classes for workbooks, so that they are not loaded for a run
 * that has none.
 *
 * @param workbook the workbook
 */
record OpenedWorkbook(Workbook workbook) {

    /** Reads a workbook; its problems are for the message of whoever reads it. */
    static OpenedWorkbook read(InputStream in) throws RefusedWorkbook {
        try {
            return new OpenedWorkbook(Workbook.read(in));
        } catch (InvalidWorkbookException e) {
            throw new RefusedWorkbook(lines(e.problems()), e);
        }
    }

    CompetencyApplication application() {
        return workbook.application();
    }

    /** Returns the problems of its application, each as one line that begins with sheet and cell. */
    List<String> problems(InvalidApplicationException e) {
        return lines(workbook.problems(e));
    }

    /** Returns the workbook as the source of its application: a place is a sheet and a cell. */
    ApplicationSource source(@Nullable URI file) {
        return ApplicationSource.other(file, pointer -> {
            Place place = workbook.place(pointer);
            return place == null ? null : place.toString();
        });
    }

    byte[] annotated(ValidationResult result) {
        try {
            return workbook.annotated(result);
        } catch (InvalidWorkbookException e) {
            throw new UnusableException("cannot annotate the workbook: " + PlainText.line(e.getMessage()), e);
        }
    }

    private static List<String> lines(List<CellProblem> problems) {
        return problems.stream()
                .map(problem -> PlainText.line(problem.toString()))
                .toList();
    }

    /** A workbook cannot be read. */
    static final class RefusedWorkbook extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        private RefusedWorkbook(List<String> problems, Throwable cause) {
            super(cause);
            this.problems = problems;
        }

        List<String> problems() {
            return problems;
        }
    }
}
