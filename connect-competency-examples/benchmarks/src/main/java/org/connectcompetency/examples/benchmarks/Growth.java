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

/** Measures one validation of the READY application with one of its lists many times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 3, time = 2)
public class Growth {

    @Param
    public GrowingList list = GrowingList.BADGES;

    @Param({"10", "1000"})
    public int times = 10;

    private CompetencyApplication judged = Applications.shipped("ready");
    private CompetencyValidator rules = CompetencyValidator.create();
    private HandWrittenValidator handWritten = Applications.handWritten(rules);

    @Setup
    public void load() {
        judged = list.grow(times);
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
