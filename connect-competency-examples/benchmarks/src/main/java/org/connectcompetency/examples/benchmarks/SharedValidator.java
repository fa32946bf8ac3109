package org.connectcompetency.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures how many validations of the READY application per second two threads make with one shared validator, and how
 * many one thread makes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 2)
public class SharedValidator {

    private final CompetencyApplication ready = Applications.shipped("ready");
    private final CompetencyValidator rules = CompetencyValidator.create();

    @Benchmark
    @Threads(1)
    public ValidationResult oneThread() {
        return rules.validate(ready);
    }

    @Benchmark
    @Threads(2)
    public ValidationResult twoThreads() {
        return rules.validate(ready);
    }
}
