package org.connectcompetency.model.checklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.connectcompetency.model.internal.json.UnreadableDocumentException;
import org.connectcompetency.model.internal.json.Utf8Reader;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the checklist on a class path. Index files name them, and each is loaded once, when it is first asked
 * for.
 */
final class ChecklistLibrary {

    private static final String INDEX = "META-INF/connect-competency/checklists";

    private final ClassLoader loader;
    private final Map<String, Checklist> loaded = new ConcurrentHashMap<>();
    private volatile @Nullable TreeMap<String, String> resources;

    /** Creates the library of the versions that this class loader finds. */
    ChecklistLibrary(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the names of the versions, oldest first. Names are given so that they sort by age. */
    List<String> versions() {
        return List.copyOf(resources().keySet());
    }

    /**
     * Returns the newest version.
     *
     * @throws IllegalStateException if there is none, or its file is missing or broken
     */
    Checklist newest() {
        if (resources().isEmpty()) {
            throw new IllegalStateException(
                    "there is no checklist on the class path: no index file " + INDEX + " names a version");
        }
        return checklist(resources().lastKey());
    }

    /**
     * Returns the checklist of a version.
     *
     * @throws IllegalArgumentException if the version is unknown
     * @throws IllegalStateException if the version's file is missing or broken
     */
    Checklist checklist(String version) {
        String resource = resources().get(version);
        if (resource == null) {
            throw new IllegalArgumentException(unknown(version));
        }
        return loaded.computeIfAbsent(version, absent -> load(version, resource));
    }

    /** Returns the sentence that says that a version is unknown, and which ones are known. */
    String unknown(String version) {
        return "the checklist version " + Wording.quoted(version) + " is unknown; the known versions are "
                + Wording.quoted(versions());
    }

    private TreeMap<String, String> resources() {
        TreeMap<String, String> known = resources;
        if (known == null) {
            known = readIndexes();
            resources = known;
        }
        return known;
    }

    private TreeMap<String, String> readIndexes() {
        TreeMap<String, String> known = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                readIndex(index, known);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the index files " + INDEX, e);
        }
        return known;
    }

    private static void readIndex(URL index, Map<String, String> known) throws IOException {
        URLConnection connection = index.openConnection();
        // A cached connection would keep the jar open, and would read the old one after it was replaced.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream();
                BufferedReader lines = new BufferedReader(new Utf8Reader(in))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("=", 2);
                if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                    throw new IllegalStateException(
                            index + ", line " + number + ": must have the form version=resource");
                }
                String resource = parts[1].strip();
                String other = known.putIfAbsent(parts[0].strip(), resource);
                if (other != null && !other.equals(resource)) {
                    throw new IllegalStateException(
                            index + ", line " + number + ": the version is already in " + other);
                }
            }
        }
    }

    private Checklist load(String version, String resource) {
        try (InputStream in = open(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        resource + ": no such file on the class path, though " + INDEX + " names it");
            }
            return ChecklistFile.read(new Utf8Reader(in), version);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(resource + ": cannot be read", e);
        }
    }

    /** The files of this library lie in its packages, which no class loader looks into where they are a module. */
    private @Nullable InputStream open(String resource) {
        InputStream in = loader.getResourceAsStream(resource);
        return in != null ? in : ChecklistLibrary.class.getResourceAsStream("/" + resource);
    }
}
