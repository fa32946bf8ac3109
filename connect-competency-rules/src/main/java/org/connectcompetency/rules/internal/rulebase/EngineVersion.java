package org.connectcompetency.rules.internal.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which Drools there is. Its jars work together in one version only. Whatever brings a part of them in another one,
 * such as a framework, makes methods miss in the middle of a build or of a validation.
 */
public final class EngineVersion {

    /** The jars that this library calls, and those that they cannot do without. */
    private static final List<String> JARS = List.of(
            "org.drools/drools-base",
            "org.drools/drools-canonical-model",
            "org.drools/drools-compiler",
            "org.drools/drools-core",
            "org.drools/drools-drl-ast",
            "org.drools/drools-drl-parser",
            "org.drools/drools-kiesession",
            "org.drools/drools-model-codegen",
            "org.drools/drools-model-compiler",
            "org.drools/drools-mvel-parser",
            "org.drools/drools-util",
            "org.drools/drools-wiring-api",
            "org.drools/drools-wiring-dynamic",
            "org.drools/drools-wiring-static",
            "org.kie/kie-api",
            "org.kie/kie-internal",
            "org.kie/kie-memory-compiler");

    private EngineVersion() {}

    /**
     * Requires that all jars of the engine are of one version. One that is not there, or does not say which it is, is
     * passed over.
     *
     * @throws IllegalStateException if two differ; the message names both, and what mends it
     */
    public static void requireOne(ClassLoader loader) {
        Map<String, String> jarByVersion = new TreeMap<>();
        for (String jar : JARS) {
            String version = version(jar, loader);
            if (version != null) {
                jarByVersion.putIfAbsent(version, jar.replace('/', ':'));
            }
        }
        if (jarByVersion.size() > 1) {
            List<String> found = jarByVersion.entrySet().stream()
                    .map(each -> each.getValue() + " is " + each.getKey())
                    .toList();
            throw new IllegalStateException("The jars of Drools must be of one version, but " + found.get(0) + " and "
                    + found.get(1) + "; import org.drools:drools-bom in one version.");
        }
    }

    private static @Nullable String version(String jar, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream("META-INF/maven/" + jar + "/pom.properties")) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
