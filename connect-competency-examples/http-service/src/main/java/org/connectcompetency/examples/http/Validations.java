package org.connectcompetency.examples.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.HtmlReport;
import org.connectcompetency.rules.CompetencyValidator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges the application that is posted. {@link ApplicationConverter} reads it and {@link ResultConverter} writes the
 * result, so both are as strict and stable here as everywhere.
 */
@RestController
@RequestMapping(
        path = "/validations",
        consumes = {
            MediaType.APPLICATION_JSON_VALUE,
            ApplicationConverter.WORKBOOK_VALUE,
            MediaType.MULTIPART_FORM_DATA_VALUE
        })
class Validations {

    /** The timer of all validations; its tag {@code outcome} is ready, not_ready, invalid or failed. */
    static final String TIMER = "competency.validations";

    private static final List<String> OUTCOMES = List.of("ready", "not_ready", "invalid", "failed");

    private final CompetencyValidator validator;
    private final MeterRegistry meters;

    Validations(CompetencyValidator validator, MeterRegistry meters) {
        this.validator = validator;
        this.meters = meters;
        // A dashboard finds all timers before the first request, each at 0.
        OUTCOMES.forEach(this::timer);
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ValidationResult validate(@RequestBody CompetencyApplication application) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            ValidationResult result = validator.validate(application);
            outcome = result.verdict().name().toLowerCase(Locale.ROOT);
            return result;
        } catch (InvalidApplicationException e) {
            outcome = "invalid";
            throw e;
        } finally {
            sample.stop(timer(outcome));
        }
    }

    /** Answers whoever wants to read the result with the report. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    Page report(@RequestBody CompetencyApplication application) {
        ValidationResult result = validate(application);
        return new Page(new Outlook(validator.asOf(result.asOf()), application)
                .forecast()
                .map(forecast -> HtmlReport.of(result, forecast))
                .orElseGet(() -> HtmlReport.of(result)));
    }

    private Timer timer(String outcome) {
        return meters.timer(TIMER, "outcome", outcome);
    }
}
