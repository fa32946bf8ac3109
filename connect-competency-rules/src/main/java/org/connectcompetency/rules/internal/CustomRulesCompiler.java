package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.Basis;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.RuleReference;
import org.connectcompetency.model.Scope;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleProblem;
import org.connectcompetency.rules.RuleSource;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Compiles the rules of a caller. Only this class and those that it uses need the compiler, which is an optional
 * dependency; whoever has no rules of his own never loads them.
 */
final class CustomRulesCompiler {

    private static final String CUSTOM = "Custom";

    private static final Pattern CULPRIT = Pattern.compile("The (?:method|constructor) (\\w+)\\(|(\\w+) cannot be resolved");

    private final Checklist checklist;
    private final Set<String> takenNames;
    private final ImportPolicy imports;
    private final ClassLoader loader;

    /**
     * Sets up a compiler.
     *
     * @param checklist the checklist that the rules may refer to
     * @param takenNames the names of the built-in rules
     * @param imports what the rules may import
     * @param loader finds the classes that the rules import
     */
    CustomRulesCompiler(Checklist checklist, Set<String> takenNames, ImportPolicy imports, ClassLoader loader) {
        this.checklist = checklist;
        this.takenNames = takenNames;
        this.imports = imports;
        this.loader = loader;
    }

    /**
     * Compiles rules.
     *
     * @throws InvalidRulesException if any file has a problem; those of all files are listed
     */
    CustomRules compile(List<RuleSource> sources) {
        List<DrlFile> files = sources.stream().map(source -> DrlFile.parse(source, loader)).toList();
        Map<String, String> titles = titles(files);
        List<RuleProblem> problems = new ArrayList<>();
        DrlCheck check = new DrlCheck(checklist, titles.keySet(), takenNames, imports);
        problems.addAll(check.problems(files));
        refuse(problems);
        KieBase kieBase = build(files);
        return new CustomRules(sources, kieBase, loaded(kieBase, files), requirements(files, titles));
    }

    private KieBase build(List<DrlFile> files) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId(CUSTOM, CUSTOM, Integer.toHexString(System.identityHashCode(files)));
        KieFileSystem project = services.newKieFileSystem();
        project.generateAndWritePomXML(id);
        Map<String, DrlFile> filesByPath = new HashMap<>();
        for (DrlFile file : files) {
            // The folder has to be the package, wherever the file came from.
            String path = file.packageName().replace('.', '/') + "/rules" + filesByPath.size() + ".drl";
            filesByPath.put(path, file);
            project.write("src/main/resources/" + path, file.source().drl());
        }
        KieBuilder builder = services.newKieBuilder(project, loader);
        try {
            buildAll(builder, files);
            List<RuleProblem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    // The engine shows what it made of the rules, too; nobody wrote that.
                    .filter(message -> !message.getText().startsWith("Java source of"))
                    .map(message -> problem(message, filesByPath))
                    .distinct()
                    .toList();
            // A fault in a file of the caller says more than what it led to in generated code.
            if (problems.stream().anyMatch(problem -> !problem.file().endsWith(".java"))) {
                problems = problems.stream().filter(problem -> !problem.file().endsWith(".java")).toList();
            }
            List<RuleProblem> explained = files.stream().flatMap(file -> file.unknownFields().stream()).toList();
            refuse(problems.isEmpty() || explained.isEmpty() ? problems : explained);
            KieBase kieBase = services.newKieContainer(id, loader).newKieBase(configuration(services));
            kieBase.addEventListener(new Seal());
            return kieBase;
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The parser of conditions gives up on some reserved words with an error of its own that names nothing. */
    private static void buildAll(KieBuilder builder, List<DrlFile> files) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (AssertionError | RuntimeException e) {
            List<RuleProblem> reserved = files.stream().flatMap(file -> file.reservedNames().stream()).toList();
            refuse(reserved);
            refuse(files.stream()
                    .map(file -> new RuleProblem(file.source().name(), 0, null, "This file, or one beside it, can't be compiled: " + e))
                    .toList());
        }
    }

    private static KieBaseConfiguration configuration(KieServices services) {
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /** The engine's own message is the last resort: it often has neither a file nor a line nor a rule. */
    private static RuleProblem problem(Message message, Map<String, DrlFile> filesByPath) {
        String path = String.valueOf(message.getPath()).replace("src/main/resources/", "");
        String text = message.getText().strip().replaceAll("\\s+", " ");
        String culprit = culprit(text);
        DrlFile file = filesByPath.containsKey(path) ? filesByPath.get(path) : fileWith(culprit, filesByPath.values());
        if (file == null) {
            return new RuleProblem(path, 0, null, text);
        }
        int line = message.getLine() > 0 && filesByPath.containsKey(path) ? message.getLine() : file.lineOf(culprit);
        return new RuleProblem(file.source().name(), line, file.ruleAt(line), text);
    }

    private static @Nullable DrlFile fileWith(String word, Collection<DrlFile> files) {
        return files.stream()
                .filter(file -> files.size() == 1 || file.lineOf(word) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Returns the name that the Java compiler complains of; empty if it names none. */
    private static String culprit(String text) {
        Matcher named = CULPRIT.matcher(text);
        return named.find() ? named.group(1) != null ? named.group(1) : named.group(2) : "";
    }

    private static void refuse(Collection<RuleProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line))
                    .toList());
        }
    }

    private static List<LoadedRule> loaded(KieBase kieBase, List<DrlFile> files) {
        Map<String, String> fileByRule = new HashMap<>();
        files.forEach(file -> file.ruleNames().forEach(name -> fileByRule.put(name, file.source().name())));
        List<LoadedRule> loaded = new ArrayList<>();
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                String file = fileByRule.get(rule.getName());
                // Queries are listed as rules too.
                if (file != null) {
                    loaded.add(LoadedRule.of(new RuleReference(rule.getName(), file), rule.getMetaData()));
                }
            }
        }
        loaded.sort(Comparator.comparing(rule -> rule.reference().name()));
        if (loaded.size() != fileByRule.size()) {
            throw new IllegalStateException("All " + fileByRule.size() + " rules must be loaded, but only " + loaded.size() + " are.");
        }
        return loaded;
    }

    /** Returns the titles of the requirements that the rules bring, by id. */
    private static Map<String, String> titles(List<DrlFile> files) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (DrlFile file : files) {
            for (DrlFile.RuleText rule : file.rules()) {
                if (rule.title() != null) {
                    rule.requirements().forEach(id -> titles.putIfAbsent(id, rule.title()));
                }
            }
        }
        return titles;
    }

    private List<Requirement> requirements(List<DrlFile> files, Map<String, String> titles) {
        Map<String, String> sections = new HashMap<>();
        for (DrlFile file : files) {
            for (DrlFile.RuleText rule : file.rules()) {
                if (rule.section() != null) {
                    rule.requirements().forEach(id -> sections.putIfAbsent(id, rule.section()));
                }
            }
        }
        return titles.entrySet().stream()
                .filter(title -> checklist.find(title.getKey()).isEmpty())
                .map(title -> requirement(title.getKey(), title.getValue(), sections.getOrDefault(title.getKey(), CUSTOM)))
                .toList();
    }

    private static Requirement requirement(String id, String title, String section) {
        return new Requirement(
                Objects.requireNonNull(id), title, section, section, null, Scope.PARTNER, Basis.COMPUTED, null, false,
                Map.of(), List.of(), List.of());
    }
}
