package org.connectcompetency.rules.internal.custom;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.connectcompetency.rules.internal.rulebase.CompiledRules;
import org.connectcompetency.rules.internal.session.Failures;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * The outcome of compiling some rules.
 *
 * @param rules the compiled rules, if there are no faults
 * @param faults the faults that the engine reports
 */
record DrlBuild(@Nullable CompiledRules rules, List<Fault> faults) {

    static final String TOO_LONG = "An expression is too long for the compiler. Split it.";

    /** Each build has a name of its own, as the engine keeps what it builds by name. */
    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * A fault that the engine reports.
     *
     * @param file the file, if the engine names one
     * @param line the line, from 1; 0 where the engine does not say
     * @param text the engine's message
     */
    record Fault(@Nullable DrlFile file, int line, String text) {}

    /** Compiles some of the rules of the files, with all that the files declare. */
    static DrlBuild of(List<DrlFile> files, Collection<RuleDescr> rules, ClassLoader loader) {
        KieServices services = CompiledRules.services();
        ReleaseId id = services.newReleaseId("custom", "custom", Long.toString(COUNT.incrementAndGet()));
        KieFileSystem project = services.newKieFileSystem();
        project.generateAndWritePomXML(id);
        Map<String, DrlFile> filesByPath = new HashMap<>();
        for (DrlFile file : files) {
            // The folder has to be the package, wherever the file came from.
            String path = "src/main/resources/" + file.packageName().replace('.', '/') + "/rules" + filesByPath.size()
                    + ".drl";
            filesByPath.put(path.replace("src/main/resources/", ""), file);
            project.write(path, AsciiDrl.of(file.textWith(rules)).text());
        }
        try {
            KieBuilder builder = services.newKieBuilder(project, loader);
            builder.buildAll(ExecutableModelProject.class);
            List<Fault> faults = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    // The engine also shows the Java that it made from the rules, which nobody wrote.
                    .filter(message -> !message.getText().startsWith("Java source of"))
                    .map(message -> fault(message, filesByPath))
                    .distinct()
                    .toList();
            return new DrlBuild(
                    faults.isEmpty()
                            ? load(builder, services.newKieContainer(id, loader).getClassLoader())
                            : null,
                    faults);
        } catch (RuntimeException | AssertionError | LinkageError e) {
            return new DrlBuild(
                    null,
                    List.of(new Fault(
                            null, 0, AsciiDrl.unescaped(Failures.root(e).toString()))));
        } catch (StackOverflowError e) {
            return new DrlBuild(null, List.of(new Fault(null, 0, TOO_LONG)));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Fault fault(Message message, Map<String, DrlFile> filesByPath) {
        String path = String.valueOf(message.getPath()).replace("src/main/resources/", "");
        return new Fault(
                filesByPath.get(path),
                filesByPath.containsKey(path) ? message.getLine() : 0,
                AsciiDrl.unescaped(message.getText()));
    }

    private static CompiledRules load(KieBuilder builder, ClassLoader loader) {
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        String list = new String(
                module.getBytes(CanonicalKieModule.getModelFileWithGAV(module.getReleaseId())), StandardCharsets.UTF_8);
        List<Model> models = CompiledRules.classNames(list.lines().toList()).stream()
                .map(name -> CompiledRules.instantiate(name, loader))
                .toList();
        return new CompiledRules(models, loader);
    }
}
