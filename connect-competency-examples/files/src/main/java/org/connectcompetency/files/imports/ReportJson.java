package org.connectcompetency.files.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a report as JSON. */
final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes the same line breaks on every platform. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private ReportJson() {}

    static String of(ImportReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));
            json.writeStartObject();
            list("taken", report.taken(), json);
            list("leftOut", report.leftOut(), json);
            list("disagreements", report.disagreements(), json);
            list("suggestions", report.suggestions(), json);
            list("candidates", report.candidates(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void list(String name, List<ImportEntry> entries, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (ImportEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("source", entry.source());
            json.writeStringField("subject", entry.subject());
            json.writeStringField("code", entry.code());
            json.writeStringField("message", entry.message());
            json.writeStringField("place", entry.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
