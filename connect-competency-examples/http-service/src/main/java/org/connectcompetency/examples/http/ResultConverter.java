package org.connectcompetency.examples.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a result as the library does, byte for byte. */
@Component
class ResultConverter implements HttpMessageConverter<ValidationResult> {

    private static final int PART = 1 << 16;

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == ValidationResult.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public ValidationResult read(Class<? extends ValidationResult> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Results are only written here.");
    }

    @Override
    public void write(ValidationResult result, @Nullable MediaType mediaType, HttpOutputMessage message)
            throws IOException {
        byte[] json = CompetencyJson.write(result).getBytes(StandardCharsets.UTF_8);
        Admission admission = Admission.current();
        admission.hold(json.length);
        admission.judged();
        message.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        message.getHeaders().setContentLength(json.length);
        Deadline deadline = admission.transfer();
        for (int from = 0; from < json.length; from += PART) {
            if (deadline.isOver()) {
                throw new SlowReaderException();
            }
            message.getBody().write(json, from, Math.min(PART, json.length - from));
        }
    }
}
