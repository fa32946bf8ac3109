package org.connectcompetency.examples.commandline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command writes, and where. */
final class Report {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Format.Converter.class,
            description = "Text to read (text, the default) or data (json).")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable String output;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Returns whether the report is read on a terminal, so that colour helps. */
    boolean colour(Streams streams) {
        return output == null && streams.terminal();
    }

    /**
     * Writes the report that was asked for.
     *
     * @param json makes the document, without a line break at its end
     * @param text makes the text, with one
     */
    void write(Streams streams, Supplier<String> json, Supplier<String> text) {
        String report = isJson() ? json.get() + "\n" : text.get();
        try (Output out = Output.open(output, streams.out())) {
            out.write(report);
            out.commit();
        }
    }
}
