package org.connectcompetency.rules.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles only the rule that a mutant changes; the other rules of its package are those that the build compiled. */
final class MutantCompiler {

    /** The list of the classes that hold rules. */
    static final String CLASSES = "META-INF/kie/org.connectcompetency/connect-competency-rules/drools-model";

    private static final String OTHERS = "OtherRulesOfThePackage";

    private final String built;

    /**
     * Sets up a compiler.
     *
     * @param built the list of the classes with rules that the build made
     */
    MutantCompiler(String built) {
        this.built = built;
    }

    /**
     * Compiles a mutant.
     *
     * @return the files that replace those of the build; none if the rule does not compile
     */
    Optional<Map<String, byte[]>> compile(Mutant mutant) {
        String folder = mutant.file().substring(0, mutant.file().lastIndexOf('/'));
        String drlPackage = folder.replace('/', '.');
        String model = built.lines()
                .filter(line -> line.matches(Pattern.quote(drlPackage) + "\\.[^.]+"))
                .findFirst()
                .orElseThrow();
        Optional<Map<String, byte[]>> compiled = compile(Map.of(
                folder + "/mutant.drl",
                ruleAlone(mutant),
                folder + "/" + OTHERS + ".java",
                others(mutant, drlPackage, model)));
        compiled.ifPresent(files -> {
            files.put(mutant.file(), mutant.text().getBytes(StandardCharsets.UTF_8));
            files.put(
                    CLASSES,
                    Stream.concat(
                                    built.lines().filter(line -> !line.equals(model)),
                                    files.keySet().stream()
                                            .filter(path ->
                                                    path.matches(folder + "/(Rules[0-9A-F]+|" + OTHERS + ")\\.class"))
                                            .map(path -> path.replace('/', '.').replaceFirst("\\.class$", "")))
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8));
        });
        return compiled;
    }

    /** Returns the file without its other rules; without any rule, if the mutant removes the rule. */
    private static String ruleAlone(Mutant mutant) {
        DrlText drl = DrlText.of(mutant.text());
        String head = drl.rules().isEmpty()
                ? mutant.text()
                : mutant.text().substring(0, drl.rules().get(0).start());
        return head
                + drl.rules().stream()
                        .filter(rule -> rule.name().equals(mutant.place()))
                        .map(rule -> mutant.text().substring(rule.start(), rule.end()))
                        .collect(Collectors.joining());
    }

    private static String others(Mutant mutant, String drlPackage, String model) {
        return "package " + drlPackage + ";\n"
                + "public final class " + OTHERS + " extends " + OtherRules.class.getName() + " {\n"
                + "    public " + OTHERS + "() { super(new " + model + "(), \"" + mutant.place() + "\"); }\n"
                + "}\n";
    }

    private static synchronized Optional<Map<String, byte[]>> compile(Map<String, String> sources) {
        KieServices services = KieServices.Factory.get();
        // The classes are named after it, and their names must differ from those of the build.
        ReleaseId id = services.newReleaseId("org.connectcompetency", "mutant", "1");
        KieFileSystem project = services.newKieFileSystem();
        project.generateAndWritePomXML(id);
        sources.forEach((path, text) ->
                project.write((path.endsWith(".java") ? "src/main/java/" : "src/main/resources/") + path, text));
        KieBuilder builder = services.newKieBuilder(project, MutantCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                return Optional.empty();
            }
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            Map<String, byte[]> classes = new TreeMap<>();
            for (String name : module.getFileNames()) {
                if (name.endsWith(".class")) {
                    classes.put(name, module.getBytes(name));
                }
            }
            return Optional.of(classes);
        } catch (RuntimeException e) {
            // Some faults are not reported but thrown.
            return Optional.empty();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }
}
