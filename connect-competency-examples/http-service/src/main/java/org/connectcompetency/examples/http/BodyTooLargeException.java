package org.connectcompetency.examples.http;

/** The body has more bytes than are allowed. */
final class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BodyTooLargeException(long allowed) {
        super("An application may have at most " + allowed + " bytes.");
    }
}
