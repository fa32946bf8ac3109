package org.connectcompetency.examples.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges the application that is posted. The library reads and writes the documents, not the framework, so they are as
 * strict and stable here as everywhere.
 */
@RestController
class Validations {

    /** The timer of all validations; its tag {@code outcome} is ready, not_ready, invalid or failed. */
    static final String TIMER = "competency.validations";

    private static final String UNENCODED = "identity";

    private static final List<String> OUTCOMES = List.of("ready", "not_ready", "invalid", "failed");

    private final CompetencyValidator validator;
    private final long maxBodySize;
    private final MeterRegistry meters;

    Validations(CompetencyValidator validator, ServiceProperties properties, MeterRegistry meters) {
        this.validator = validator;
        this.maxBodySize = properties.maxBodySize().toBytes();
        this.meters = meters;
        // A dashboard finds all timers before the first request, each at 0.
        OUTCOMES.forEach(this::timer);
    }

    @PostMapping(
            path = "/validations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] validate(HttpServletRequest request) throws IOException {
        byte[] body = body(request);
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            ValidationResult result = validator.validate(read(body));
            outcome = result.verdict().name().toLowerCase(Locale.ROOT);
            return CompetencyJson.write(result).getBytes(StandardCharsets.UTF_8);
        } catch (InvalidApplicationException | MalformedApplicationException e) {
            outcome = "invalid";
            throw e;
        } finally {
            sample.stop(timer(outcome));
        }
    }

    private Timer timer(String outcome) {
        return meters.timer(TIMER, "outcome", outcome);
    }

    private static CompetencyApplication read(byte[] body) {
        try {
            return CompetencyJson.readApplication(new ByteArrayInputStream(body));
        } catch (InvalidApplicationException e) {
            throw new MalformedApplicationException(e);
        }
    }

    /** Returns the body. It counts the bytes itself, as the length in the header may be missing or wrong. */
    private byte[] body(HttpServletRequest request) throws IOException {
        requireUnencoded(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        if (request.getContentLengthLong() > maxBodySize) {
            throw new BodyTooLargeException(maxBodySize);
        }
        byte[] body = request.getInputStream().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBodySize + 1));
        if (body.length > maxBodySize) {
            throw new BodyTooLargeException(maxBodySize);
        }
        return body;
    }

    /** Refuses a compressed body, which would otherwise be reported as broken JSON. */
    private static void requireUnencoded(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(UNENCODED)) {
            return;
        }
        ErrorResponseException refusal = new ErrorResponseException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "The content encoding " + encoding
                                + " is not supported; an application must be sent as it is."),
                null);
        refusal.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, UNENCODED);
        throw refusal;
    }
}
