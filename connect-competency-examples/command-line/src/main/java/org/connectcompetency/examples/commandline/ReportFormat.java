package org.connectcompetency.examples.commandline;

/** The format of what is said of one application. */
enum ReportFormat {
    TEXT,
    JSON,
    HTML,
    JUNIT,
    SARIF,
    MARKDOWN;

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return FormatConverter.name(this);
    }

    /** Reads an option's value. */
    static final class Converter extends FormatConverter<ReportFormat> {
        Converter() {
            super(ReportFormat.class);
        }
    }
}
