package org.connectcompetency.examples.commandline;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * The answer to one line.
 *
 * @param json the answer with its line's end, in UTF-8
 * @param exitCode the exit code that the command would have for this line alone
 */
record LineAnswer(byte[] json, int exitCode) {

    /** A document in one line has only line 1; naming that would mislead. */
    private static final Pattern LINE_IN_LINE = Pattern.compile("\\(line 1, column (\\d+)\\)");

    /** Judges the application in that line. Whatever fails is the answer to this line, and to no other. */
    static LineAnswer of(Line line, CompetencyValidator validator, Memory memory) {
        if (line.tooLong()) {
            return error(line, "the line is too long; at most " + LinesRun.LONGEST_LINE + " bytes can be read");
        }
        try {
            return memory.use(() -> judged(line, validator));
        } catch (InvalidApplicationException e) {
            return error(
                    line,
                    LINE_IN_LINE.matcher(String.join("; ", Failure.problems(e))).replaceAll("(column $1)"));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return error(line, Failure.fault(e));
        }
    }

    private static LineAnswer judged(Line line, CompetencyValidator validator) {
        ValidationResult result = validator.validate(CompetencyJson.readApplication(line.content()));
        return answer(CompetencyJson.writeLine(result), ExitCode.of(result));
    }

    private static LineAnswer error(Line line, String message) {
        StringBuilder json =
                new StringBuilder("{\"line\": ").append(line.number()).append(", \"error\": \"");
        JsonStringEncoder.getInstance().quoteAsString(message, json);
        return answer(json.append("\"}").toString(), ExitCode.UNUSABLE);
    }

    private static LineAnswer answer(String json, int exitCode) {
        return new LineAnswer((json + "\n").getBytes(StandardCharsets.UTF_8), exitCode);
    }
}
