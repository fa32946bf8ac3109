package org.connectcompetency.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.Plan;
import org.connectcompetency.rules.foresight.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is foreseen and compared, beside one validation of the same application. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 2)
public class LookingAhead {

    private final CompetencyValidator validator = CompetencyValidator.create();
    private final CompetencyApplication ready = Applications.shipped("ready");
    private final CompetencyApplication thirty = ManyCaseStudies.of(30);
    private final ValidationResult before = validator.validate(Applications.shipped("not-ready"));
    private final ValidationResult after = validator.validate(ready);

    @Benchmark
    public ValidationResult validation() {
        return validator.validate(ready);
    }

    /** Of 24 months. */
    @Benchmark
    public Forecast forecast() {
        return validator.forecast(ready);
    }

    /** What is to be done in a year. */
    @Benchmark
    public Plan plan() {
        return validator.plan(ready, after.asOf().plusYears(1));
    }

    /** The best four of thirty, in a small heap. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx300m")
    public Portfolio portfolio() {
        return validator.portfolio(thirty);
    }

    @Benchmark
    public ResultComparison comparison() {
        return ResultComparison.of(before, after);
    }
}
