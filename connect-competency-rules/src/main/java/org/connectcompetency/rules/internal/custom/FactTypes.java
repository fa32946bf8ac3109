package org.connectcompetency.rules.internal.custom;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectcompetency.model.internal.values.Wording;
import org.connectcompetency.rules.internal.session.KindsOfFacts;
import org.jspecify.annotations.Nullable;

/** The classes that a DRL file can name. */
final class FactTypes {

    private final String packageName;
    private final Collection<String> imports;
    private final Set<String> declared;
    private final ClassLoader loader;

    /** Looking for a class that does not exist takes long. */
    private final Map<String, Optional<Class<?>>> resolved = new HashMap<>();

    /**
     * Sets up the classes for one file.
     *
     * @param packageName the file's package
     * @param imports what it imports
     * @param declared the full names of the types that the files of the caller declare
     * @param loader the class loader that finds the classes
     */
    FactTypes(String packageName, Collection<String> imports, Set<String> declared, ClassLoader loader) {
        this.declared = declared;
        this.packageName = packageName;
        this.imports = imports;
        this.loader = loader;
    }

    /** Returns the class that has that name in the file. */
    @Nullable
    Class<?> resolve(String name) {
        return resolved.computeIfAbsent(name, asked -> Optional.ofNullable(find(asked)))
                .orElse(null);
    }

    private @Nullable Class<?> find(String name) {
        String outer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (String imported : imports) {
            if (imported.endsWith("." + outer)) {
                return load(imported + name.substring(outer.length()));
            }
        }
        for (String imported : imports) {
            if (imported.endsWith(".*")) {
                Class<?> found = load(imported.substring(0, imported.length() - 1) + name);
                if (found != null) {
                    return found;
                }
            }
        }
        for (String prefix : List.of("", packageName + ".", "java.lang.")) {
            Class<?> found = load(prefix + name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns a sentence that says what was perhaps meant. */
    String suggestion(String name) {
        for (Class<?> fact : KindsOfFacts.ALL) {
            if (fact.getSimpleName().equals(name)) {
                return " Import " + fact.getName() + ".";
            }
        }
        return Wording.suggestion(
                name, KindsOfFacts.ALL.stream().map(Class::getSimpleName).toList());
    }

    /** Returns whether one of the files declares a type that has that name in this one. */
    boolean isDeclared(String name) {
        return declared.contains(name)
                || declared.contains(packageName + "." + name)
                || imports.stream().anyMatch(imported -> declared.contains(imported) && imported.endsWith("." + name))
                || imports.stream()
                        .anyMatch(imported -> imported.endsWith(".*")
                                && declared.contains(imported.substring(0, imported.length() - 1) + name));
    }

    /** Returns whether an import names something that exists; a whole package passes unchecked. */
    boolean canImport(String imported) {
        return imported.endsWith(".*") || declared.contains(imported) || load(imported) != null;
    }

    /** A nested class is written with a dot, and loaded with a dollar sign. */
    private @Nullable Class<?> load(String name) {
        String binary = name;
        while (true) {
            try {
                return Class.forName(binary, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    return null;
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
    }
}
