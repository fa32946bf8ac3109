package org.connectcompetency.examples.commandline;

import java.util.List;
import java.util.concurrent.Callable;
import org.connectcompetency.model.CompetencyJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Prints the JSON Schema of a document. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (2020-12) of a document.",
            "An editor that knows it completes field names and marks mistakes while you type."
        },
        footer = {
            "%nExample: begin the application with {\"$schema\": \"./application.schema.json\", ...} after this.",
            "  connect-competency schema application --output application.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "application|result|tailoring",
            converter = DocumentConverter.class,
            description = "The document: an application, the result of a validation, or a tailoring profile.")
    private String document = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable String output;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Output out = Output.open(output, streams.out())) {
            out.write(CompetencyJson.schema(document));
            out.commit();
        }
        return ExitCode.OK;
    }

    /** Takes the name of a document that has a schema. */
    static final class DocumentConverter implements ITypeConverter<String> {

        private static final List<String> DOCUMENTS = List.of("application", "result", "tailoring");

        @Override
        public String convert(String value) {
            if (!DOCUMENTS.contains(value)) {
                throw new TypeConversionException("there is no schema of \"" + PlainText.line(value)
                        + "\"; it must be one of " + String.join(", ", DOCUMENTS));
            }
            return value;
        }
    }
}
