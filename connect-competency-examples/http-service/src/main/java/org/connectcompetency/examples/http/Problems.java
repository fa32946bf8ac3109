package org.connectcompetency.examples.http;

import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.rules.RuleExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error with problem details (RFC 9457); the base class does so for what the framework refuses. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail malformed(MalformedApplicationException e) {
        return withProblems(HttpStatus.BAD_REQUEST, "The body is not the JSON of an application.", e.reason());
    }

    @ExceptionHandler
    ProblemDetail senseless(InvalidApplicationException e) {
        return withProblems(HttpStatus.UNPROCESSABLE_CONTENT, "The application makes no sense as it is.", e);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLargeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail failed(RuleExecutionException e) {
        LOG.error("A rule failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The rule \"" + e.rule() + "\" failed.");
    }

    /** Answers an unexpected failure. Its cause goes to the log only, as it does not help the caller. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        LOG.error("A request failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; its log says why.");
    }

    private static ProblemDetail withProblems(HttpStatus status, String detail, InvalidApplicationException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("problems", e.problems());
        return problem;
    }
}
