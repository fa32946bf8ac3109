package org.connectcompetency.examples.commandline;

/**
 * Says that the caller gave something that cannot be used; the message is for him, and the run ends with
 * {@link ExitCode#UNUSABLE}.
 */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }

    UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
