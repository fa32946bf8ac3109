package org.connectcompetency.examples.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.connectcompetency.examples.benchmarks.easyrules.EasyRulesChecklist;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Status;
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

/**
 * Compares Easy Rules, for the statuses of nineteen requirements, with the library, for 77 requirements with findings,
 * measures and provenance. The work is not the same; the comparison shows what a rule engine without joins costs for a
 * quarter of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 2)
public class EasyRulesSubset {

    private final CompetencyApplication ready = Applications.shipped("ready");
    private final EasyRulesChecklist easyRules = new EasyRulesChecklist();
    private final CompetencyValidator library = CompetencyValidator.create();

    @Benchmark
    public Map<String, Status> easyRulesNineteen() {
        return easyRules.statuses(ready);
    }

    @Benchmark
    public ValidationResult libraryAll() {
        return library.validate(ready);
    }
}
