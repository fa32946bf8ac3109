package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table, or an object of a JSON file, as values by their dotted paths: {@code Project.Title},
 * {@code AwsProducts[0]}.
 *
 * @param place the file, with the line, and in JSON the column and the JSON Pointer
 * @param list the name of the JSON list that it is an element of; empty: of none with a name
 * @param isRow whether it is a row of a table
 * @param values the values that were asked for; an empty one is there without saying anything, such as an empty cell or
 *     the list of {@code AwsProducts} itself
 */
record FlatRecord(String place, String list, boolean isRow, Map<String, String> values) {

    /** Returns the values by what their paths mean; unknown ones are left out. */
    Fields by(Aliases names) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            String field = names.find(path);
            if (field != null) {
                fields.computeIfAbsent(field, any -> new ArrayList<>()).add(value.strip());
            }
        });
        return new Fields(this, fields);
    }
}
