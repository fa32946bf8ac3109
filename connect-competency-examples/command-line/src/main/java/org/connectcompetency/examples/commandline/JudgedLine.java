package org.connectcompetency.examples.commandline;

import java.util.regex.Pattern;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * What {@code validate --lines} says of a line, for callers that read and write lines in their own way.
 *
 * @param application the application in the line; absent if it cannot be used
 * @param result its result; absent if the application cannot be used
 * @param text the result on one line, without the line's end; or why the application cannot be used
 */
public record JudgedLine(
        @Nullable CompetencyApplication application,
        @Nullable ValidationResult result,
        String text) {

    /** A document in one line has only line 1; naming that would mislead. */
    private static final Pattern LINE_IN_LINE = Pattern.compile("\\(line 1, column (\\d+)\\)");

    /** Judges the application in that line. Whatever fails is said of this line, and of no other. */
    public static JudgedLine of(Line line, CompetencyValidator validator, Memory memory) {
        if (line.tooLong()) {
            return unusable("the line is too long; at most " + LinesRun.LONGEST_LINE + " bytes can be read");
        }
        try {
            return memory.use(() -> judged(line, validator));
        } catch (InvalidApplicationException e) {
            return unusable(
                    LINE_IN_LINE.matcher(String.join("; ", Failure.problems(e))).replaceAll("(column $1)"));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return unusable(Failure.fault(e));
        }
    }

    private static JudgedLine judged(Line line, CompetencyValidator validator) {
        CompetencyApplication application = CompetencyJson.readApplication(line.content());
        ValidationResult result = validator.validate(application);
        return new JudgedLine(application, result, CompetencyJson.writeLine(result));
    }

    private static JudgedLine unusable(String why) {
        return new JudgedLine(null, null, why);
    }
}
