package org.connectcompetency.reports;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.connectcompetency.reports.internal.sarif.JsonRegions;
import org.jspecify.annotations.Nullable;

/** What an application was read from, so that a report can say where in it something is. */
public final class ApplicationSource {

    private final @Nullable URI file;
    private final @Nullable String json;
    private final Function<String, @Nullable String> places;

    private ApplicationSource(@Nullable URI file, @Nullable String json, Function<String, @Nullable String> places) {
        this.file = file;
        this.json = json;
        this.places = places;
    }

    /** Returns a source that is no file: a place is its JSON Pointer. */
    public static ApplicationSource unnamed() {
        return new ApplicationSource(null, null, pointer -> pointer);
    }

    /**
     * Returns a file in JSON: a place is a region of the file, and its JSON Pointer.
     *
     * @param file the file's address, which may be relative
     * @param json the file's text
     */
    public static ApplicationSource json(URI file, String json) {
        return new ApplicationSource(
                Objects.requireNonNull(file, "file"), Objects.requireNonNull(json, "json"), pointer -> pointer);
    }

    /**
     * Returns a file in another format.
     *
     * @param file the file's address, which may be relative; null if it has none
     * @param places tells the place of the value at a JSON Pointer of the application, such as {@code "Badges!C7"};
     *     null where it has none
     */
    public static ApplicationSource other(@Nullable URI file, Function<String, @Nullable String> places) {
        return new ApplicationSource(file, null, Objects.requireNonNull(places, "places"));
    }

    /** Returns the address; null if the source is no file. */
    @Nullable
    URI file() {
        return file;
    }

    /** Returns the region of each value at a JSON Pointer, or else of the nearest value around it. */
    Map<String, JsonRegions.Region> regions(Collection<String> pointers) {
        return json == null ? Map.of() : JsonRegions.of(json, pointers);
    }

    /** Returns the place that people know the value at a JSON Pointer by; empty where that is the whole. */
    String place(String pointer) {
        String place = places.apply(pointer);
        return place == null ? "" : place;
    }
}
