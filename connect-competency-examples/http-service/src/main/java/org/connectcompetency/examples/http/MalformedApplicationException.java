package org.connectcompetency.examples.http;

import org.connectcompetency.model.InvalidApplicationException;

/** A body that is no application's JSON, as opposed to an application that makes no sense. */
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
