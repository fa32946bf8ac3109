package org.connectcompetency.rules.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Reads JSON that is sound. */
final class NodeReader {

    private final String json;
    private int at;

    private NodeReader(String json) {
        this.json = json;
    }

    static Node read(String json) {
        return new NodeReader(json).value();
    }

    private Node value() {
        skipSpace();
        return switch (json.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Node.Text(string());
            default -> new Node.Text(literal());
        };
    }

    private Node object() {
        List<Node.Field> fields = new ArrayList<>();
        at++;
        while (next('}')) {
            String name = string();
            skipSpace();
            at++;
            fields.add(new Node.Field(name.substring(1, name.length() - 1), value()));
        }
        return new Node.Obj(fields);
    }

    private Node array() {
        List<Node> elements = new ArrayList<>();
        at++;
        while (next(']')) {
            elements.add(value());
        }
        return new Node.Arr(elements);
    }

    /** Goes on to the next member, or behind the end. */
    private boolean next(char end) {
        skipSpace();
        if (json.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        if (json.charAt(at) == end) {
            at++;
            return false;
        }
        return true;
    }

    private String string() {
        int start = at++;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return json.substring(start, ++at);
    }

    private String literal() {
        int start = at;
        while (at < json.length() && ",]} \r\n\t".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(start, at);
    }

    private void skipSpace() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
