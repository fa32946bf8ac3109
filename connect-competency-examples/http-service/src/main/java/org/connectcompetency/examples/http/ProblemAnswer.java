package org.connectcompetency.examples.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details where the framework does not: before a request has come to it, and after it has left it. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Answers a request. */
    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String detail)
            throws IOException {
        byte[] json = json(status, detail, request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    /** Returns problem details as the framework writes them. */
    static byte[] json(HttpStatusCode status, String detail, String instance) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("detail", detail);
        problem.put("instance", instance);
        problem.put("status", status.value());
        problem.put("title", String.valueOf(ProblemDetail.forStatus(status).getTitle()));
        return JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    }
}
