package org.connectcompetency.rules.internal.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.internal.json.Sha256;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The rules of one checklist version, compiled when this library was built, and the DRL files that they were compiled
 * from.
 *
 * @param compiled the compiled rules
 * @param files the DRL files
 */
public record RuleModels(CompiledRules compiled, List<RuleFile> files) {

    /** One line per file: the checklist version, an equals sign, and the path of a DRL file that holds rules for it. */
    private static final String INDEX = "META-INF/connect-competency/rules";

    /** One line per jar with rules: the path of the list in which its build put the classes that it made of the DRL. */
    private static final String COMPILED = "META-INF/connect-competency/compiled-rules";

    /**
     * Returns the rules of a checklist version.
     *
     * @throws IllegalStateException if a rule that is written was not loaded, or loaded twice
     */
    public static RuleModels of(String version) {
        List<RuleFile> files = new ArrayList<>();
        for (String path : new TreeSet<>(lines(INDEX))) {
            int equals = path.indexOf('=');
            if (equals > 0 && path.substring(0, equals).strip().equals(version)) {
                files.add(file(path.substring(equals + 1).strip()));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalStateException(
                    "Checklist version " + version + " must have rules, but has no line in " + INDEX + ".");
        }
        RuleModels found = new RuleModels(compiled(files), files);
        found.requireWhatIsWritten();
        return found;
    }

    /** Returns where each rule is written, by the name of the rule. */
    public Map<String, RuleReference> references() {
        Map<String, RuleReference> references = new TreeMap<>();
        for (RuleFile file : files) {
            for (String name : file.ruleNames()) {
                if (references.put(name, new RuleReference(name, file.path())) != null) {
                    throw new IllegalStateException(
                            "The rule \"" + name + "\" must be written once; " + file.path() + " repeats it.");
                }
            }
        }
        return references;
    }

    /** Returns the rules with their metadata. */
    public List<LoadedRule> loaded() {
        Map<String, RuleReference> references = references();
        return compiled.rules().stream()
                .map(rule -> LoadedRule.of(references.get(rule.getName()), rule.getMetaData()))
                .toList();
    }

    /** Returns the SHA-256 of the files, each with its path, in the order of their paths. */
    public String sha256() {
        return Sha256.of(
                files.stream().map(file -> file.path() + "\n" + file.text()).collect(Collectors.joining("\n")));
    }

    /**
     * Checks that the loaded rules are those that are written. A DRL file whose package is not its folder compiles
     * without an error, but none of its rules is loaded. If two jars have DRL in one package, a rule that one of them
     * replaces is loaded beside its replacement.
     *
     * @throws IllegalStateException if a rule that is written is not loaded, or loaded twice
     */
    void requireWhatIsWritten() {
        Set<String> notLoaded = new TreeSet<>(references().keySet());
        Set<String> loadedTwice = new TreeSet<>();
        for (Rule rule : compiled.rules()) {
            if (!notLoaded.remove(rule.getName())) {
                loadedTwice.add(rule.getName());
            }
        }
        if (!notLoaded.isEmpty()) {
            throw new IllegalStateException(
                    "The rules that are written must be those that are loaded; not loaded: " + notLoaded + ".");
        }
        if (!loadedTwice.isEmpty()) {
            throw new IllegalStateException(
                    "The rules of a DRL package must come from one jar; loaded twice: " + loadedTwice + ".");
        }
    }

    /** A package is compiled as one; a version may use some of its files and replace the others. */
    private static CompiledRules compiled(List<RuleFile> files) {
        Map<String, Set<String>> rulesByPackage = new HashMap<>();
        for (RuleFile file : files) {
            rulesByPackage
                    .computeIfAbsent(file.packageName(), name -> new HashSet<>())
                    .addAll(file.ruleNames());
        }
        ClassLoader loader = RuleModels.class.getClassLoader();
        List<Model> models = new ArrayList<>();
        for (String list : lines(COMPILED)) {
            for (String name : CompiledRules.classNames(lines(list))) {
                Set<String> rules = rulesByPackage.get(name.substring(0, name.lastIndexOf('.')));
                if (rules != null) {
                    models.add(new PartialModel(CompiledRules.instantiate(name, loader), rules));
                }
            }
        }
        return new CompiledRules(models, loader);
    }

    private static RuleFile file(String path) {
        URL url = RuleModels.class.getClassLoader().getResource(path);
        if (url == null) {
            // Where this library is a module, no class loader looks into its packages.
            url = RuleModels.class.getResource("/" + path);
        }
        if (url == null) {
            throw new IllegalStateException(
                    "The rules in " + path + " must be on the class path, as " + INDEX + " names them.");
        }
        return new RuleFile(path, text(url));
    }

    private static List<String> lines(String resource) {
        try {
            return Collections.list(RuleModels.class.getClassLoader().getResources(resource)).stream()
                    .flatMap(url -> text(url).lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
