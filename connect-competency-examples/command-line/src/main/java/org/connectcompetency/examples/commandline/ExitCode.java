package org.connectcompetency.examples.commandline;

import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;

/** What the command tells its caller by its exit code. */
final class ExitCode {

    /** Nothing failed; for a validation: the verdict is READY. */
    static final int OK = 0;

    /** The verdict is NOT_READY. */
    static final int NOT_READY = 1;

    /** What the caller gave cannot be used: the input, the options, or the place for the output. */
    static final int UNUSABLE = 2;

    /** A rule or this program failed. */
    static final int FAULT = 3;

    private ExitCode() {}

    /** Returns the code for a comparison. */
    static int of(ResultComparison comparison) {
        return comparison.hasWorsened() ? NOT_READY : OK;
    }

    /** Returns the code for a verdict. */
    static int of(ValidationResult result) {
        return result.isReady() ? OK : NOT_READY;
    }
}
