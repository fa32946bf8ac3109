package org.connectcompetency.examples.http;

import java.io.IOException;

/** The client does not read its answer in the time that it has; half of the answer is sent. */
final class SlowReaderException extends IOException {

    private static final long serialVersionUID = 1;

    SlowReaderException() {
        super("The answer was not read in time.");
    }
}
