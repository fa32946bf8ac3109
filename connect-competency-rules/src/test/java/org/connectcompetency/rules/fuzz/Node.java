package org.connectcompetency.rules.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a JSON document that can be changed into anything, also into what is no JSON. */
sealed interface Node {

    /** An object. A name may stand in it several times. */
    record Obj(List<Field> fields) implements Node {}

    /** A field of an object. Its name is written as it is, between quotes. */
    record Field(String name, Node value) {}

    /** A list. */
    record Arr(List<Node> elements) implements Node {}

    /** Whatever is written as it is: a string with its quotes, a number, nonsense. */
    record Text(String json) implements Node {}

    /** Returns a string, which needs no escapes. */
    static Node string(String plain) {
        return new Text('"' + plain + '"');
    }

    /** Returns a copy of which nothing is shared. */
    default Node copy() {
        if (this instanceof Obj object) {
            List<Field> fields = new ArrayList<>();
            object.fields()
                    .forEach(field ->
                            fields.add(new Field(field.name(), field.value().copy())));
            return new Obj(fields);
        }
        if (this instanceof Arr array) {
            List<Node> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(element.copy()));
            return new Arr(elements);
        }
        return this;
    }

    /** Writes it on one line. */
    default void write(StringBuilder json) {
        if (this instanceof Obj object) {
            String separator = "{";
            for (Field field : object.fields()) {
                json.append(separator).append('"').append(field.name()).append("\":");
                field.value().write(json);
                separator = ",";
            }
            json.append(object.fields().isEmpty() ? "{}" : "}");
        } else if (this instanceof Arr array) {
            String separator = "[";
            for (Node element : array.elements()) {
                json.append(separator);
                element.write(json);
                separator = ",";
            }
            json.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (this instanceof Text text) {
            json.append(text.json());
        }
    }

    /** Returns it on one line. */
    default String json() {
        StringBuilder json = new StringBuilder();
        write(json);
        return json.toString();
    }

    /** Returns whether the JSON Pointer leads anywhere; of fields of one name, to any of them. */
    default boolean has(String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        if (!pointer.startsWith("/")) {
            return false;
        }
        int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
        String step = pointer.substring(1, end);
        String rest = pointer.substring(end);
        if (this instanceof Obj object) {
            return object.fields().stream()
                    .anyMatch(field ->
                            escaped(field.name()).equals(step) && field.value().has(rest));
        }
        return this instanceof Arr array
                && step.matches("0|[1-9][0-9]{0,8}")
                && Integer.parseInt(step) < array.elements().size()
                && array.elements().get(Integer.parseInt(step)).has(rest);
    }

    /** The name is written as in the document, where it may have an escape. */
    private static String escaped(String name) {
        Matcher escapes = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(name);
        return escapes.replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                .replace("~", "~0")
                .replace("/", "~1");
    }
}
