package org.connectcompetency.examples.embedding;

import java.util.function.Supplier;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * The one validator of a service: built when the service starts, shared by all of its threads, and replaced by the next
 * one when there are other rules.
 */
public final class SharedValidator {

    private final Supplier<CompetencyValidator> next;
    private volatile CompetencyValidator current;

    /**
     * Builds the first validator.
     *
     * @param next builds a validator from the rules, or the tailoring, as they are then
     */
    public SharedValidator(Supplier<CompetencyValidator> next) {
        this.next = next;
        current = next.get();
    }

    /** Judges an application, by whichever validator is the current one when the call begins. */
    public ValidationResult validate(CompetencyApplication application) {
        return current.validate(application);
    }

    /**
     * Builds the next validator and takes it in place of the current one. Nobody waits meanwhile: calls that have begun
     * end with the validator that they began with, and it is garbage after the last of them. If the next one cannot be
     * built, the current one stays.
     */
    public synchronized void reload() {
        current = next.get();
    }
}
