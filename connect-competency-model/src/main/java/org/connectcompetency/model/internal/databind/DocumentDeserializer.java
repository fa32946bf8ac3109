package org.connectcompetency.model.internal.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.util.List;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.InvalidDocumentException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.internal.json.JsonReading;
import org.connectcompetency.model.internal.json.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads a whole document as {@link org.connectcompetency.model.CompetencyJson} does. */
public final class DocumentDeserializer<T extends Record> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** A deserializer for types can stand between this one and the iterator. */
    private static final int NEAREST_CALLERS = 2;

    private final Class<T> type;

    public DocumentDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return JsonReading.read(parser, type, isAtRoot(parser) && !isOneOfSeveral());
        } catch (UnreadableDocumentException e) {
            InvalidDocumentException invalid = invalid(List.of(e.problem()));
            throw JsonMappingException.from(parser, invalid.getMessage(), invalid);
        }
    }

    /** A type in the document is not asked for, as there is no place for it. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    /** Refuses a document that is null; in an object of the caller's, null is the caller's business. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonParser parser = context.getParser();
        if (parser == null || parser.currentToken() != JsonToken.VALUE_NULL || !isAtRoot(parser)) {
            return null;
        }
        try {
            return deserialize(parser, context);
        } catch (JsonMappingException e) {
            throw e;
        } catch (IOException e) {
            throw JsonMappingException.fromUnexpectedIOE(e);
        }
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    /** A document is immutable, so it cannot be read into another one. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    private InvalidDocumentException invalid(List<Problem> problems) {
        return type == CompetencyApplication.class
                ? new InvalidApplicationException(problems)
                : new InvalidDocumentException(problems);
    }

    private static boolean isAtRoot(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext around = parser.currentToken().isStructStart() ? context.getParent() : context;
        return around == null || around.inRoot();
    }

    /**
     * Whether the caller reads document after document, as {@code readValues} does. Only then may something come after
     * this one, and nothing but the stack tells.
     */
    private static boolean isOneOfSeveral() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .dropWhile(DocumentDeserializer.class.getName()::equals)
                        .limit(NEAREST_CALLERS)
                        .anyMatch(MappingIterator.class.getName()::equals));
    }
}
