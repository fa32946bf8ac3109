package org.connectcompetency.examples.http;

import java.io.IOException;
import java.util.List;
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
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error with problem details (RFC 9457); the base class does so for what the framework refuses. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Answers a body that {@link ApplicationConverter} cannot read, or an empty one, which it is never given. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem> problems = e.getCause() instanceof InvalidApplicationException invalid
                ? invalid.problems()
                : List.of(new Problem("", "the body is empty or breaks off; it must be a JSON object"));
        ProblemDetail detail = withProblems(status, "The body is not the JSON of an application.", problems);
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
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(e, body, typed, status, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> senseless(InvalidApplicationException e) {
        return answer(withProblems(
                HttpStatus.UNPROCESSABLE_CONTENT, "The application makes no sense as it is.", e.problems()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLargeException e) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooSlow(BodyTooSlowException e) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.REQUEST_TIMEOUT, e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, BusyException.RETRY_AFTER)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuleExecutionException e) {
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
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        LOG.error("A request failed", e);
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; its log says why."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail withProblems(HttpStatusCode status, String detail, List<Problem> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("problems", problems);
        return problem;
    }
}
