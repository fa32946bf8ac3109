package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * A parser that somebody else made, held to the JSON and the limits of {@link JsonReading}, from its current token on.
 * Closing it gives the parser back as it was, and leaves it open.
 */
final class StrictParser extends JsonParserDelegate {

    /** What a parser can be told to read although it is not JSON. */
    private static final int NOT_JSON = notJson();

    private final boolean mayReadLonger;
    private int disabled;
    private int depth;

    StrictParser(JsonParser parser) {
        super(parser);
        StreamReadConstraints limits = parser.streamReadConstraints();
        mayReadLonger = limits.getMaxStringLength() > JsonReading.MAX_STRING
                || limits.getMaxNameLength() > JsonReading.MAX_FIELD_NAME
                || limits.getMaxNumberLength() > JsonReading.MAX_NUMBER;
        depth = parser.isExpectedStartObjectToken() ? 1 : 0;
    }

    private static int notJson() {
        int mask = 0;
        for (JsonReadFeature feature : JsonReadFeature.values()) {
            mask |= feature.mappedFeature().getMask();
        }
        return mask;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        // Each time, because a chain of parsers goes from one to the next.
        int allowed = delegate.getFeatureMask() & NOT_JSON;
        if (allowed != 0) {
            disabled |= allowed;
            delegate.overrideStdFeatures(0, NOT_JSON);
        }
        JsonToken token = delegate.nextToken();
        if (token == null) {
            if (depth > 0) {
                throw new JsonEOFException(delegate, null, "the tokens end within an object");
            }
            return null;
        }
        if (token.isStructStart()) {
            depth++;
        } else if (token.isStructEnd()) {
            depth--;
        } else if (mayReadLonger) {
            requireReadable(token);
        }
        return token;
    }

    private void requireReadable(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME && delegate.currentName().length() > JsonReading.MAX_FIELD_NAME) {
            throw JsonReading.nameTooLong(this, currentTokenLocation());
        }
        if (token == JsonToken.VALUE_STRING && delegate.getTextLength() > JsonReading.MAX_STRING) {
            throw JsonReading.problem(this, JsonReading.STRING_TOO_LONG);
        }
        if (token.isNumeric() && delegate.getTextLength() > JsonReading.MAX_NUMBER) {
            throw JsonReading.problem(this, JsonReading.NUMBER_TOO_LONG);
        }
    }

    @Override
    public void close() {
        delegate.overrideStdFeatures(disabled, disabled);
    }
}
