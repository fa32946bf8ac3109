package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.internal.values.Decimals;
import org.connectcompetency.model.internal.values.Surrogates;
import org.connectcompetency.model.internal.values.Wording;

/**
 * Reads one kind of value. Before the call, the parser is at the value's first token; after the call, at its last
 * token. The value is never {@code null}: the caller checks for that first.
 */
@FunctionalInterface
interface JsonValue {

    int ISO_DATE_LENGTH = 10;

    /** Reads the parser's current value. */
    Object read(JsonParser parser) throws IOException;

    /** Returns the reader for values of a Java type. */
    static JsonValue of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == List.class) {
                return listOf(of(arguments[0]));
            }
            if (parameterized.getRawType() == Set.class) {
                return setOf(of(arguments[0]));
            }
            if (parameterized.getRawType() == Map.class) {
                return mapOf(arguments[0], of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain == String.class) {
                return JsonValue::text;
            }
            if (plain == int.class || plain == Integer.class) {
                return JsonValue::wholeNumber;
            }
            if (plain == boolean.class || plain == Boolean.class) {
                return JsonValue::flag;
            }
            if (plain == BigDecimal.class) {
                return JsonValue::decimal;
            }
            if (plain == LocalDate.class) {
                return JsonValue::date;
            }
            if (plain.isEnum()) {
                return choice(constants(plain));
            }
            if (plain.isRecord()) {
                RecordType record = RecordType.of(plain.asSubclass(Record.class));
                return record::read;
            }
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }

    private static String text(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken() == JsonToken.VALUE_STRING, "a string");
        String text = string(parser);
        if (Surrogates.anyUnpaired(text)) {
            throw JsonReading.problem(parser, Surrogates.problem(text));
        }
        return text;
    }

    /** Returns the string at which the parser stands, which it reads only now. */
    private static String string(JsonParser parser) throws IOException {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw JsonReading.problem(parser, JsonReading.STRING_TOO_LONG);
        }
    }

    private static Boolean flag(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken().isBoolean(), "true or false");
        return parser.getBooleanValue();
    }

    private static Integer wholeNumber(JsonParser parser) throws IOException {
        expect(
                parser,
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT,
                "a whole number without decimal point or exponent");
        try {
            return Integer.valueOf(parser.getText());
        } catch (NumberFormatException e) {
            throw JsonReading.problem(
                    parser, "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken().isNumeric(), "a number");
        try {
            // The parser's own conversion has other errors and limits for each kind of number.
            return Decimals.normalized(new BigDecimal(parser.getText()));
        } catch (NumberFormatException e) {
            throw JsonReading.problem(parser, "the number is too large or too small");
        } catch (IllegalArgumentException e) {
            throw JsonReading.problem(parser, String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate date(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken() == JsonToken.VALUE_STRING, "a date such as \"2026-06-15\"");
        String text = string(parser);
        try {
            // ISO also allows years with a sign and more than four digits. Here they are mistakes.
            if (text.length() == ISO_DATE_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, ISO_DATE_LENGTH));
            }
        } catch (DateTimeException e) {
            // Reported below.
        }
        throw JsonReading.problem(
                parser, Wording.quoted(text) + " is not a date; it must be a day that exists, such as \"2026-06-15\"");
    }

    /** Returns the number in a part of a date. A formatter of the JDK would create half a dozen objects for it. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit: " + c);
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static JsonValue choice(Map<String, Enum<?>> constants) {
        String expected = "one of " + String.join(", ", constants.keySet());
        return parser -> {
            expect(parser, parser.currentToken() == JsonToken.VALUE_STRING, expected);
            String text = string(parser);
            Enum<?> constant = constants.get(text);
            if (constant == null) {
                throw JsonReading.problem(parser, Wording.quoted(text) + " is not " + expected);
            }
            return constant;
        };
    }

    private static JsonValue listOf(JsonValue element) {
        return parser -> {
            List<Object> values = new ArrayList<>();
            expect(parser, parser.currentToken() == JsonToken.START_ARRAY, "a list");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser, parser.currentToken() != JsonToken.VALUE_NULL, "a value, like every element of a list");
                values.add(element.read(parser));
            }
            return values;
        };
    }

    private static JsonValue setOf(JsonValue element) {
        JsonValue list = listOf(element);
        return parser -> new LinkedHashSet<>((List<?>) list.read(parser));
    }

    private static JsonValue mapOf(Type keyType, JsonValue value) {
        Map<String, Enum<?>> constants = keyType instanceof Class<?> type && type.isEnum() ? constants(type) : Map.of();
        return parser -> {
            Map<Object, Object> values = new LinkedHashMap<>();
            expect(parser, parser.currentToken() == JsonToken.START_OBJECT, "an object");
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = name(parser);
                Object key = constants.isEmpty() ? name : constants.get(name);
                if (key == null) {
                    throw JsonReading.problem(
                            parser, Wording.quoted(name) + " is not one of " + String.join(", ", constants.keySet()));
                }
                if (values.containsKey(key)) {
                    throw JsonReading.problem(parser, JsonReading.givenTwice(name));
                }
                parser.nextToken();
                values.put(key, value.read(parser));
            }
            return values;
        };
    }

    /**
     * Returns the name of the field at which the parser stands.
     *
     * @throws UnreadableDocumentException if no pointer could name it
     */
    static String name(JsonParser parser) throws IOException {
        String name = parser.currentName();
        if (Surrogates.anyUnpaired(name)) {
            throw JsonReading.problemOfObject(parser, JsonReading.HALF_A_CHARACTER_IN_A_NAME);
        }
        return name;
    }

    private static Map<String, Enum<?>> constants(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        return constants;
    }

    /**
     * Checks that the value is as expected.
     *
     * @throws UnreadableDocumentException if it is not; it says what was expected and what was found
     */
    static void expect(JsonParser parser, boolean asExpected, String expected) throws IOException {
        if (!asExpected) {
            throw JsonReading.problem(parser, "must be " + expected + ", but is " + found(parser));
        }
    }

    private static String found(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        if (token == JsonToken.VALUE_STRING) {
            return "the string " + Wording.quoted(string(parser));
        }
        if (token == JsonToken.VALUE_NULL) {
            // In YAML it can be another word, or nothing at all.
            return "null";
        }
        String text = parser.getText();
        if (text == null) {
            // A tree or buffer of a caller's can hold any object.
            return "a value that JSON does not have";
        }
        return text.length() > 40 ? "a long number" : text;
    }
}
