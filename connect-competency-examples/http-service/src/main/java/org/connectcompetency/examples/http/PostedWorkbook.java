package org.connectcompetency.examples.http;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.InvalidApplicationException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The workbook that the current request brought. Problems of its application are told by their cells.
 *
 * @param workbook the workbook
 */
record PostedWorkbook(Workbook workbook) {

    private static final String ATTRIBUTE = PostedWorkbook.class.getName();

    /** Unpacked, a workbook may be much larger than it came, so one is read after the other. */
    private static final Semaphore ONE = new Semaphore(1, true);

    private static final long SECONDS_TO_WAIT = 10;

    /** Reads it, and remembers it. */
    static PostedWorkbook read(byte[] body) {
        try {
            if (!ONE.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            PostedWorkbook posted = new PostedWorkbook(Workbook.read(new ByteArrayInputStream(body)));
            RequestContextHolder.currentRequestAttributes()
                    .setAttribute(ATTRIBUTE, posted, RequestAttributes.SCOPE_REQUEST);
            return posted;
        } finally {
            ONE.release();
        }
    }

    /** Returns that of the current request; null if it brought none. */
    static @Nullable PostedWorkbook current() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return (PostedWorkbook) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    /** Returns what a validator refused in its application. */
    List<Map<String, String>> problems(InvalidApplicationException e) {
        return listed(workbook.problems(e));
    }

    /** Returns problems as fields of an answer, always in the same order. */
    static List<Map<String, String>> listed(List<CellProblem> problems) {
        return problems.stream().map(PostedWorkbook::fields).toList();
    }

    private static Map<String, String> fields(CellProblem problem) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (problem.place() != null) {
            fields.put("cell", problem.place().toString());
        }
        fields.put("message", problem.message());
        return fields;
    }
}
