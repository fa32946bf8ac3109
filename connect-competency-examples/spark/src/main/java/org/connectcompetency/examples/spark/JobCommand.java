package org.connectcompetency.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.connectcompetency.examples.commandline.DateConverter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of the job. */
@Command(
        name = Main.NAME,
        description = "Judges applications on Apache Spark, one per line of the input's files.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every line has its result, or is among the rejected ones.",
            "2:The input, the rules, the tailoring, an option or the place for the output cannot be used.",
            "3:The job failed, and wrote nothing."
        })
final class JobCommand implements Callable<Integer> {

    static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Option(
            names = "--input",
            required = true,
            paramLabel = "GLOB",
            description =
                    "Files with one application per line, or folders of them; may be given several times. A file that ends in .gz is"
                            + " decompressed.")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to make, with results (one JSON result per line), rejected (file, line and error of each line that cannot"
                            + " be used) and statuses (Parquet).")
    private String output = "";

    @Option(names = "--overwrite", description = "Replaces the output of an earlier run.")
    private boolean overwrite;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The day on which look-back windows end, such as 2026-06-15. Default: the application's submittedOn, else the day on"
                            + " which the job starts.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "DRL",
            description =
                    "A DRL file, or a folder of files that end in .drl, with rules to add to those of the checklist; may be given"
                            + " several times. DRL is code that runs with all rights of the executors: give only files that you trust.")
    private List<String> rules = List.of();

    @Option(
            names = "--tailoring",
            paramLabel = "FILE",
            description =
                    "A profile in JSON, or in YAML if its name ends in .yaml or .yml, with waivers, and with thresholds in place of the"
                            + " checklist's.")
    private @Nullable String tailoring;

    @Option(
            names = "--forecast",
            description =
                    "Adds to the statuses until when the verdict holds, and when and to what each requirement's status changes next,"
                            + " for the next 24 months.")
    private boolean forecast;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Override
    public Integer call() {
        boolean ours = SparkSession.getDefaultSession().isEmpty();
        SparkSession session = SparkSession.builder().appName(Main.NAME).getOrCreate();
        try {
            run(session);
        } finally {
            if (ours) {
                session.stop();
            }
        }
        return Main.OK;
    }

    private void run(SparkSession session) {
        long start = System.nanoTime();
        CallersFiles files = new CallersFiles(session.sparkContext().hadoopConfiguration());
        Judging judging = new Judging(
                asOf,
                LocalDate.now(),
                files.rules(rules),
                tailoring == null ? null : files.tailoring(tailoring),
                forecast);
        judging.check();
        Totals totals = new Job(session, judging).run(inputs, output, overwrite);
        LOG.info("{} in {} ms", totals, (System.nanoTime() - start) / 1_000_000);
    }
}
