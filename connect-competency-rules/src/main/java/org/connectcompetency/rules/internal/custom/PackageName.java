package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.StaticJavaParser;
import java.util.Optional;

/** Finds names of packages that cannot be compiled, or that stand where a class should. */
final class PackageName {

    private PackageName() {}

    /** Returns what is wrong with the package of a file. */
    static Optional<String> fault(String name) {
        try {
            StaticJavaParser.parseName(name);
            return Optional.empty();
        } catch (ParseProblemException e) {
            return Optional.of(name + " cannot be a package, as it has a word of the Java language in it.");
        }
    }

    /** Returns what was perhaps meant by an import that names no class. */
    static String suggestion(String imported, FactTypes types) {
        String last = imported.substring(imported.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isLowerCase(last.charAt(0))
                ? " A whole package is imported with an asterisk: " + imported + ".*"
                : types.suggestion(last);
    }
}
