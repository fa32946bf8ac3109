package org.connectcompetency.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Judges all lines of the input and writes the answers.
 *
 * @param session where it runs
 * @param judging how it judges
 */
record Job(SparkSession session, Judging judging) {

    /** Spark's own setting of how much of a file a task reads at most. */
    private static final String MOST_BYTES = "spark.sql.files.maxPartitionBytes";

    /**
     * Runs the job, and returns how the lines came out.
     *
     * @throws UnusableException if the input or the place for the output cannot be used
     */
    Totals run(List<String> inputs, String output, boolean overwrite) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration stores = context.hadoopConfiguration();
        List<InputFile> files = InputFile.matching(inputs, stores);
        Counters counters = Counters.in(context.sc());
        try (OutputFolder folder = OutputFolder.of(output, overwrite, files, stores)) {
            Broadcast<SerializableConfiguration> configuration =
                    context.broadcast(new SerializableConfiguration(stores));
            List<Part> parts = parts(files, context, configuration);
            JobCommand.LOG.info(
                    "{} files in {} tasks; today is {}, where an application does not say when it was submitted",
                    files.size(),
                    parts.size(),
                    judging.today());
            context.setJobDescription("Judges the applications");
            List<long[]> numbers = context.parallelize(indexes(parts), parts.size())
                    .map(new PartRun(parts, judging, folder.tries().toString(), configuration, counters))
                    .collect();
            List<WrittenPart> written = parts.stream()
                    .map(part -> WrittenPart.of(part, numbers.get(part.index())))
                    .toList();
            folder.publish(written);
            JobCommand.LOG.info(
                    "accumulators: {}; {} validators built",
                    counters.totals(),
                    counters.validators().value());
            return written.stream().map(WrittenPart::totals).reduce(Totals.NONE, Totals::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setJobDescription(null);
        }
    }

    private List<Part> parts(
            List<InputFile> files, JavaSparkContext context, Broadcast<SerializableConfiguration> configuration) {
        long most = JavaUtils.byteStringAsBytes(session.conf().get(MOST_BYTES));
        Plan plan = Plan.of(files, context.defaultParallelism(), most);
        return plan.parts(numbered(plan.splits(files), context, configuration), files);
    }

    /** Counts the lines of all splits that others follow in the same file. */
    private static List<Split> numbered(
            List<Split> splits, JavaSparkContext context, Broadcast<SerializableConfiguration> configuration) {
        List<Split> followed =
                splits.stream().filter(split -> split.end() != Long.MAX_VALUE).toList();
        if (followed.isEmpty()) {
            return splits;
        }
        context.setJobDescription("Counts the lines of large files");
        List<Long> counts = context.parallelize(indexes(followed), followed.size())
                .map(index -> SplitLines.count(
                        followed.get(index), configuration.value().value()))
                .collect();
        List<Split> numbered = new ArrayList<>();
        long before = 0;
        int next = 0;
        for (Split split : splits) {
            before = split.start() == 0 ? 0 : before;
            numbered.add(split.withBefore(before));
            before += split.end() == Long.MAX_VALUE ? 0 : counts.get(next++);
        }
        return numbered;
    }

    private static List<Integer> indexes(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
