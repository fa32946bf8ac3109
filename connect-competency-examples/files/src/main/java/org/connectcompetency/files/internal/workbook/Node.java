package org.connectcompetency.files.internal.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.files.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document, with the cell that it was read from. An application goes from its document to the cells
 * and back in this form, so that the document's own reader judges what the cells say.
 */
sealed interface Node {

    JsonFactory JSON = new JsonFactory();

    /** Returns the cell; null if it was not read from one. */
    @Nullable
    Place place();

    /** A text, a {@link BigDecimal} or a {@link Boolean}. */
    record Leaf(Object value, @Nullable Place place) implements Node {}

    record Array(List<Node> elements, @Nullable Place place) implements Node {

        Array(@Nullable Place place) {
            this(new ArrayList<>(), place);
        }
    }

    record Tree(Map<String, Node> fields, @Nullable Place place) implements Node {

        Tree(@Nullable Place place) {
            this(new LinkedHashMap<>(), place);
        }

        /** Returns the object in a field, which is made if it is not there. */
        Tree tree(String field) {
            return (Tree) fields.computeIfAbsent(field, key -> new Tree(place));
        }

        /** Returns the list in a field, which is made if it is not there. */
        Array array(String field, @Nullable Place at) {
            return (Array) fields.computeIfAbsent(field, key -> new Array(at));
        }
    }

    /** Returns the value at a path of fields, such as {@code customer/name}; null if it is absent. */
    static @Nullable Node at(Node from, List<String> path) {
        Node at = from;
        for (String field : path) {
            if (!(at instanceof Tree tree)) {
                return null;
            }
            at = tree.fields().get(field);
        }
        return at;
    }

    /** Returns the cell of the value at a JSON Pointer, or else of the nearest value around it that has one. */
    static @Nullable Place place(Node document, String pointer) {
        Node at = document;
        Place place = document.place();
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length && at != null; i++) {
            at = step(at, steps[i].replace("~1", "/").replace("~0", "~"));
            place = at == null || at.place() == null ? place : at.place();
        }
        return place;
    }

    private static @Nullable Node step(Node at, String step) {
        if (at instanceof Tree tree) {
            return tree.fields().get(step);
        }
        if (at instanceof Array array
                && step.matches("\\d{1,9}")
                && Integer.parseInt(step) < array.elements().size()) {
            return array.elements().get(Integer.parseInt(step));
        }
        return null;
    }

    /** Reads a document that this program has written. */
    static Tree read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return (Tree) read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Tree tree = new Tree(null);
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String field = parser.currentName();
                    parser.nextToken();
                    tree.fields().put(field, read(parser));
                }
                return tree;
            }
            case START_ARRAY -> {
                Array array = new Array(null);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.elements().add(read(parser));
                }
                return array;
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new Leaf(parser.getBooleanValue(), null);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Leaf(new BigDecimal(parser.getText()), null);
            }
            default -> {
                return new Leaf(parser.getText(), null);
            }
        }
    }

    /** Returns the document as JSON. */
    static String json(Node node) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            write(node, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Tree tree) {
            generator.writeStartObject();
            for (Map.Entry<String, Node> field : tree.fields().entrySet()) {
                generator.writeFieldName(field.getKey());
                write(field.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Array array) {
            generator.writeStartArray();
            for (Node element : array.elements()) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else {
            write(((Leaf) node).value(), generator);
        }
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof BigDecimal number) {
            generator.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString((String) value);
        }
    }
}
