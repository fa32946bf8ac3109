package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.connectcompetency.model.Problem;

/**
 * Reads a YAML document as a record, as strictly as {@link JsonReading} reads JSON. Only this class needs the YAML
 * parser, which is an optional dependency.
 */
public final class YamlReading {

    private static final JsonFactory FACTORY = new YAMLFactory();

    private YamlReading() {}

    /**
     * Reads the document to its end.
     *
     * @throws UnreadableDocumentException if it is not YAML of the record's shape
     * @throws IOException if the source cannot be read
     */
    public static <T extends Record> T read(Reader yaml, Class<T> type) throws IOException {
        try (JsonParser parser = new PlainParser((YAMLParser) FACTORY.createParser(text(yaml)))) {
            try {
                if (parser.nextToken() == null) {
                    throw JsonReading.problem(parser, "the document is empty; it must be a mapping");
                }
                T value = type.cast(RecordType.of(type).readDocument(parser));
                if (parser.nextToken() != null) {
                    throw JsonReading.problem(
                            parser, "the document continues after its end; it must be a single document");
                }
                return value;
            } catch (JsonProcessingException e) {
                throw JsonReading.problem(
                        parser,
                        Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()),
                        "this is not valid YAML: " + reason(e));
            }
        }
    }

    /** Returns the whole text. If the parser read the source, it would wrap the source's errors in its own. */
    private static String text(Reader yaml) throws IOException {
        StringWriter text = new StringWriter();
        try {
            yaml.transferTo(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(
                    new Problem("", "a byte is not UTF-8; the document must be encoded in UTF-8"));
        }
        return text.toString();
    }

    /**
     * Returns the last line of the parser's message that names no place. The message has several lines: what was being
     * parsed, where, and what is wrong.
     */
    private static String reason(JsonProcessingException e) {
        return Objects.requireNonNullElse(e.getOriginalMessage(), "")
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .reduce((first, last) -> last)
                .orElse("check its indentation, colons and quotes");
    }

    /**
     * Refuses what is easily misread: an alias, which the parser takes for a text, and a number in another notation,
     * since {@code 010} is eight to one reader and ten to another.
     */
    private static final class PlainParser extends JsonParserDelegate {

        private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)");

        private final YAMLParser yaml;

        PlainParser(YAMLParser yaml) {
            super(yaml);
            this.yaml = yaml;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = yaml.nextToken();
            if (yaml.isCurrentAlias()) {
                throw JsonReading.problem(this, "an alias is not supported; write out its value");
            }
            if (token == JsonToken.VALUE_NUMBER_INT
                    && !DECIMAL.matcher(yaml.getText()).matches()) {
                throw JsonReading.problem(this, "must be a number in plain decimal notation, but is " + yaml.getText());
            }
            return token;
        }
    }
}
