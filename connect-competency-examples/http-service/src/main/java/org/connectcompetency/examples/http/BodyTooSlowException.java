package org.connectcompetency.examples.http;

/** The body does not arrive in full in the time that it has. */
final class BodyTooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BodyTooSlowException() {
        super("The application did not arrive in full in time.");
    }
}
