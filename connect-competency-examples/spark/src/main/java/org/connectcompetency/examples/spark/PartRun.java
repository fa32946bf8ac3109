package org.connectcompetency.examples.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.connectcompetency.examples.commandline.JudgedLine;
import org.connectcompetency.examples.commandline.Line;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * A task: judges the lines of a part, writes the answers below the folder of all tries, and returns the numbers of a
 * {@link WrittenPart}. All else travels with the task itself, which Spark always serializes as Java does.
 *
 * @param parts all parts, of which a task gets the index
 * @param judging how to judge
 * @param folder the folder of all tries
 * @param configuration says how to reach the stores
 * @param counters count while the task runs
 */
record PartRun(
        List<Part> parts,
        Judging judging,
        String folder,
        Broadcast<SerializableConfiguration> configuration,
        Counters counters)
        implements Function<Integer, long[]> {

    @Override
    public long[] call(Integer index) throws IOException {
        Part part = parts.get(index);
        TaskContext task = TaskContext.get();
        CompetencyValidator validator =
                SharedValidator.of(judging, () -> counters.validators().add(1));
        Configuration stores = configuration.value().value();
        WrittenPart written = new WrittenPart(part.name(), task.taskAttemptId(), Totals.NONE);
        Tally tally = new Tally(counters);
        try (PartFiles files = new PartFiles(written, new Path(folder), judging.forecast(), stores)) {
            for (Split split : part.splits()) {
                try (SplitLines lines = new SplitLines(split, stores, SharedValidator.MEMORY)) {
                    for (Line line = lines.next(); line != null; line = lines.next()) {
                        if (task.isInterrupted()) {
                            throw new TaskKilledException("nobody waits for this try");
                        }
                        judge(line, split.file(), validator, files, tally);
                    }
                }
            }
        }
        return new WrittenPart(part.name(), task.taskAttemptId(), tally.totals()).toNumbers();
    }

    private void judge(Line line, String file, CompetencyValidator validator, PartFiles files, Tally tally)
            throws IOException {
        if (line.isBlank()) {
            tally.blank();
            return;
        }
        JudgedLine judged = JudgedLine.of(line, validator, SharedValidator.MEMORY);
        ValidationResult result = judged.result();
        if (result == null) {
            files.reject(file, line.number(), judged.text());
            tally.rejected();
            return;
        }
        files.add(file, line.number(), judged.text(), result, forecast(judged, validator));
        tally.judged(result.isReady());
    }

    private @Nullable Forecast forecast(JudgedLine judged, CompetencyValidator validator) {
        return judging.forecast() && judged.application() != null ? validator.forecast(judged.application()) : null;
    }
}
