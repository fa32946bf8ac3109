package org.connectcompetency.reports.internal.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where in a JSON text values are. */
public final class JsonRegions {

    /** Those of the reader of applications, which has read the text before. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(20_000_000)
                    .maxNameLength(20_000_000)
                    .build())
            .build();

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Region> found = new HashMap<>();

    /**
     * A part of a text, in lines and columns that begin with 1.
     *
     * @param startLine the line of its first character
     * @param startColumn the column of its first character
     * @param endLine the line of its last character
     * @param endColumn the column behind its last character
     */
    public record Region(int startLine, int startColumn, int endLine, int endColumn) {}

    private JsonRegions(Collection<String> pointers) {
        for (String pointer : pointers) {
            for (String each = pointer; each != null && wanted.add(each); ) {
                each = parent(each);
            }
        }
    }

    /** Returns the region of the value at each pointer, or else of the nearest value around it. */
    public static Map<String, Region> of(String json, Collection<String> pointers) {
        JsonRegions regions = new JsonRegions(pointers);
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            regions.value(parser, "");
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getMessage(), e);
        }
        Map<String, Region> all = new HashMap<>();
        for (String pointer : pointers) {
            all.put(pointer, regions.nearest(pointer));
        }
        return all;
    }

    private static @Nullable String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? null : pointer.substring(0, slash);
    }

    private Region nearest(String pointer) {
        Region region = found.get(pointer);
        String around = parent(pointer);
        if (region != null || around == null) {
            return region == null ? new Region(1, 1, 1, 1) : region;
        }
        return nearest(around);
    }

    /** Leaves out what holds nothing that is wanted. */
    private void value(JsonParser parser, @Nullable String pointer) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        if (pointer == null) {
            parser.skipChildren();
            return;
        }
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName().replace("~", "~0").replace("/", "~1");
                parser.nextToken();
                value(parser, ifWanted(pointer + "/" + name));
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, ifWanted(pointer + "/" + i));
            }
        }
        parser.finishToken();
        JsonLocation end = parser.currentLocation();
        found.put(pointer, new Region(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr()));
    }

    private @Nullable String ifWanted(String pointer) {
        return wanted.contains(pointer) ? pointer : null;
    }
}
