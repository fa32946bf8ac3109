package org.connectcompetency.files.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values of a record by what they mean.
 *
 * @param record the record
 * @param values the values of each field, in the order of the file
 */
record Fields(FlatRecord record, Map<String, List<String>> values) {

    String place() {
        return record.place();
    }

    /** Returns whether the record speaks of the field, even if it has no value. */
    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Returns the field's first value, or an empty text. */
    String text(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the field's values. A cell of a table may hold several, with a separator. */
    List<String> texts(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .flatMap(value -> record.isRow() ? Stream.of(value.split("[;,\n]")) : Stream.of(value))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
