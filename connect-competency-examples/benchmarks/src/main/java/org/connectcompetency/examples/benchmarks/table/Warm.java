package org.connectcompetency.examples.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectcompetency.examples.benchmarks.GrowingList;
import org.openjdk.jmh.runner.RunnerException;

/** Measures with JMH what runs in a warm JVM. */
final class Warm {

    private static final Map<String, String> READY = Map.of("application", "ready");
    private static final int LESS = 10;
    private static final int MORE = 1000;

    private final int runs;
    private final Jmh jmh;

    Warm(Options options) {
        runs = options.runs();
        jmh = new Jmh(options.quick());
    }

    List<Row> validation() throws RunnerException {
        Sample rules = new Sample();
        Sample hand = new Sample();
        Sample hash = new Sample();
        Sample rulesBytes = new Sample();
        Sample handBytes = new Sample();
        Sample hashBytes = new Sample();
        for (int run = 0; run < runs; run++) {
            add(jmh.run("WarmValidation.handWritten", READY), hand, handBytes);
            add(jmh.run("WarmValidation.rules", READY), rules, rulesBytes);
            add(jmh.run("WarmValidation.commonHash", READY), hash, hashBytes);
        }
        Sample rulesAlone = rules.without(hash);
        Sample handAlone = hand.without(hash);
        Sample rulesBytesAlone = rulesBytes.without(hashBytes);
        Sample handBytesAlone = handBytes.without(hashBytes);
        return List.of(
                new Row(
                        "one warm validation of the READY application",
                        Aim.atMost(3),
                        rules.ratiosTo(hand),
                        rules.beside(hand, "µs")),
                new Row(
                        "allocation per warm validation",
                        Aim.atMost(2.5),
                        rulesBytes.ratiosTo(handBytes),
                        rulesBytes.beside(handBytes, "kB")),
                new Row(
                        "judgement alone: the validation without the hash that both share",
                        Aim.atMost(3),
                        rulesAlone.ratiosTo(handAlone),
                        rulesAlone.beside(handAlone, "µs") + "; the hash " + hash.in("µs")),
                new Row(
                        "allocation of the judgement alone",
                        Aim.atMost(2.5),
                        rulesBytesAlone.ratiosTo(handBytesAlone),
                        rulesBytesAlone.beside(handBytesAlone, "kB") + "; the hash " + hashBytes.in("kB")));
    }

    private static void add(Jmh.Score score, Sample time, Sample bytes) {
        time.add(score.value());
        bytes.add(score.bytes() / 1000);
    }

    List<Row> threads() throws RunnerException {
        Sample one = new Sample();
        Sample two = new Sample();
        for (int run = 0; run < runs; run++) {
            one.add(jmh.run("SharedValidator.oneThread", Map.of()).value());
            two.add(jmh.run("SharedValidator.twoThreads", Map.of()).value());
        }
        return List.of(new Row(
                "2 threads with one shared validator",
                Aim.atLeast(1.8),
                two.ratiosTo(one),
                two.beside(one, "a second")));
    }

    List<Row> growth() throws RunnerException {
        List<Row> rows = new ArrayList<>();
        for (GrowingList list : GrowingList.values()) {
            Sample less = new Sample();
            Sample more = new Sample();
            for (int run = 0; run < runs; run++) {
                less.add(growth(list, LESS));
                more.add(growth(list, MORE));
            }
            double times = list.growth(LESS, MORE);
            rows.add(new Row(
                    "growth: " + Aim.format(times, "") + " times the " + list,
                    Aim.atMost(1.2 * times),
                    more.ratiosTo(less),
                    more.beside(less, "µs")));
        }
        return rows;
    }

    private double growth(GrowingList list, int times) throws RunnerException {
        return jmh.run("Growth.rules", Map.of("list", list.name(), "times", String.valueOf(times)))
                .value();
    }

    List<Row> customRules() throws RunnerException {
        Sample ten = new Sample();
        Sample all = new Sample();
        Sample none = new Sample();
        for (int run = 0; run < runs; run++) {
            none.add(jmh.run("ValidatorBuild.withoutCustomRules", Map.of()).value());
            ten.add(jmh.run("ValidatorBuild.withTenCustomRules", Map.of()).value());
            all.add(jmh.run("ValidatorBuild.compilingEverything", Map.of()).value());
        }
        return List.of(new Row(
                "a validator with a file of 10 custom rules, warm, to compiling everything",
                Aim.atMost(0.25),
                ten.ratiosTo(all),
                ten.beside(all, "ms") + "; without custom rules " + none.in("ms")));
    }

    List<Row> foresight() throws RunnerException {
        Sample validation = new Sample();
        Sample forecast = new Sample();
        Sample plan = new Sample();
        Sample portfolio = new Sample();
        Sample comparison = new Sample();
        for (int run = 0; run < runs; run++) {
            validation.add(jmh.run("LookingAhead.validation", Map.of()).value());
            forecast.add(jmh.run("LookingAhead.forecast", Map.of()).value());
            plan.add(jmh.run("LookingAhead.plan", Map.of()).value());
            portfolio.add(jmh.run("LookingAhead.portfolio", Map.of()).value() / 1000);
            comparison.add(jmh.run("LookingAhead.comparison", Map.of()).value());
        }
        return List.of(
                new Row(
                        "a forecast of 24 months of the READY application, to one validation of it",
                        Aim.atMost(60),
                        forecast.ratiosTo(validation),
                        forecast.beside(validation, "µs")),
                new Row(
                        "a plan for it in a year, to one validation of it",
                        Aim.atMost(60),
                        plan.ratiosTo(validation),
                        plan.beside(validation, "µs")),
                new Row(
                        "the best 4 of 30 case studies, in `-Xmx300m`",
                        Aim.atMostMillis(1000),
                        portfolio.runs(),
                        String.format(
                                Locale.ROOT,
                                "27,405 choices; a validation of each would take %,.0f ms",
                                validation.median() * 27_405 / 1000)),
                new Row(
                        "a comparison of two results, to one validation",
                        Aim.atMost(1),
                        comparison.ratiosTo(validation),
                        comparison.beside(validation, "µs")));
    }

    /** Returns the comparison with Easy Rules, as rows of a table of their own. */
    List<String> easyRules() throws RunnerException {
        Sample easy = new Sample();
        Sample library = new Sample();
        Sample easyBytes = new Sample();
        Sample libraryBytes = new Sample();
        for (int run = 0; run < runs; run++) {
            add(jmh.run("EasyRulesSubset.easyRulesNineteen", Map.of()), easy, easyBytes);
            add(jmh.run("EasyRulesSubset.libraryAll", Map.of()), library, libraryBytes);
        }
        return List.of(
                "| warm, the READY application | time | allocated |",
                "| --- | --- | --- |",
                row("Easy Rules: the statuses of 19 of the 77 requirements, nothing else", easy, easyBytes),
                row("this library: all 77, with findings, measures and provenance", library, libraryBytes));
    }

    private static String row(String what, Sample time, Sample bytes) {
        return "| " + String.join(" | ", what, time.in("µs"), bytes.in("kB")) + " |";
    }
}
