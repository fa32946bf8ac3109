package org.connectcompetency.examples.benchmarks.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.examples.benchmarks.Applications;

/** Streams applications through the command line: one process writes them, another reads and judges them. */
final class Batch {

    private static final String HEAP = "-Xmx256m";
    private static final int QUARTERS = 4;
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");

    private final Options options;
    private final Path log;

    Batch(Options options, Path folder) {
        this.options = options;
        log = folder.resolve("gc.log");
    }

    List<Row> rows() throws IOException, InterruptedException {
        Sample piped = new Sample();
        Sample alone = new Sample();
        List<String> memory = List.of();
        for (int run = 0; run < options.runs(); run++) {
            List<String> arguments = JavaProcess.main(
                    List.of(HEAP), Jars.shipped(), "BatchAlone", String.valueOf(options.applications()));
            alone.add(Double.parseDouble(JavaProcess.run(arguments).line().split(" ")[0]));
            memory = new ArrayList<>();
            piped.add(stream(memory));
        }
        String what = "JSON Lines batch of %,d through a pipe in `%s`, to parse + validate + write alone";
        return List.of(new Row(
                String.format(Locale.ROOT, what, options.applications(), HEAP),
                Aim.atLeast(0.8),
                piped.ratiosTo(alone),
                piped.beside(alone, "a second") + "; heap after a collection / resident at each quarter: "
                        + String.join(", ", memory)));
    }

    /** Returns how many lines were answered per second, from the start of the process to its end. */
    private double stream(List<String> memory) throws IOException, InterruptedException {
        List<byte[]> lines = Applications.lines();
        List<String> arguments = List.of(
                HEAP, "-Xlog:gc:file=" + log, "-jar", Jars.commandLine().toString(), "validate", "--lines", "-");
        ProcessBuilder command = JavaProcess.command(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = command.start();
        try (OutputStream in = process.getOutputStream()) {
            for (long i = 0; i < options.applications(); i++) {
                in.write(lines.get((int) (i % lines.size())));
                if ((i + 1) * QUARTERS / options.applications() > i * QUARTERS / options.applications()) {
                    memory.add(memory(process));
                }
            }
        }
        int exitCode = process.waitFor();
        // Not all applications are READY, so the exit code is 1.
        if (exitCode != 1) {
            throw new IOException("The batch ended with " + exitCode + ".");
        }
        return options.applications() / ((System.nanoTime() - start) / 1e9);
    }

    private String memory(Process process) throws IOException {
        String heap = "?";
        Matcher collected = COLLECTED.matcher(Files.readString(log));
        while (collected.find()) {
            heap = collected.group(2);
        }
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        Matcher resident = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
        return heap + " / " + (resident.find() ? Long.parseLong(resident.group(1)) / 1024 : "?") + " MB";
    }
}
