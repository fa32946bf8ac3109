package org.connectcompetency.examples.http;

import java.time.Duration;
import java.util.Optional;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;

/**
 * How an application comes out on the days to come, if that can be told soon. It takes a judgement for every day on
 * which something can change, which nobody may ask of a service for a large application.
 *
 * @param validator the validator
 * @param application the application
 */
record Outlook(CompetencyValidator validator, CompetencyApplication application) {

    private static final Duration TIME = Duration.ofSeconds(3);

    /** It takes too long. */
    private static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Returns the forecast; empty if it would take too long. */
    Optional<Forecast> forecast() {
        Deadline deadline = new Deadline(TIME);
        try {
            return Optional.of(validator
                    .withProgress((done, all) -> {
                        if (deadline.isOver()) {
                            throw new TooLongException();
                        }
                    })
                    .forecast(application));
        } catch (TooLongException e) {
            return Optional.empty();
        }
    }
}
