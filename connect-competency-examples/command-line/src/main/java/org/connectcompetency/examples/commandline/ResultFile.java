package org.connectcompetency.examples.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a result, or an application that has one once it is judged. Its content tells which.
 *
 * @param input where it comes from
 * @param content what it holds
 * @param head what its first level says
 */
record ResultFile(Input input, byte[] content, Head head) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * What tells a result from an application.
     *
     * @param result whether it has a verdict
     * @param library the version of the library that made it, if it is a result and says so
     */
    private record Head(boolean result, @Nullable String library) {

        static Head of(byte[] content) {
            boolean result = false;
            @Nullable String library = null;
            try (JsonParser parser = JSON.createParser(content)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return new Head(false, null);
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    JsonToken value = parser.nextToken();
                    result |= field.equals("verdict");
                    if (field.equals("provenance") && value == JsonToken.START_OBJECT) {
                        library = library(parser);
                    } else {
                        parser.skipChildren();
                    }
                }
            } catch (IOException e) {
                // Whoever reads it as a whole says what is wrong, and where.
            }
            return new Head(result, library);
        }

        private static @Nullable String library(JsonParser parser) throws IOException {
            @Nullable String library = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean named = parser.currentName().equals("library");
                if (parser.nextToken() == JsonToken.VALUE_STRING && named) {
                    library = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            return library;
        }
    }

    static ResultFile read(String file, InputStream standard) {
        Input input = Input.of(file, standard);
        try (InputStream in = input.open()) {
            byte[] content = in.readAllBytes();
            return new ResultFile(input, content, Head.of(content));
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    boolean holdsResult() {
        return head.result();
    }

    /** Reads the result that it holds. */
    ValidationResult result() {
        if (!holdsResult()) {
            throw new UnusableException(
                    input.name() + ": this is no result; give the JSON that \"validate --format json\" writes");
        }
        try {
            return CompetencyJson.readResult(text());
        } catch (InvalidDocumentException e) {
            throw new UnusableException(
                    Failure.problems(e).stream()
                            .map(problem -> input.name() + ": " + madeBy() + problem)
                            .collect(Collectors.joining("\n")),
                    e);
        }
    }

    /** Reads the result that it holds, or judges the application. */
    ValidationResult result(CompetencyValidator validator) {
        if (holdsResult()) {
            return result();
        }
        try {
            CompetencyApplication application = input.application(new ByteArrayInputStream(content));
            return validator.validate(application);
        } catch (InvalidApplicationException e) {
            throw input.invalid(e);
        }
    }

    /** A result of another version may have other fields; whoever reads the problem wants to know that first. */
    private String madeBy() {
        String own = Version.ofLibrary();
        return head.library() == null || head.library().equals(own)
                ? ""
                : "this result of library version " + PlainText.line(head.library()) + " cannot be read by version "
                        + own + ": ";
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw input.unreadable(e);
        }
    }
}
