package org.connectcompetency.examples.commandline;

/**
 * The caller gave something that cannot be used. The message is for the caller, and the run ends with
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
