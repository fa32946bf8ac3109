package org.connectcompetency.rules.secondopinion;

import java.util.ArrayList;
import java.util.List;

/** Rewrites a JSON text with the keys of its objects, or the elements of its arrays, in another order. */
final class JsonShuffler {

    private final String json;
    private final Dice dice;
    private final char shuffled;
    private int at;

    private JsonShuffler(String json, Dice dice, char shuffled) {
        this.json = json;
        this.dice = dice;
        this.shuffled = shuffled;
    }

    static String shuffleKeys(String json, Dice dice) {
        return new JsonShuffler(json, dice, '{').value();
    }

    static String shuffleArrays(String json, Dice dice) {
        return new JsonShuffler(json, dice, '[').value();
    }

    private String value() {
        skipSpace();
        return switch (json.charAt(at)) {
            case '{' -> "{" + members('{', '}') + "}";
            case '[' -> "[" + members('[', ']') + "]";
            case '"' -> string();
            default -> literal();
        };
    }

    private String members(char open, char close) {
        List<String> members = new ArrayList<>();
        at++;
        skipSpace();
        while (json.charAt(at) != close) {
            String member = value();
            skipSpace();
            if (json.charAt(at) == ':') {
                at++;
                member += ":" + value();
                skipSpace();
            }
            members.add(member);
            if (json.charAt(at) == ',') {
                at++;
                skipSpace();
            }
        }
        at++;
        return String.join(",", open == shuffled ? dice.shuffled(members) : members);
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
        while (",]} \n".indexOf(json.charAt(at)) < 0) {
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
