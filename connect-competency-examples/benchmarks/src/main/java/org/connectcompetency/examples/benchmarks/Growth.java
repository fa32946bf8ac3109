package org.connectcompetency.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
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

/** Measures one validation of the READY application with its facts multiplied. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 3, time = 2)
public class Growth {

    @Param({"badges", "opportunities", "people"})
    public String kind = "badges";

    @Param({"1", "10", "100", "1000"})
    public int times = 1;

    private CompetencyApplication judged = Applications.shipped("ready");
    private CompetencyValidator rules = CompetencyValidator.create();
    private HandWrittenValidator handWritten = Applications.handWritten(rules);

    @Setup
    public void load() {
        judged = Applications.grown(kind, times);
    }

    @Benchmark
    public ValidationResult rules() {
        return rules.validate(judged);
    }

    @Benchmark
    public ValidationResult handWritten() {
        return handWritten.validate(judged);
    }
}
