package org.connectcompetency.examples.commandline;

import java.nio.file.Path;

/** What other systems say of the partner of {@link Samples#NOT_READY}. */
final class Exports {

    static final String CASE_STUDY = "dunmarrow-member-line";

    static final String ACE = file("ace");
    static final String BADGES = file("badges.json");
    static final String PEOPLE = file("people.csv");
    static final String REVIEW = file("lens-review.json");

    private Exports() {}

    static String file(String name) {
        return Path.of("..", "applications", "exports", name).toString();
    }
}
