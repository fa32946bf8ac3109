package org.connectcompetency.files.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.connectcompetency.model.checklist.ProductTags;
import org.jspecify.annotations.Nullable;

/**
 * The names by which files call a thing, read from a resource with lines such as {@code stage = LifeCycle.Stage |
 * Stage}. Only letters and digits are compared, as exports differ in case, spaces, dashes and ampersands. The index of
 * a list's element, as in {@code AwsProducts[0]}, is no part of a name.
 */
final class Aliases {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final Map<String, String> byKey;

    private Aliases(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** Reads the resource of that name. */
    static Aliases of(String resource) {
        Properties lines = new Properties();
        String file = resource + ".properties";
        try (InputStream in = Aliases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must be in the jar, but is not there.");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new HashMap<>();
        for (String thing : lines.stringPropertyNames()) {
            for (String name : lines.getProperty(thing).split("\\|")) {
                String other = byKey.put(key(name), thing);
                if (other != null && !other.equals(thing)) {
                    throw new IllegalStateException(file + ": the name (" + name.strip() + ") must not mean both "
                            + other + " and " + thing + ".");
                }
            }
        }
        return new Aliases(byKey);
    }

    /** Returns what a name means, or null if it is unknown. */
    @Nullable
    String find(String name) {
        return byKey.get(key(name));
    }

    /** Returns the constant that a name means, or null if it is unknown. */
    <E extends Enum<E>> @Nullable E find(String name, Class<E> type) {
        String constant = find(name);
        return constant == null ? null : Enum.valueOf(type, constant);
    }

    /** Returns the letters and digits of the names of a thing, longest first. */
    List<String> keysOf(String thing) {
        return byKey.entrySet().stream()
                .filter(each -> each.getValue().equals(thing))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String key(String name) {
        return ProductTags.key(INDEX.matcher(name).replaceAll(""));
    }
}
