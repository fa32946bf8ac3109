package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is being written. It is written beside its place and then moved there, so that nobody ever sees half of
 * it.
 *
 * <p>Some places are written directly: a link, a pipe or a device must stay what it is, and a protected folder allows
 * no second file.
 *
 * @param target where the file belongs
 * @param written where it is written; the same if it is written directly
 * @param stream the stream that writes it
 */
record Draft(Path target, Path written, OutputStream stream) {

    static Draft of(Path target) throws IOException {
        if (!replaceable(target)) {
            return new Draft(target, target, Files.newOutputStream(target));
        }
        Path written = target.resolveSibling(".connect-competency-" + UUID.randomUUID() + ".tmp");
        return new Draft(
                target,
                written,
                Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static boolean replaceable(Path target) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.isWritable(target)
                && Files.isWritable(target.toAbsolutePath().getParent());
    }

    /** Puts the file in its place. */
    void publish() throws IOException {
        stream.close();
        if (written.equals(target)) {
            return;
        }
        keepPermissions();
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Somebody decided who may read the file that is replaced; the new one keeps that. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView draft = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (draft != null && Files.exists(target)) {
            draft.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /**
     * Closes the file, and deletes one that was written beside its place. Does nothing to a file that was published.
     */
    void discard() {
        try {
            stream.close();
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // The run has already failed, for a reason that says more than this one.
        }
    }
}
