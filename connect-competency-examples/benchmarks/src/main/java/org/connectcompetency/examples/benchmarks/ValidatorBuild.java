package org.connectcompetency.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.connectcompetency.rules.CompetencyValidator;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures what it costs to build a validator in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
public class ValidatorBuild {

    private final String tenRules = Applications.resource("/ten-rules.drl");
    private Path kjar = Path.of("unmade");

    @Setup
    public void makeKjar() throws IOException {
        kjar = Files.createTempFile("rules", ".jar");
        RuleEngines.writeKjar(kjar);
    }

    @TearDown
    public void deleteKjar() throws IOException {
        Files.deleteIfExists(kjar);
    }

    @Benchmark
    public CompetencyValidator withoutCustomRules() {
        return CompetencyValidator.create();
    }

    /** Compiles the ten custom rules, but not the library's own. */
    @Benchmark
    public CompetencyValidator withTenCustomRules() {
        return CompetencyValidator.builder().rules("ten-rules.drl", tenRules).build();
    }

    /** Compiles the library's rules too, to show what that would cost. */
    @Benchmark
    public KieBase compilingEverything() {
        return RuleEngines.compiled(RuleEngines.Compiler.EXECUTABLE_MODEL, tenRules);
    }

    /** Does the same with conditions that MVEL interprets. */
    @Benchmark
    public KieBase compilingEverythingClassic() {
        return RuleEngines.compiled(RuleEngines.Compiler.CLASSIC, tenRules);
    }

    /** Loads the library's rules from a kjar, without custom rules, to show what that would cost. */
    @Benchmark
    public KieBase kieContainer() {
        return RuleEngines.loaded(kjar);
    }
}
