package org.connectcompetency.examples.benchmarks.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what begins with the start of a process: the first verdict, the other ways to load rules, and the heap of a
 * validator.
 */
final class Starts {

    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;
    private static final List<String> SIDES = List.of("rules", "hand-written");

    private final Options options;
    private final Path folder;

    Starts(Options options, Path folder) {
        this.options = options;
        this.folder = folder;
    }

    List<Row> firstVerdict() throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (String side : SIDES) {
            commands.put(side, coldStart(List.of(), side));
        }
        for (String side : SIDES) {
            Path archive = folder.resolve(side + (HAS_AOT_CACHE ? ".aot" : ".jsa"));
            String make = (HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
            JavaProcess.run(coldStart(List.of("-Xlog:disable", make), side));
            if (!Files.exists(archive)) {
                throw new IOException("Java made no " + archive + ".");
            }
            String use = (HAS_AOT_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
            commands.put(side + " archived", coldStart(List.of(use), side));
        }
        Map<String, Sample> times = inTurn(commands);
        Sample rules = times.get("rules");
        Sample hand = times.get("hand-written");
        Sample archived = times.get("rules archived");
        Sample handArchived = times.get("hand-written archived");
        String kind = HAS_AOT_CACHE ? "AOT cache" : "AppCDS archive";
        return List.of(
                new Row(
                        "cold start, process start to first verdict, no archive",
                        Aim.atMost(4),
                        rules.ratiosTo(hand),
                        rules.beside(hand, "ms")),
                new Row(
                        "the same with an " + kind + ", the baseline without",
                        Aim.atMost(2),
                        archived.ratiosTo(hand),
                        archived.beside(hand, "ms")),
                new Row(
                        "the same with an " + kind + ", the baseline with one too",
                        Aim.atMost(2),
                        archived.ratiosTo(handArchived),
                        archived.beside(handArchived, "ms")));
    }

    private static List<String> coldStart(List<String> javaOptions, String side) {
        return JavaProcess.main(
                javaOptions, Jars.shipped(), "ColdStart", side, Jars.ready().toString());
    }

    /** Returns how other ways compare with the library, as rows of a table of their own. */
    List<String> engines() throws IOException, InterruptedException {
        Path kjar = folder.resolve("rules.jar");
        JavaProcess.run(engineStart("make-kjar", kjar.toString()));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("this library", engineStart("library"));
        commands.put("Drools, a kjar in a `KieContainer`", engineStart("kie-container", kjar.toString()));
        commands.put("Drools, DRL compiled at start-up, executable model", engineStart("executable-model"));
        commands.put("Drools, DRL compiled at start-up, classic", engineStart("classic"));
        Map<String, Sample> times = inTurn(commands);
        Sample library = times.get("this library");
        List<String> rows = new ArrayList<>();
        rows.add("| the same rules, process start to rules ready | measured | to the library | spread |");
        rows.add("| --- | --- | --- | --- |");
        times.forEach((way, sample) -> {
            List<Double> ratios = sample.ratiosTo(library);
            String ratio = Aim.format(Row.median(ratios), "×");
            rows.add("| " + String.join(" | ", way, sample.in("ms"), ratio, Row.spread(ratios, "×")) + " |");
        });
        return rows;
    }

    private static List<String> engineStart(String... arguments) {
        return JavaProcess.main(List.of(), Jars.benchmarks().toString(), "EngineStart", arguments);
    }

    List<Row> heap() throws IOException, InterruptedException {
        Sample first = new Sample();
        Sample more = new Sample();
        for (int run = 0; run < options.runs(); run++) {
            String[] bytes = JavaProcess.run(JavaProcess.main(List.of(), Jars.shipped(), "RetainedHeap"))
                    .line()
                    .split(" ");
            first.add(Long.parseLong(bytes[0]) / 1e6);
            more.add(Long.parseLong(bytes[1]) / 1e6);
        }
        return List.of(
                new Row(
                        "retained heap of a validator",
                        Aim.atMostMegabytes(4),
                        more.runs(),
                        "mean of 20 in one JVM, each after a validation"),
                new Row(
                        "retained heap of the first one, with all that it brings along",
                        Aim.atMostMegabytes(4),
                        first.runs(),
                        "the catalogue and all of the engine that one validation loads"));
    }

    /**
     * Runs the commands in turn, several times, so that other load on the machine affects all alike; a run's figure is
     * the median of five.
     */
    private Map<String, Sample> inTurn(Map<String, List<String>> commands) throws IOException, InterruptedException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (int run = 0; run < options.runs(); run++) {
            Map<String, Sample> starts = new LinkedHashMap<>();
            for (int i = 0; i < (options.quick() ? 1 : 5); i++) {
                for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                    starts.computeIfAbsent(each.getKey(), k -> new Sample())
                            .add(JavaProcess.run(each.getValue()).milliseconds());
                }
            }
            starts.forEach((name, sample) ->
                    samples.computeIfAbsent(name, k -> new Sample()).add(sample.median()));
        }
        return samples;
    }
}
