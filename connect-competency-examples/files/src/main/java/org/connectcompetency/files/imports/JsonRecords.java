package org.connectcompetency.files.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of a JSON file as records, one at a time: the file's only object, the elements of its list, or the
 * elements of a list with a known name within it, as in the pages of an API. Several documents in one file, as in JSON
 * Lines, are read one after the other. Values that were not asked for are skipped, and never in memory.
 */
final class JsonRecords {

    private static final int MAX_NESTING = 100;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_VALUES = 10_000;

    /** More than any value that is taken; an export's longer texts are descriptions, which are skipped. */
    static final int MAX_TEXT = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Set<String> lists;
    private final Predicate<String> wanted;
    private final Consumer<FlatRecord> sink;

    private JsonRecords(
            String file, JsonParser parser, Set<String> lists, Predicate<String> wanted, Consumer<FlatRecord> sink) {
        this.file = file;
        this.parser = parser;
        this.lists = lists;
        this.wanted = wanted;
        this.sink = sink;
    }

    /**
     * Reads a file to its end.
     *
     * @param lists the names of the lists whose elements are records
     * @param wanted whether a path is asked for
     */
    static void read(
            String file, InputStream in, Set<String> lists, Predicate<String> wanted, Consumer<FlatRecord> sink)
            throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            JsonRecords records = new JsonRecords(file, parser, lists, wanted, sink);
            try {
                records.documents();
            } catch (JsonProcessingException e) {
                throw records.unreadable(e.getLocation(), reason(e), e);
            } catch (CharConversionException e) {
                throw records.unreadable(null, "is neither UTF-8 nor another encoding of JSON", e);
            }
        }
    }

    private void documents() throws IOException {
        while (parser.nextToken() != null) {
            element("");
        }
    }

    private void element(String list) throws IOException {
        String place = place(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element(list);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, String> values = new LinkedHashMap<>();
            if (!object("", values)) {
                sink.accept(new FlatRecord(place, list, false, values));
            }
        } else {
            throw new UnreadableFileException(place, "must be an object or a list of objects");
        }
    }

    /** Reads an object. Returns whether it was a page, whose elements were records. */
    private boolean object(String path, Map<String, String> values) throws IOException {
        boolean page = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (path.isEmpty() && parser.currentToken() == JsonToken.START_ARRAY && lists.contains(name)) {
                element(name);
                page = true;
            } else {
                value(path.isEmpty() ? name : path + "." + name, values);
            }
        }
        return page;
    }

    private void value(String path, Map<String, String> values) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && wanted.test(path)) {
            values.putIfAbsent(path, "");
        }
        if (token == JsonToken.START_OBJECT) {
            object(path, values);
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(path + "[" + i + "]", values);
            }
        } else if (token != JsonToken.VALUE_NULL && wanted.test(path)) {
            if (values.put(path, parser.getText()) != null) {
                throw new UnreadableFileException(place(parser.currentTokenLocation()), "is given twice");
            }
            if (values.size() > MAX_VALUES) {
                throw new UnreadableFileException(
                        place(parser.currentTokenLocation()),
                        "is one of more than " + MAX_VALUES + " values of one object");
            }
        }
    }

    /** Returns the file, the line and the column, both from 1, and the JSON Pointer. */
    private String place(JsonLocation at) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return file + ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ", "
                + (pointer.isEmpty() ? "(document)" : Shown.text(pointer));
    }

    private UnreadableFileException unreadable(@Nullable JsonLocation at, String problem, IOException e) {
        boolean known = at != null && at.getLineNr() > 0;
        return new UnreadableFileException(place(known ? at : parser.currentLocation()), problem, e);
    }

    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            if (message.contains("nesting depth")) {
                return "is nested too deeply; at most " + MAX_NESTING + " levels can be read";
            }
            return message.contains("Name length")
                    ? "the name of a field is too long; at most " + MAX_NAME + " characters can be read"
                    : "the value is too long; at most " + MAX_TEXT + " characters can be read";
        }
        if (e instanceof JsonEOFException) {
            return "the file ends too early, as if it were cut off";
        }
        if (e instanceof JsonParseException && message.contains("UTF-8")) {
            return "is not UTF-8";
        }
        int detail = message.indexOf(" (start marker");
        return "is not JSON: " + (detail < 0 ? message : message.substring(0, detail));
    }
}
