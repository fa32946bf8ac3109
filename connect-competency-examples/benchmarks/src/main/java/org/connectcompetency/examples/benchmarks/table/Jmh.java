package org.connectcompetency.examples.benchmarks.table;

import java.util.Comparator;
import java.util.Map;
import org.connectcompetency.examples.benchmarks.Applications;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, each in a JVM of its own. */
final class Jmh {

    /**
     * The figure of a benchmark's fastest iteration, in the benchmark's unit, and how many bytes each call allocated.
     */
    record Score(double value, double bytes) {}

    private final boolean quick;

    Jmh(boolean quick) {
        this.quick = quick;
    }

    /** Runs one benchmark, named by its class and method. */
    Score run(String benchmark, Map<String, String> parameters) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + (Applications.class.getPackageName() + "." + benchmark).replace(".", "\\.") + "$")
                .forks(1)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        if (quick) {
            options.warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(100));
        }
        RunResult result = new Runner(options.build()).runSingle();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Score(fastest(result), allocated == null ? Double.NaN : allocated.getScore());
    }

    /** Returns the figure of the fastest iteration, as other programs on the machine can only slow one down. */
    private static double fastest(RunResult result) {
        Comparator<Double> slowestFirst =
                result.getParams().getMode() == Mode.Throughput ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return result.getBenchmarkResults().stream()
                .flatMap(each -> each.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .max(slowestFirst)
                .orElseThrow();
    }
}
