package org.connectcompetency.examples.http;

import org.connectcompetency.model.InvalidApplicationException;

/** The body is not the JSON of an application; an application that makes no sense is another matter. */
final class MalformedApplicationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final InvalidApplicationException reason;

    MalformedApplicationException(InvalidApplicationException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Returns what is wrong. */
    InvalidApplicationException reason() {
        return reason;
    }
}
