package org.connectcompetency.examples.commandline;

import java.util.function.BiFunction;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * Something that was foreseen, with what it was foreseen of and by.
 *
 * @param application the application
 * @param validator the validator
 * @param answer what was foreseen
 */
record Foreseen<T>(CompetencyApplication application, CompetencyValidator validator, T answer) {

    /**
     * Foresees something of the application in a file.
     *
     * @param ask asks the validator
     */
    static <T> Foreseen<T> of(
            String file,
            Judging judging,
            Streams streams,
            BiFunction<CompetencyValidator, CompetencyApplication, T> ask) {
        Input input = Input.of(file, streams.in());
        CompetencyApplication application = input.application();
        CompetencyValidator validator = judging.validator();
        try (Waiting waiting = Waiting.of(streams)) {
            return new Foreseen<>(application, validator, ask.apply(validator.withProgress(waiting), application));
        } catch (InvalidApplicationException e) {
            throw input.invalid(e);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(e.getMessage(), e);
        }
    }
}
