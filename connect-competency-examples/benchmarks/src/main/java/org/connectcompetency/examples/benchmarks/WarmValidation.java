package org.connectcompetency.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures one validation in a warm JVM; warming up takes ten thousand of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 2)
public class WarmValidation {

    @Param({"ready", "not-ready"})
    public String application = "ready";

    private CompetencyApplication judged = Applications.shipped("ready");
    private CompetencyValidator rules = CompetencyValidator.create();
    private HandWrittenValidator handWritten = Applications.handWritten(rules);

    @Setup
    public void load() {
        judged = Applications.shipped(application);
    }

    @Benchmark
    public ValidationResult rules() {
        return rules.validate(judged);
    }

    @Benchmark
    public ValidationResult handWritten() {
        return handWritten.validate(judged);
    }

    /**
     * Measures the part that both share: the provenance identifies the application by the hash of its canonical form.
     */
    @Benchmark
    public String commonHash() {
        return PlainSha256.of(CompetencyJson.canonical(judged));
    }
}
