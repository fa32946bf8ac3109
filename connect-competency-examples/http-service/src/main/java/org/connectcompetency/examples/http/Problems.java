package org.connectcompetency.examples.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.rules.RuleExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error with problem details (RFC 9457); the base class does so for what the framework refuses. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String PROBLEMS = "problems";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Answers a body that {@link ApplicationConverter} cannot read, or an empty one, which it is never given. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail;
        if (e.getCause() instanceof InvalidWorkbookException invalid) {
            detail = withProblems(
                    status,
                    "The body is not a workbook with an application.",
                    PostedWorkbook.listed(invalid.problems()));
        } else {
            List<Problem> problems = e.getCause() instanceof InvalidApplicationException invalid
                    ? invalid.problems()
                    : List.of(new Problem("", "the body is empty or breaks off; it must be a JSON object"));
            detail = withProblems(status, "The body is not the JSON of an application.", problems);
        }
        return handleExceptionInternal(e, detail, headers, status, request);
    }

    /** Says so in whatever the client accepts, or accepts not: problem details are all that there is. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest servlet
                && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            LOG.debug("A client has left", e);
            return null;
        }
        HttpHeaders typed = new HttpHeaders(headers);
        if (body instanceof ProblemDetail problem && isForm(request)) {
            typed.setContentType(MediaType.TEXT_HTML);
            return super.handleExceptionInternal(e, page(problem), typed, status, request);
        }
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(e, body, typed, status, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> senseless(InvalidApplicationException e) {
        PostedWorkbook workbook = PostedWorkbook.current();
        return answer(withProblems(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The application makes no sense as it is.",
                workbook == null ? e.problems() : workbook.problems(e)));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLargeException e) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooSlow(BodyTooSlowException e) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.REQUEST_TIMEOUT, e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(BusyException e) {
        ResponseEntity<Object> answer =
                answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, BusyException.RETRY_AFTER)
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(RuleExecutionException e) {
        LOG.error("A rule failed", e);
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                e.rule() == null ? "The rules took too long." : "The rule \"" + e.rule() + "\" failed."));
    }

    /** Nobody is there to be answered: the client has left, or does not read. */
    @ExceptionHandler
    void gone(IOException e) {
        LOG.debug("A client has left", e);
    }

    /** Answers an unexpected failure. Its cause goes to the log only, as it does not help the caller. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        LOG.error("A request failed", e);
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; its log says why."));
    }

    /** Whoever sends the form sees the form again, with what is wrong; everybody else gets problem details. */
    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        boolean form = request instanceof ServletWebRequest web && isForm(web)
                || request instanceof ServletRequestAttributes servlet
                        && isForm(new ServletWebRequest(servlet.getRequest()));
        return form
                ? ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.TEXT_HTML)
                        .body(page(problem))
                : ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }

    private static boolean isForm(WebRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return type != null
                && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Page page(ProblemDetail problem) {
        List<String> lines = new ArrayList<>();
        Object problems =
                problem.getProperties() == null ? null : problem.getProperties().get(PROBLEMS);
        if (problems instanceof List<?> list) {
            list.forEach(each -> lines.add(each instanceof Map<?, ?> fields ? line(fields) : each.toString()));
        }
        return Page.form(String.valueOf(problem.getDetail()), lines);
    }

    private static String line(Map<?, ?> fields) {
        return fields.containsKey("cell")
                ? fields.get("cell") + ": " + fields.get("message")
                : "" + fields.get("message");
    }

    private static ProblemDetail withProblems(HttpStatusCode status, String detail, List<?> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(PROBLEMS, problems);
        return problem;
    }
}
