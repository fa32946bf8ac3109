package org.connectcompetency.rules.internal.custom;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that newer versions of Java reserve in some places, and that the parser of conditions may not take as names. It
 * fails at them with an error that does not name them.
 */
final class ReservedWords {

    private static final Pattern FIRST_NAME = Pattern.compile("[a-zA-Z_]\\w*(?!\\s*:)\\b");

    private static final Set<String> WORDS = Set.of(
            "exports",
            "module",
            "open",
            "opens",
            "permits",
            "provides",
            "record",
            "requires",
            "sealed",
            "to",
            "transitive",
            "uses",
            "with",
            "yield");

    private ReservedWords() {}

    /** Returns what is wrong with a condition that the parser failed at; absent if it is no such word. */
    static Optional<String> fault(String condition) {
        return FIRST_NAME
                .matcher(condition)
                .results()
                .map(MatchResult::group)
                .filter(WORDS::contains)
                .findFirst()
                .map(name -> "The name " + name
                        + " cannot be used in a condition, as it is a word of the Java language; give the fact a method of"
                        + " another name.");
    }
}
