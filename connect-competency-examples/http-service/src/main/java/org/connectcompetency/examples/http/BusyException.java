package org.connectcompetency.examples.http;

/** There is no room for this application at the moment. */
final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** When a client may try again, in seconds. */
    static final String RETRY_AFTER = "1";

    static final String DETAIL = "The service judges as many applications as it can; try again later.";

    BusyException() {
        super(DETAIL);
    }
}
