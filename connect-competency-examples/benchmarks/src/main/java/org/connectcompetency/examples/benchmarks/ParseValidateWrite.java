package org.connectcompetency.examples.benchmarks;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures what a batch does with each line, in parts and as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 2)
public class ParseValidateWrite {

    private final String json = Applications.json("ready");
    private final CompetencyValidator rules = CompetencyValidator.create();
    private final CompetencyApplication application = Applications.shipped("ready");
    private final ValidationResult result = rules.validate(application);

    @Benchmark
    public CompetencyApplication parse() {
        return CompetencyJson.readApplication(json);
    }

    @Benchmark
    public ValidationResult validate() {
        return rules.validate(application);
    }

    @Benchmark
    public String write() {
        return CompetencyJson.writeLine(result);
    }

    @Benchmark
    public String together() {
        return CompetencyJson.writeLine(rules.validate(CompetencyJson.readApplication(json)));
    }
}
