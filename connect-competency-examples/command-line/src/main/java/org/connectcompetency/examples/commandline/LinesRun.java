package org.connectcompetency.examples.commandline;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/** Validates one application a line, in bounded memory however many there are. */
final class LinesRun {

    /** Far longer than any application; a file without line ends shall not fill the memory. */
    static final int LONGEST_LINE = 64 * 1024 * 1024;

    /** A document that is a line has a single one itself; to name it would mislead. */
    private static final Pattern LINE_IN_LINE = Pattern.compile("\\(line 1, column (\\d+)\\)");

    private final CompetencyValidator validator;
    private final Output output;
    private long bad;
    private boolean notReady;

    LinesRun(CompetencyValidator validator, Output output) {
        this.validator = validator;
        this.output = output;
    }

    /** Writes a result, or what is wrong, for every line that is not blank. */
    void run(InputStream in) throws IOException {
        LineReader lines = new LineReader(in, LONGEST_LINE);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                output.write(outcome(line) + "\n");
                // Whoever feeds one line after the other may wait for the answer.
                output.flush();
            }
        }
    }

    /**
     * Returns the exit code for all lines together.
     *
     * @throws UnusableException if any of them could not be used
     */
    int exitCode() {
        if (bad > 0) {
            throw new UnusableException(bad + (bad == 1 ? " line" : " lines") + " could not be used; the output says why");
        }
        return notReady ? ExitCode.NOT_READY : ExitCode.OK;
    }

    private String outcome(Line line) {
        if (line.tooLong()) {
            return error(line, "the line is too long; at most " + LONGEST_LINE + " bytes can be read");
        }
        try {
            ValidationResult result = validator.validate(CompetencyJson.readApplication(line.content()));
            notReady |= !result.isReady();
            return CompetencyJson.writeLine(result);
        } catch (InvalidApplicationException e) {
            return error(line, LINE_IN_LINE.matcher(String.join("; ", Failure.problems(e))).replaceAll("(column $1)"));
        } catch (RuntimeException e) {
            throw new IllegalStateException("line " + line.number() + ": " + Failure.fault(e), e);
        }
    }

    private String error(Line line, String message) {
        bad++;
        StringBuilder json = new StringBuilder("{\"line\": ").append(line.number()).append(", \"error\": \"");
        JsonStringEncoder.getInstance().quoteAsString(message, json);
        return json.append("\"}").toString();
    }
}
