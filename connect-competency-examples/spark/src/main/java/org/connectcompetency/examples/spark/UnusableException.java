package org.connectcompetency.examples.spark;

/** The caller gave something that cannot be used. The message is for the caller. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }

    UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
