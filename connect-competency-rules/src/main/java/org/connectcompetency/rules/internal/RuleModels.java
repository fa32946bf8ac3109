package org.connectcompetency.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.model.Model;

/** Finds the compiled rules of a checklist version. */
final class RuleModels {

    /** One line per version: the version, an equals sign, and the DRL packages that hold its rules. */
    private static final String INDEX = "META-INF/connect-competency/rules";

    /** Where the build lists the classes that it made of the DRL, one for each package. */
    private static final String CLASSES = "META-INF/kie/org.connectcompetency/connect-competency-rules/drools-model";

    private static final String CLASSES_HEADER = "Drools-Model-Version";

    private RuleModels() {}

    static List<Model> of(String version) {
        List<String> packages = packages(version);
        List<Model> models = new ArrayList<>();
        for (String className : lines(CLASSES)) {
            if (!className.startsWith(CLASSES_HEADER)
                    && packages.contains(className.substring(0, className.lastIndexOf('.')))) {
                models.add(instantiate(className));
            }
        }
        if (models.size() != packages.size()) {
            throw new IllegalStateException("The rules of checklist version " + version + " must lie in the packages "
                    + packages + ", but only " + models.size() + " of them hold any.");
        }
        return models;
    }

    private static List<String> packages(String version) {
        for (String line : lines(INDEX)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.substring(0, equals).strip().equals(version)) {
                return List.of(line.substring(equals + 1).strip().split("\\s*,\\s*"));
            }
        }
        throw new IllegalStateException("Checklist version " + version + " has no line in " + INDEX + ".");
    }

    private static Model instantiate(String className) {
        try {
            return (Model) Class.forName(className, true, RuleModels.class.getClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules (" + className + ") can't be loaded.", e);
        }
    }

    private static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try {
            for (URL url : Collections.list(RuleModels.class.getClassLoader().getResources(resource))) {
                try (InputStream in = url.openStream();
                        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
