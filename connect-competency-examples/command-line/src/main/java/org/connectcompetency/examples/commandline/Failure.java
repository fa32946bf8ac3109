package org.connectcompetency.examples.commandline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.Problem;

/** Says why something failed, in words for the person who ran the command. */
final class Failure {

    private Failure() {}

    /** Returns why a file or stream could not be read or written; the message alone is often no more than a path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof MalformedInputException) {
            return "it is not UTF-8";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /** Returns which file could not be read or written: the exception's, if it names one, else {@code name}. */
    static String place(IOException e, String name) {
        return e instanceof FileSystemException failed && failed.getFile() != null
                ? PlainText.line(failed.getFile())
                : name;
    }

    /** Returns the problems of a document, each as one line. */
    static List<String> problems(InvalidDocumentException e) {
        return e.problems().stream().map(Failure::problem).toList();
    }

    private static String problem(Problem problem) {
        return PlainText.line(
                problem.pointer().isEmpty() ? problem.message() : problem.pointer() + ": " + problem.message());
    }

    /** Returns what went wrong inside as one line. */
    static String fault(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "not enough memory; allow more with java -Xmx";
        }
        if (e instanceof StackOverflowError) {
            return "the stack of a thread is too small; allow more with java -Xss";
        }
        String message = PlainText.line(Objects.requireNonNullElse(e.getMessage(), ""));
        return message.isEmpty() ? "this program failed, and does not know why" : message;
    }
}
