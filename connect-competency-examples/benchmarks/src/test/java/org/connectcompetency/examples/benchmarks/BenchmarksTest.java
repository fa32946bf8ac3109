package org.connectcompetency.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks that every benchmark runs, not how long it takes. */
class BenchmarksTest {

    private static final String IGNORE_LOCK = "jmh.ignoreLock";

    @BeforeAll
    static void letOtherBenchmarksRun() {
        System.setProperty(IGNORE_LOCK, "true");
    }

    @AfterAll
    static void restore() {
        System.clearProperty(IGNORE_LOCK);
    }

    @Test
    void every_benchmark_runs() throws RunnerException {
        Collection<RunResult> results = new Runner(once().param("times", "2").build()).run();

        assertThat(results)
                .extracting(each -> simpleName(each.getParams().getBenchmark()))
                .contains(
                        "WarmValidation.rules",
                        "WarmValidation.handWritten",
                        "WarmValidation.commonHash",
                        "SharedValidator.oneThread",
                        "SharedValidator.twoThreads",
                        "Growth.rules",
                        "Growth.handWritten",
                        "ParseValidateWrite.together",
                        "ValidatorBuild.withTenCustomRules",
                        "ValidatorBuild.compilingEverything",
                        "ValidatorBuild.compilingEverythingClassic",
                        "ValidatorBuild.kieContainer",
                        "EasyRulesSubset.easyRulesNineteen",
                        "EasyRulesSubset.libraryAll",
                        "LookingAhead.validation",
                        "LookingAhead.forecast",
                        "LookingAhead.plan",
                        "LookingAhead.portfolio",
                        "LookingAhead.comparison");
    }

    private static ChainedOptionsBuilder once() {
        return new OptionsBuilder()
                .include(BenchmarksTest.class.getPackageName())
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static String simpleName(String benchmark) {
        return benchmark.substring(BenchmarksTest.class.getPackageName().length() + 1);
    }
}
