package org.connectcompetency.model.checklist;

import java.util.List;

/**
 * The versions of the checklist that this library knows.
 *
 * <p>The index files {@code META-INF/connect-competency/checklists} on the class path name them. Each line there has
 * the form {@code version=resource}. Any jar can bring versions of its own.
 */
public final class Checklists {

    private static final ChecklistLibrary LIBRARY = new ChecklistLibrary(Checklists.class.getClassLoader());

    private Checklists() {}

    /**
     * Returns the checklist of a version, such as {@code "2026-02"}.
     *
     * @throws IllegalArgumentException if the version is unknown
     * @throws IllegalStateException if the version's file is missing or broken
     */
    public static Checklist of(String version) {
        return LIBRARY.checklist(version);
    }

    /**
     * Returns the newest of the known versions.
     *
     * @throws IllegalStateException if there is none, or its file is missing or broken
     */
    public static Checklist newest() {
        return LIBRARY.newest();
    }

    /** Returns the names of the known versions, oldest first. */
    public static List<String> versions() {
        return LIBRARY.versions();
    }
}
