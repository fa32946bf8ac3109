package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Objects;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.internal.values.Wording;

/**
 * Reads a JSON document as a record, strictly, and stops at the first problem.
 *
 * <p>This works on Jackson's stream of tokens rather than with its data binding. Data binding buffers a record's
 * unknown and repeated fields and reports them last, converts values where it can, and loses the exact place in sets.
 * Here the parser is always at the place of the problem.
 */
public final class JsonReading {

    private static final int MAX_NESTING = 1_000;
    static final int MAX_STRING = 20_000_000;
    static final int MAX_FIELD_NAME = 1_000;
    static final int MAX_NUMBER = 1_000;

    static final String STRING_TOO_LONG = "the string is too long; at most " + MAX_STRING + " characters can be read";

    private static final String FIELD_NAME_TOO_LONG =
            "the field name is too long; at most " + MAX_FIELD_NAME + " characters can be read";
    static final String NUMBER_TOO_LONG = "the number is too long; at most " + MAX_NUMBER + " characters can be read";
    private static final String NOT_UTF_8 = "a byte here is not UTF-8; the document must be encoded in UTF-8";

    /** A parser of a newer version says so by itself, and an older one leaves it to us. */
    static final String HALF_A_CHARACTER_IN_A_NAME =
            "the name of a field must not have an unpaired surrogate, which is half a character";

    private JsonReading() {}

    /**
     * Reads the document to its end.
     *
     * @throws UnreadableDocumentException if it is not JSON of the record's shape
     * @throws IOException if the source cannot be read
     * @throws IllegalStateException if Jackson is too old
     */
    public static <T extends Record> T read(Reader json, Class<T> type) throws IOException {
        JacksonVersion.require();
        try (JsonParser parser = Parsers.FACTORY.createParser(json)) {
            return translated(parser, () -> {
                if (parser.nextToken() == null) {
                    throw problem(parser, "the document is empty; it must be a JSON object");
                }
                return value(parser, type, true);
            });
        }
    }

    /**
     * Reads the current value of a parser that somebody else made. The value is read as strictly as
     * {@link #read(Reader, Class)} does, whatever the parser allows, and can be a part of a larger document.
     *
     * @param isWhole whether nothing may come after the value
     * @throws UnreadableDocumentException if it is not JSON of the record's shape; the pointer starts at the root of
     *     what the parser reads
     * @throws IOException if the source cannot be read
     * @throws IllegalStateException if Jackson is too old
     */
    public static <T extends Record> T read(JsonParser parser, Class<T> type, boolean isWhole) throws IOException {
        JacksonVersion.require();
        try (StrictParser strict = new StrictParser(parser)) {
            return translated(strict, () -> value(strict, type, isWhole));
        }
    }

    private static <T extends Record> T value(JsonParser parser, Class<T> type, boolean isWhole) throws IOException {
        T value = type.cast(RecordType.of(type).readDocument(parser));
        if (isWhole && parser.nextToken() != null) {
            throw problem(parser, "the document continues after its end; it must be a single JSON object");
        }
        return value;
    }

    /** Reads, and tells what the parser complains of in our words. */
    private static <T> T translated(JsonParser parser, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (CharConversionException | CharacterCodingException e) {
            throw problem(parser, parser.currentLocation(), NOT_UTF_8);
        } catch (JsonProcessingException e) {
            if (message(e).contains("surrogate")) {
                throw problemOfObject(parser, HALF_A_CHARACTER_IN_A_NAME);
            }
            JsonLocation location = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
            throw e instanceof StreamConstraintsException
                            && message(e).toLowerCase(Locale.ROOT).contains("name")
                    ? nameTooLong(parser, location)
                    : problem(parser, location, reason(e));
        }
    }

    /** Apart, so that an old Jackson is refused before a method of the factory is missing. */
    private static final class Parsers {

        static final JsonFactory FACTORY = JsonFactory.builder()
                // The callers close their sources.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(MAX_STRING)
                        .maxNameLength(MAX_FIELD_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .build())
                .build();
    }

    /** Returns a problem with the parser's current token. */
    static UnreadableDocumentException problem(JsonParser parser, String message) {
        return problem(parser, parser.currentTokenLocation(), message);
    }

    /** Returns a problem with the parser's current value or field, reported at the given location of the text. */
    static UnreadableDocumentException problem(JsonParser parser, JsonLocation location, String message) {
        return problem(parser.getParsingContext(), location, message);
    }

    /** Returns a problem with the object to which the field belongs, as no pointer should be as long as the name. */
    static UnreadableDocumentException nameTooLong(JsonParser parser, JsonLocation location) {
        return problem(parser.getParsingContext().getParent(), location, FIELD_NAME_TOO_LONG);
    }

    /** Returns a problem with the object whose current field no pointer could name. */
    static UnreadableDocumentException problemOfObject(JsonParser parser, String message) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        boolean atField = parser.getParsingContext().hasCurrentName();
        return new UnreadableDocumentException(new Problem(
                (atField ? pointer.head() : pointer).toString(), message + place(parser.currentLocation())));
    }

    private static UnreadableDocumentException problem(
            JsonStreamContext context, JsonLocation location, String message) {
        return new UnreadableDocumentException(
                new Problem(context.pathAsPointer().toString(), message + place(location)));
    }

    private static String place(JsonLocation location) {
        return location.getLineNr() > 0
                ? " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")"
                : "";
    }

    /**
     * Returns the parser's complaint in words that need no knowledge of the parser. The parser explains the cause only
     * in its message. If the message is not recognized, for example from another version, the words are general.
     */
    private static String reason(JsonProcessingException e) {
        String told = message(e);
        if (e instanceof StreamConstraintsException) {
            return tooLarge(told);
        }
        if (e instanceof JsonEOFException) {
            return "the document ends too early; a quote or bracket is not closed";
        }
        if (told.startsWith("Invalid UTF-8")) {
            return NOT_UTF_8;
        }
        if (told.startsWith("Duplicate field '")) {
            return givenTwice(told.substring("Duplicate field '".length(), told.length() - 1));
        }
        return "this is not valid JSON: " + invalid(told);
    }

    private static String message(JsonProcessingException e) {
        return Objects.requireNonNullElse(e.getOriginalMessage(), "");
    }

    private static String tooLarge(String told) {
        if (told.contains("nesting depth")) {
            return "the document is nested too deeply; at most " + MAX_NESTING + " levels can be read";
        }
        // What is too long while the parser goes on to the next token is a number; a string is read when asked for.
        return told.contains("Number") || told.contains("String") ? NUMBER_TOO_LONG : FIELD_NAME_TOO_LONG;
    }

    /** Returns the message for a field that is given in its object a second time. */
    static String givenTwice(String name) {
        return "the field " + Wording.quoted(name) + " is given twice";
    }

    private static String invalid(String told) {
        if (told.startsWith("Non-standard token")) {
            return "NaN and Infinity are not JSON numbers";
        }
        if (told.contains("comment")) {
            return "JSON has no comments";
        }
        if (told.startsWith("Unrecognized token")) {
            return "a string must be in double quotes; only true, false, null and numbers are written without quotes";
        }
        if (told.contains("unquoted character")) {
            return "a line break, tab or other control character in a string must be escaped";
        }
        if (told.contains("escape")) {
            return "there is no such escape sequence";
        }
        if (told.contains("umeric value") || told.contains("Leading zero")) {
            return "the number is malformed";
        }
        if (told.startsWith("Unexpected close marker")) {
            return "the closing bracket does not match the opening one";
        }
        return "a comma, colon, quote or bracket is missing, or there is one too many";
    }

    /** What is done with a parser. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
