package org.connectcompetency.examples.commandline;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * The answer to one line.
 *
 * @param json the answer with its line's end, in UTF-8
 * @param exitCode the exit code that the command would have for this line alone
 */
record LineAnswer(byte[] json, int exitCode) {

    /** Judges the application in that line. Whatever fails is the answer to this line, and to no other. */
    static LineAnswer of(Line line, CompetencyValidator validator, Memory memory) {
        JudgedLine judged = JudgedLine.of(line, validator, memory);
        if (judged.result() == null) {
            return error(line, judged.text());
        }
        try {
            return memory.use(() -> answer(judged.text(), ExitCode.of(judged.result())));
        } catch (OutOfMemoryError e) {
            // The bytes of a long result take as much again as the result.
            return error(line, Failure.fault(e));
        }
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
