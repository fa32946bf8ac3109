package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is being written. It is written beside its place and then moved there, so that nobody ever sees half of
 * it. If the place is a link, that is the place that it leads to. If the process ends before, the file is deleted.
 *
 * <p>A pipe or a device is written directly, as it must stay what it is. A protected folder allows no second file, so
 * the file is written elsewhere and copied when it is complete.
 *
 * @param target where the file belongs
 * @param written where it is written; the same if it is written directly
 * @param stream the stream that writes it
 */
record Draft(Path target, Path written, OutputStream stream) {

    private static final int MOST_LINKS = 40;

    static Draft of(Path place) throws IOException {
        Path target = withoutLinks(place);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Draft(target, target, Files.newOutputStream(target));
        }
        Path written = writesBeside(target)
                ? target.resolveSibling(".connect-competency-" + UUID.randomUUID() + ".tmp")
                : Path.of(System.getProperty("java.io.tmpdir"), "connect-competency-" + UUID.randomUUID() + ".tmp");
        OutputStream stream = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.toFile().deleteOnExit();
        return new Draft(target, written, stream);
    }

    /** Returns the place that a link leads to; a file may not be there yet. */
    static Path withoutLinks(Path place) throws IOException {
        Path target = place;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(place.toString(), null, "too many links, one to the other");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** A file that must not be written is not to be replaced either. */
    private static boolean writesBeside(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return Files.isWritable(target.toAbsolutePath().getParent());
    }

    /** Puts the file in its place. */
    void publish() throws IOException {
        stream.close();
        if (written.equals(target)) {
            return;
        }
        if (!target.toAbsolutePath().getParent().equals(written.toAbsolutePath().getParent())) {
            try (OutputStream copy = Files.newOutputStream(target)) {
                Files.copy(written, copy);
            }
            Files.delete(written);
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
