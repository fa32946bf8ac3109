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
        TimedAnswer.write(
                CompetencyJson.write(result).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, message);
    }
}
