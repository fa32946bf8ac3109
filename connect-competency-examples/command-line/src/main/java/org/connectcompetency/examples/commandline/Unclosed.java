package org.connectcompetency.examples.commandline;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when its reader closes it. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Standard input belongs to the process.
    }
}
