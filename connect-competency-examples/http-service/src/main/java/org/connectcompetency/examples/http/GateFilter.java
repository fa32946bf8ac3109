package org.connectcompetency.examples.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything else: what it refuses costs next to nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GateFilter extends OncePerRequestFilter {

    private static final String VALIDATIONS = "/validations";

    /**
     * A client that is still sending sees no answer if its connection is cut, so the rest of its body gets this time.
     */
    private static final Duration FOR_THE_REST = Duration.ofSeconds(1);

    private final Gate gate;

    GateFilter(Gate gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.TRACE.matches(request.getMethod())) {
            // It would answer with the request, whatever that holds.
            ProblemAnswer.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "The method TRACE is not supported.");
        } else if (HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().equals(VALIDATIONS)) {
            admit(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InputStream body = request.getInputStream();
        try (Admission admission = gate.enter()) {
            if (admission == null) {
                // Some clients lose an answer that comes before they have sent all of their request.
                skipRest(body);
                response.setHeader(HttpHeaders.RETRY_AFTER, BusyException.RETRY_AFTER);
                ProblemAnswer.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, BusyException.DETAIL);
            } else {
                request.setAttribute(Admission.ATTRIBUTE, admission);
                chain.doFilter(new TimedRequest(request, admission.transfer()), response);
            }
        } finally {
            if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                skipRest(body);
                send(response);
            }
        }
    }

    /** The container drops an answer together with the connection if there is a rest that nobody has read. */
    private static void send(HttpServletResponse response) {
        try {
            response.flushBuffer();
        } catch (IOException e) {
            // The client has left.
        }
    }

    private static void skipRest(InputStream body) {
        Deadline deadline = new Deadline(FOR_THE_REST);
        byte[] rest = new byte[1 << 16];
        try {
            while (!deadline.isOver() && body.read(rest) >= 0) {
                // Nobody wants it.
            }
        } catch (IOException e) {
            // The client has left.
        }
    }
}
