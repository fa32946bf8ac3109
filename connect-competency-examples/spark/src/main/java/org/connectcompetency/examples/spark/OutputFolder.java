package org.connectcompetency.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of the output. All is written into a hidden folder beside it first, and moved when it is complete; the
 * file {@code _SUCCESS} comes last.
 */
final class OutputFolder implements Closeable {

    private static final String SUCCESS = "_SUCCESS";

    private static final Set<String> OURS = Stream.concat(
                    Stream.of(SUCCESS), Arrays.stream(Dataset.values()).map(Dataset::folder))
            .collect(Collectors.toUnmodifiableSet());

    private final FileSystem store;
    private final Path folder;
    private final Path draft;

    private OutputFolder(FileSystem store, Path folder) {
        this.store = store;
        this.folder = folder;
        draft = new Path(folder.getParent(), "." + folder.getName() + "-" + UUID.randomUUID());
    }

    /**
     * Prepares the output; nothing is written yet.
     *
     * @throws UnusableException if there is something that must not be replaced
     */
    static OutputFolder of(String place, boolean overwrite, List<InputFile> input, Configuration configuration) {
        try {
            Path path = new Path(place);
            FileSystem store = path.getFileSystem(configuration);
            Path folder = store.makeQualified(path);
            if (folder.getParent() == null) {
                throw new UnusableException("cannot write " + place + ": it is the root of its store");
            }
            for (InputFile file : input) {
                if (file.path().startsWith(folder + "/")) {
                    throw new UnusableException("cannot write " + place + ": the input is in it");
                }
            }
            OutputFolder output = new OutputFolder(store, folder);
            if (store.exists(folder)) {
                output.requireReplaceable(place, overwrite);
            }
            return output;
        } catch (IllegalArgumentException | IOException e) {
            throw new UnusableException("cannot write " + place + ": " + e.getMessage(), e);
        }
    }

    private void requireReplaceable(String place, boolean overwrite) throws IOException {
        if (!overwrite) {
            throw new UnusableException("cannot write " + place + ": it exists; --overwrite replaces it");
        }
        for (FileStatus file : store.listStatus(folder)) {
            if (!OURS.contains(file.getPath().getName())) {
                throw new UnusableException("cannot overwrite " + place + ": it holds "
                        + file.getPath().getName() + ", which this job does not write");
            }
        }
    }

    /** Returns the folder for the files of all tries of all tasks. */
    Path tries() {
        return new Path(draft, "tries");
    }

    /**
     * Makes the output of what these tries wrote. A try that nobody waits for may still be writing, so files are moved
     * one by one.
     */
    void publish(List<WrittenPart> parts) throws IOException {
        Path complete = new Path(draft, "complete");
        for (Dataset dataset : Dataset.values()) {
            store.mkdirs(new Path(complete, dataset.folder()));
        }
        // A store of objects copies what is moved, and does many at a time.
        parts.parallelStream()
                .forEach(part -> Stream.of(Dataset.values())
                        .filter(part::has)
                        .forEach(dataset -> move(part.written(dataset, tries()), part.published(dataset, complete))));
        Path replaced = new Path(draft, "replaced");
        if (store.exists(folder)) {
            move(folder, replaced);
        }
        try {
            move(complete, folder);
        } catch (UncheckedIOException e) {
            if (store.exists(replaced) && !store.exists(folder)) {
                move(replaced, folder);
            }
            throw e;
        }
        store.create(new Path(folder, SUCCESS), false).close();
    }

    private void move(Path from, Path to) {
        try {
            if (!store.rename(from, to)) {
                throw new IOException("it cannot be moved to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + from + ": " + e.getMessage(), e);
        }
    }

    /** Deletes all that was not published. */
    @Override
    public void close() throws IOException {
        store.delete(draft, true);
    }
}
