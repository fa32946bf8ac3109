package org.connectcompetency.examples.spark;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.foresight.Forecast;
import org.jspecify.annotations.Nullable;

/** The files that one try of a task writes. */
final class PartFiles implements Closeable {

    private final OutputStream results;
    private final OutputStream rejected;
    private final StatusFile statuses;

    /** Makes the files below the folder of all tries. */
    PartFiles(WrittenPart part, Path folder, boolean forecast, Configuration configuration) throws IOException {
        FileSystem store = folder.getFileSystem(configuration);
        results = new BufferedOutputStream(store.create(part.written(Dataset.RESULTS, folder), false));
        rejected = new BufferedOutputStream(store.create(part.written(Dataset.REJECTED, folder), false));
        statuses = new StatusFile(part.written(Dataset.STATUSES, folder), forecast, configuration);
    }

    /** Adds the result of a line. */
    void add(String file, long line, String json, ValidationResult result, @Nullable Forecast forecast)
            throws IOException {
        write(json, results);
        Iterator<StatusRow> rows = StatusRow.of(file, line, result, forecast).iterator();
        while (rows.hasNext()) {
            statuses.write(rows.next());
        }
    }

    /** Adds a line that cannot be used, and why. */
    void reject(String file, long line, String error) throws IOException {
        StringBuilder json = new StringBuilder("{\"file\": \"");
        JsonStringEncoder.getInstance().quoteAsString(file, json);
        json.append("\", \"line\": ").append(line).append(", \"error\": \"");
        JsonStringEncoder.getInstance().quoteAsString(error, json);
        write(json.append("\"}").toString(), rejected);
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (results;
                rejected;
                statuses) {
            results.flush();
            rejected.flush();
        }
    }
}
