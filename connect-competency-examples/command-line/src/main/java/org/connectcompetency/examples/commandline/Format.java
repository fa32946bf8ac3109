package org.connectcompetency.examples.commandline;

/** The format of a report. */
enum Format {
    TEXT,
    JSON;

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return FormatConverter.name(this);
    }

    /** Reads an option's value. */
    static final class Converter extends FormatConverter<Format> {
        Converter() {
            super(Format.class);
        }
    }
}
