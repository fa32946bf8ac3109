package org.connectcompetency.examples.commandline;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when its reader is done, because it is not his. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Standard input belongs to the process.
    }
}
