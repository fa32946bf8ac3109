package org.connectcompetency.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The destination of a command's output: standard output, or a file, which is opened only when there is something to
 * write. Output is complete only after {@link #commit}; closed without it, an ordinary file is as it was before. If
 * something cannot be written, it throws an {@link UnusableException}.
 */
final class Output implements AutoCloseable {

    private final String name;
    private final @Nullable Path target;
    private @Nullable OutputStream out;
    private @Nullable Draft draft;

    private Output(String name, @Nullable Path target, @Nullable OutputStream out) {
        this.name = name;
        this.target = target;
        this.out = out == null ? null : new BufferedOutputStream(out);
    }

    /** Returns the file as a destination, or standard output if there is none. */
    static Output open(@Nullable String file, OutputStream standard) {
        if (file == null) {
            return new Output("standard output", null, standard);
        }
        if (file.isEmpty()) {
            throw new UnusableException("cannot write the output: its path is empty");
        }
        String name = PlainText.line(file);
        try {
            Path target = Path.of(file);
            if (Files.isDirectory(target)) {
                throw new UnusableException("cannot write " + name + ": it is a folder, not a file");
            }
            return new Output(name, target, null);
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot write " + name + ": this is not a file name on this system", e);
        }
    }

    private OutputStream stream() throws IOException {
        if (out == null) {
            draft = Draft.of(Objects.requireNonNull(target, "target"));
            out = new BufferedOutputStream(draft.stream());
        }
        return out;
    }

    /** Adds text. */
    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds text in UTF-8. */
    void write(byte[] text) {
        try {
            stream().write(text);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Flushes what was written so far. */
    void flush() {
        try {
            if (out != null) {
                out.flush();
            }
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Makes all that was written final. */
    void commit() {
        try {
            // An empty output is one, too.
            stream().flush();
            if (draft != null) {
                draft.publish();
            }
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /**
     * Leaves standard output open. What a failed write left in the buffer is dropped: writing it would only fail again.
     */
    @Override
    public void close() {
        if (draft != null) {
            draft.discard();
        }
    }

    private static UnusableException unwritable(String name, IOException e) {
        return new UnusableException("cannot write " + name + ": " + Failure.reason(e), e);
    }
}
