package org.connectcompetency.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieContainer;

/** Loads the library's rules in the ways that others load theirs. */
final class RuleEngines {

    /** How DRL is compiled while the program runs. */
    enum Compiler {
        /** The old way: MVEL interprets the conditions. */
        CLASSIC,
        /** The way that Drools recommends now: conditions become Java. */
        EXECUTABLE_MODEL
    }

    private RuleEngines() {}

    /** Compiles the library's rules and one more file. */
    static KieBase compiled(Compiler compiler, String... more) {
        KieContainer container =
                KieServices.get().newKieContainer(build(compiler, more).getReleaseId());
        return container.newKieBase(withFixedRules());
    }

    /** Compiles the library's rules into a kjar. */
    static void writeKjar(Path file) throws IOException {
        Files.write(file, ((InternalKieModule) build(Compiler.EXECUTABLE_MODEL)).getBytes());
    }

    /** Loads the rules from a kjar through a container. */
    static KieBase loaded(Path kjar) {
        KieServices services = KieServices.get();
        KieModule module =
                services.getRepository().addKieModule(services.getResources().newFileSystemResource(kjar.toFile()));
        return services.newKieContainer(module.getReleaseId()).newKieBase(withFixedRules());
    }

    private static KieBaseConfiguration withFixedRules() {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    private static KieModule build(Compiler compiler, String... more) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.connectcompetency.benchmarks", "compiled", "1"));
        for (String path : paths()) {
            files.write("src/main/resources/" + path, Applications.resource("/" + path));
        }
        for (int i = 0; i < more.length; i++) {
            files.write("src/main/resources/more/more-" + i + ".drl", more[i]);
        }
        KieBuilder builder = services.newKieBuilder(files);
        if (compiler == Compiler.CLASSIC) {
            builder.buildAll();
        } else {
            builder.buildAll(ExecutableModelProject.class);
        }
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return builder.getKieModule();
    }

    /** Returns the paths of the library's rule files, from its index. */
    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String line : Applications.resource("/META-INF/connect-competency/rules")
                .lines()
                .toList()) {
            paths.add(line.substring(line.indexOf('=') + 1).strip());
        }
        return paths;
    }
}
