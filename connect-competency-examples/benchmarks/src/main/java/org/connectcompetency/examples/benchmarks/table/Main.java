package org.connectcompetency.examples.benchmarks.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.examples.benchmarks.table.Options.Part;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the aims on this machine and prints them as a table. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            print(options, folder);
        } finally {
            delete(folder);
        }
    }

    /** Prints each row once it is measured, so a run that is stopped halfway has printed the first half. */
    private static void print(Options options, Path folder) throws IOException, InterruptedException, RunnerException {
        int cores = Runtime.getRuntime().availableProcessors();
        String meaning = options.quick() ? ", too short to mean anything" : "";
        System.out.println(
                "Java " + Runtime.version() + ", " + cores + " cores, runs: " + options.runs() + meaning + ".\n");
        if (!options.parts().equals(EnumSet.of(Part.ENGINES))) {
            Row.HEADER.forEach(System.out::println);
        }
        for (Part part : options.parts()) {
            System.err.println("Measuring " + part + " …");
            measure(part, options, folder).forEach(System.out::println);
        }
    }

    private static List<?> measure(Part part, Options options, Path folder)
            throws IOException, InterruptedException, RunnerException {
        return switch (part) {
            case START -> new Starts(options, folder).firstVerdict();
            case WARM -> new Warm(options).validation();
            case THREADS -> new Warm(options).threads();
            case GROWTH -> new Warm(options).growth();
            case BATCH -> new Batch(options, folder).rows();
            case CUSTOM_RULES -> new Warm(options).customRules();
            case FORESIGHT -> new Warm(options).foresight();
            case HEAP -> new Starts(options, folder).heap();
            // The last part, as it has tables of its own.
            case ENGINES ->
                Stream.of(
                                List.of(""),
                                new Starts(options, folder).engines(),
                                List.of(""),
                                new Warm(options).easyRules())
                        .flatMap(List::stream)
                        .toList();
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
