package org.connectcompetency.examples.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** Answers what no part of the service ever sees, such as a request that is not HTTP, with problem details too. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatusCode code = HttpStatusCode.valueOf(status);
        String path = request.getRequestURI() == null ? "/" : request.getRequestURI();
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding((String) null);
            response.getOutputStream().write(ProblemAnswer.json(code, detail(code), path));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The client has left, or is being answered.
        }
    }

    /** Returns what can be said where nothing but the status is known. */
    static String detail(HttpStatusCode status) {
        return status.is4xxClientError()
                ? "The request cannot be answered as it is."
                : "The service failed; its log says why.";
    }
}
