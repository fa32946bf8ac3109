package org.connectcompetency.model.internal.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.connectcompetency.model.internal.document.ResultDocument;
import org.connectcompetency.model.internal.json.JsonWriting;
import org.connectcompetency.model.result.ValidationResult;

/** Writes a whole document as {@link org.connectcompetency.model.CompetencyJson} does. */
public final class DocumentSerializer<T extends Record> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    public DocumentSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonWriting.write(value instanceof ValidationResult result ? ResultDocument.of(result) : value, generator);
    }

    /** Without a type, as there is no place for it in the document. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
