package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Standard input as a file, for what reads a file more than once. Closed, the file is gone. */
final class StandardInput implements AutoCloseable {

    /** What a command line calls it. */
    static final String ARGUMENT = "-";

    private final InputStream in;
    private @Nullable Path file;

    StandardInput(InputStream in) {
        this.in = in;
    }

    /**
     * Refuses a command line of which two arguments are standard input, as it can be read once only.
     *
     * @param arguments the values of each argument, by its name
     */
    static void requireOnce(CommandLine command, Map<String, List<String>> arguments) {
        List<String> readers = new ArrayList<>();
        arguments.forEach(
                (name, values) -> values.stream().filter(ARGUMENT::equals).forEach(each -> readers.add(name)));
        if (readers.size() > 1) {
            String first = readers.get(0);
            String second = readers.get(1);
            throw new ParameterException(
                    command,
                    "standard input can be read once only, but "
                            + (first.equals(second) ? first + " names it twice" : first + " and " + second + " name it")
                            + "; give a file in its place");
        }
    }

    /** Returns a file with what is left of standard input; only its owner can read it. */
    Path file() {
        try {
            if (file == null) {
                file = Files.createTempFile("connect-competency-", ".tmp");
                file.toFile().deleteOnExit();
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UnusableException("cannot read standard input: " + Failure.reason(e), e);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            // One that cannot be deleted now is deleted when the process ends.
            file.toFile().delete();
        }
    }
}
