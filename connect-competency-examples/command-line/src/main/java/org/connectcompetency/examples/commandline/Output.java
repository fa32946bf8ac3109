package org.connectcompetency.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The destination of a command's output: standard output, or a file. Output is complete only after {@link #commit};
 * closed without it, an ordinary file is as it was before. If something cannot be written, it throws an
 * {@link UnusableException}.
 */
final class Output implements AutoCloseable {

    private final String name;
    private final OutputStream out;
    private final @Nullable Draft draft;

    private Output(String name, OutputStream out, @Nullable Draft draft) {
        this.name = name;
        this.out = new BufferedOutputStream(out);
        this.draft = draft;
    }

    /** Opens the file, or standard output if there is none. */
    static Output open(@Nullable String file, OutputStream standard) {
        if (file == null) {
            return new Output("standard output", standard, null);
        }
        String name = PlainText.line(file);
        try {
            Path target = Path.of(file);
            if (Files.isDirectory(target)) {
                throw new UnusableException("cannot write " + name + ": it is a folder, not a file");
            }
            Draft draft = Draft.of(target);
            return new Output(name, draft.stream(), draft);
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot write " + name + ": this is not a file name on this system", e);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds text in UTF-8. */
    void write(byte[] text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Flushes what was written so far. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Makes all that was written final. */
    void commit() {
        flush();
        if (draft != null) {
            try {
                draft.publish();
            } catch (IOException e) {
                throw unwritable(name, e);
            }
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
