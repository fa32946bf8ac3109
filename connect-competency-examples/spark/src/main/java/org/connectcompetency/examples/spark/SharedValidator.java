package org.connectcompetency.examples.spark;

import org.connectcompetency.examples.commandline.Memory;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * The validator of a JVM: all tasks that judge in the same way share one. The JVM keeps that of the last job only, as
 * an executor may live longer than a job.
 *
 * @param judging how it judges
 * @param validator the validator
 */
record SharedValidator(Judging judging, CompetencyValidator validator) {

    /** What all tasks of this JVM share of its memory. */
    static final Memory MEMORY = new Memory();

    private static @Nullable SharedValidator last;

    /** Returns the validator that judges so. */
    static CompetencyValidator of(Judging judging) {
        return of(judging, () -> {});
    }

    /** Returns the validator that judges so, and calls {@code onBuild} if there was none yet. */
    static synchronized CompetencyValidator of(Judging judging, Runnable onBuild) {
        SharedValidator shared = last;
        if (shared == null || !shared.judging.equals(judging)) {
            shared = new SharedValidator(judging, judging.validator());
            last = shared;
            onBuild.run();
        }
        return shared.validator;
    }
}
