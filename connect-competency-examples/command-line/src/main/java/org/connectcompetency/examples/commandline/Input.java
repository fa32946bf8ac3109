package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;

/**
 * What a command reads: a file, or standard input if the name is {@code -}.
 *
 * @param name the name that messages use
 * @param argument the argument on the command line
 * @param standard standard input
 * @param content what an application is read from
 */
record Input(String name, String argument, InputStream standard, ApplicationFile content) {

    static Input of(String argument, InputStream standard) {
        String name = argument.equals("-") ? "standard input" : PlainText.line(argument);
        return new Input(name, argument, standard, new ApplicationFile());
    }

    /** Returns whether it is an ordinary file, which can be read again. */
    boolean isFile() {
        return size() >= 0;
    }

    /** Reads an application. */
    CompetencyApplication application() {
        try (InputStream in = open()) {
            return application(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Reads an application, JSON or a workbook, from what was opened. */
    CompetencyApplication application(InputStream in) {
        try {
            return content.read(in, argument);
        } catch (InvalidApplicationException e) {
            throw invalid(e);
        } catch (OpenedWorkbook.RefusedWorkbook e) {
            throw unusable(e.problems(), e);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    /** Opens it; the caller closes it. */
    InputStream open() {
        if (argument.equals("-")) {
            return new Unclosed(standard);
        }
        if (argument.isEmpty()) {
            throw new UnusableException("cannot read the input: its path is empty");
        }
        try {
            Path file = Path.of(argument);
            // On some platforms a folder can be opened; only reading it fails, with a different message on each
            // platform.
            if (Files.isDirectory(file)) {
                throw new UnusableException("cannot read " + name + ": it is a folder, not a file");
            }
            return Files.newInputStream(file);
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot read " + name + ": this is not a file name on this system", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns how many bytes it has, or -1 if that is not known before they are read. */
    long size() {
        try {
            Path file = Path.of(argument);
            return !argument.equals("-") && Files.isRegularFile(file) ? Files.size(file) : -1;
        } catch (InvalidPathException | IOException e) {
            return -1;
        }
    }

    /** Returns the exception for content that makes no sense: all problems, each on a line with its place. */
    UnusableException invalid(InvalidApplicationException e) {
        return unusable(content.problems(e), e);
    }

    private UnusableException unusable(List<String> problems, Exception e) {
        return new UnusableException(
                problems.stream().map(problem -> name + ": " + problem).collect(Collectors.joining("\n")), e);
    }

    /** Returns the exception for input that could not be read. */
    UnusableException unreadable(IOException e) {
        return new UnusableException("cannot read " + name + ": " + Failure.reason(e), e);
    }
}
