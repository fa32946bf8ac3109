package org.connectcompetency.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.internal.document.CatalogueDocument;
import org.connectcompetency.model.internal.document.ChecklistDocument;
import org.connectcompetency.model.internal.document.ComparisonDocument;
import org.connectcompetency.model.internal.document.ResultDocument;
import org.connectcompetency.model.internal.json.CanonicalForm;
import org.connectcompetency.model.internal.json.JsonReading;
import org.connectcompetency.model.internal.json.JsonWriting;
import org.connectcompetency.model.internal.json.UnreadableDocumentException;
import org.connectcompetency.model.internal.json.Utf8Reader;
import org.connectcompetency.model.internal.json.YamlReading;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;

/**
 * Reads and writes the JSON documents of this library, and also reads a tailoring profile in YAML.
 *
 * <p>Reading is strict: nothing is converted, defaulted or ignored in silence. It stops at the first problem and says
 * where it is. Writing is deterministic: fields are in the order of the record's components, absent ones are left out,
 * numbers are plain, and lines end in {@code \n} on every platform, without one at the end.
 */
public final class CompetencyJson {

    private static final List<String> SCHEMAS = List.of("application", "result", "tailoring");

    private CompetencyJson() {}

    /**
     * Reads an application from a file in UTF-8.
     *
     * @throws InvalidApplicationException if the file is not an application's JSON
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CompetencyApplication readApplication(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return application(new Utf8Reader(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
        }
    }

    /**
     * Reads an application from a stream in UTF-8, to its end. The stream stays open.
     *
     * @throws InvalidApplicationException if the stream's content is not an application's JSON
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static CompetencyApplication readApplication(InputStream in) {
        try {
            return application(new Utf8Reader(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the application: " + reason(e), e);
        }
    }

    /**
     * Reads an application from a text.
     *
     * @throws InvalidApplicationException if the text is not an application's JSON
     */
    public static CompetencyApplication readApplication(String json) {
        try {
            return application(reader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a result from a file in UTF-8.
     *
     * @throws InvalidDocumentException if the file is not a result's JSON
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ValidationResult readResult(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new Utf8Reader(in), ValidationResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
        }
    }

    /**
     * Reads a result from a stream in UTF-8, to its end. The stream stays open.
     *
     * @throws InvalidDocumentException if the stream's content is not a result's JSON
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ValidationResult readResult(InputStream in) {
        try {
            return read(new Utf8Reader(in), ValidationResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the result: " + reason(e), e);
        }
    }

    /**
     * Reads a result that {@link #write(ValidationResult)} or {@link #writeLine(ValidationResult)} wrote.
     *
     * @throws InvalidDocumentException if the text is not a result's JSON
     */
    public static ValidationResult readResult(String json) {
        return read(json, ValidationResult.class);
    }

    /**
     * Reads a tailoring profile from a file in UTF-8: {@code {"waivers": [{"requirement", "until", "justification"}],
     * "thresholds": [{"requirement", "threshold", "value", "justification"}]}}. A file whose name ends in {@code .yaml}
     * or {@code .yml} is read as YAML, which needs {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml} on
     * the class path; any other is read as JSON.
     *
     * @throws InvalidDocumentException if the file is not a profile
     * @throws IllegalStateException if the file is YAML and there is no parser for it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Tailoring readTailoring(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Reader profile = new Utf8Reader(in);
            return isYaml(file) ? readYaml(profile) : read(profile, Tailoring.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
        }
    }

    /**
     * Reads a tailoring profile from a text in JSON.
     *
     * @throws InvalidDocumentException if the text is not a profile's JSON
     */
    public static Tailoring readTailoring(String json) {
        return read(json, Tailoring.class);
    }

    /** Writes a result, indented by two spaces. */
    public static String write(ValidationResult result) {
        return JsonWriting.indented(ResultDocument.of(result));
    }

    /**
     * Writes a result to a file in UTF-8, indented by two spaces. A file that is there is replaced; one that could not
     * be written to its end is incomplete.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(ValidationResult result, Path file) {
        write(write(result), file);
    }

    /**
     * Writes a result to a stream in UTF-8, indented by two spaces. The stream is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void write(ValidationResult result, OutputStream out) {
        write(write(result), "result", out);
    }

    /** Writes a result on a single line, for JSON Lines. */
    public static String writeLine(ValidationResult result) {
        return JsonWriting.compact(ResultDocument.of(result));
    }

    /** Writes what is different in two results, indented by two spaces. */
    public static String write(ResultComparison comparison) {
        return JsonWriting.indented(ComparisonDocument.of(comparison));
    }

    /** Writes an application, indented by two spaces, so that reading it gives an equal one. */
    public static String write(CompetencyApplication application) {
        return JsonWriting.indented(application);
    }

    /**
     * Writes an application to a file in UTF-8, indented by two spaces. A file that is there is replaced; one that
     * could not be written to its end is incomplete.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(CompetencyApplication application, Path file) {
        write(write(application), file);
    }

    /**
     * Writes an application to a stream in UTF-8, indented by two spaces. The stream is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void write(CompetencyApplication application, OutputStream out) {
        write(write(application), "application", out);
    }

    /** Writes the requirements of a checklist, indented by two spaces. */
    public static String write(Checklist checklist) {
        return write(checklist, Map.of());
    }

    /**
     * Writes the requirements of a checklist with the rules that look at them, indented by two spaces.
     *
     * @param rules the rules by the requirement's id
     */
    public static String write(Checklist checklist, Map<String, List<RuleReference>> rules) {
        return JsonWriting.indented(ChecklistDocument.of(checklist, rules));
    }

    /**
     * Writes an application on one line in a form that does not depend on the order of its lists: their elements are
     * sorted, absent and empty fields left out.
     * {@link org.connectcompetency.model.result.Provenance#applicationSha256()} is taken of it, in UTF-8.
     */
    public static String canonical(CompetencyApplication application) {
        return CanonicalForm.of(application);
    }

    /**
     * Writes all of a catalogue on one line, in its own order.
     * {@link org.connectcompetency.model.result.Provenance#catalogueSha256()} is taken of it, in UTF-8.
     */
    public static String canonical(Checklist checklist) {
        return JsonWriting.compact(CatalogueDocument.of(checklist));
    }

    /**
     * Returns the JSON Schema (2020-12) of a document: {@code "application"}, {@code "result"} or {@code "tailoring"}.
     * It is the file {@code META-INF/connect-competency/NAME.schema.json} of this library. A document may name it in
     * {@code $schema}, so that an editor completes and checks what is typed; reading ignores that field.
     *
     * <p>What is read is valid by its schema. There is one exception: a negative count or amount, and a percentage over
     * 100, are read, so that validation can list all of them, but the schema refuses them. Reading is stricter than the
     * schema, which cannot tell {@code 49.0} from {@code 49}, or notice a field that is given twice.
     *
     * @throws IllegalArgumentException if there is no such document
     */
    public static String schema(String document) {
        if (!SCHEMAS.contains(document)) {
            throw new IllegalArgumentException(
                    "The document (" + document + ") must be one of " + String.join(", ", SCHEMAS) + ".");
        }
        String file = "/META-INF/connect-competency/" + document + ".schema.json";
        try (InputStream in = CompetencyJson.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must be in the jar of the library, but is not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String json, Path file) {
        try {
            Files.write(file, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String reason = e instanceof NoSuchFileException ? "there is no such folder" : reason(e);
            throw new UncheckedIOException("cannot write " + file + ": " + reason, e);
        }
    }

    private static void write(String json, String what, OutputStream out) {
        try {
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the " + what + ": " + reason(e), e);
        }
    }

    private static CompetencyApplication application(Reader json) throws IOException {
        try {
            return JsonReading.read(json, CompetencyApplication.class);
        } catch (UnreadableDocumentException e) {
            throw new InvalidApplicationException(List.of(e.problem()));
        }
    }

    private static <T extends Record> T read(String json, Class<T> type) {
        try {
            return read(reader(json), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Record> T read(Reader json, Class<T> type) throws IOException {
        try {
            return JsonReading.read(json, type);
        } catch (UnreadableDocumentException e) {
            throw new InvalidDocumentException(List.of(e.problem()));
        }
    }

    private static Reader reader(String json) {
        return new StringReader(json.startsWith("\uFEFF") ? json.substring(1) : json);
    }

    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Tailoring readYaml(Reader yaml) throws IOException {
        try {
            return YamlReading.read(yaml, Tailoring.class);
        } catch (UnreadableDocumentException e) {
            throw new InvalidDocumentException(List.of(e.problem()));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "a profile in YAML needs a parser, and there is none on the class path; add the dependency"
                            + " com.fasterxml.jackson.dataformat:jackson-dataformat-yaml, in the version of the other Jackson jars",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
