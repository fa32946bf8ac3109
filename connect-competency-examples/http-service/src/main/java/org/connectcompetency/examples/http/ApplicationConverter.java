package org.connectcompetency.examples.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.connectcompetency.files.InvalidWorkbookException;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Reads a posted application, JSON or a workbook, as strictly as the library does. It takes applications in whatever
 * form, and refuses what it does not read, because the framework would otherwise read them in its own way.
 */
@Component
class ApplicationConverter implements HttpMessageConverter<CompetencyApplication> {

    /** That of a workbook. */
    static final String WORKBOOK_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType WORKBOOK = MediaType.parseMediaType(WORKBOOK_VALUE);

    private static final String UNENCODED = "identity";

    private static final int PART = 8192;

    private final long maxBodySize;

    ApplicationConverter(ServiceProperties properties) {
        maxBodySize = properties.maxBodySize().toBytes();
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type == CompetencyApplication.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON, WORKBOOK, MediaType.MULTIPART_FORM_DATA);
    }

    @Override
    public CompetencyApplication read(Class<? extends CompetencyApplication> type, HttpInputMessage message)
            throws IOException {
        requireUnencoded(message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
        requireUtf8(message.getHeaders().getContentType());
        Admission admission = Admission.current();
        MediaType sent = message.getHeaders().getContentType();
        byte[] body = body(message, admission);
        if (sent != null && FormBody.is(sent)) {
            body = file(body, sent, message);
        }
        admission.judge();
        try {
            return Workbook.isWorkbook(body)
                    ? PostedWorkbook.read(body).workbook().application()
                    : CompetencyJson.readApplication(new ByteArrayInputStream(body));
        } catch (InvalidApplicationException | InvalidWorkbookException e) {
            throw new HttpMessageNotReadableException("The body is not an application.", e, message);
        }
    }

    @Override
    public void write(CompetencyApplication application, @Nullable MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Applications are only read here.");
    }

    private static byte[] file(byte[] body, MediaType type, HttpInputMessage message) {
        try {
            byte[] file = FormBody.file(body, type);
            if (file.length == 0) {
                throw new HttpMessageNotReadableException("The form came without a file.", message);
            }
            return file;
        } catch (IOException e) {
            throw new HttpMessageNotReadableException("The form cannot be read.", e, message);
        }
    }

    /** Returns the body. It counts the bytes itself, as the length in the header may be missing or wrong. */
    private byte[] body(HttpInputMessage message, Admission admission) throws IOException {
        if (message.getHeaders().getContentLength() > maxBodySize) {
            throw new BodyTooLargeException(maxBodySize);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int read = message.getBody().read(part);
                read >= 0;
                read = message.getBody().read(part)) {
            if (body.size() + read > maxBodySize) {
                throw new BodyTooLargeException(maxBodySize);
            }
            admission.hold(read);
            body.write(part, 0, read);
        }
        return body.toByteArray();
    }

    /** Refuses a compressed body, which would otherwise be reported as broken JSON. */
    private static void requireUnencoded(@Nullable String encoding) {
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(UNENCODED)) {
            ErrorResponseException refusal = unsupported(
                    "The content encoding " + encoding + " is not supported; an application must be sent as it is.");
            refusal.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, UNENCODED);
            throw refusal;
        }
    }

    private static void requireUtf8(@Nullable MediaType contentType) {
        Charset charset = contentType == null ? null : contentType.getCharset();
        if (charset != null && charset != StandardCharsets.UTF_8 && charset != StandardCharsets.US_ASCII) {
            throw unsupported("The charset " + charset + " is not supported; an application must be sent in UTF-8.");
        }
    }

    private static ErrorResponseException unsupported(String detail) {
        return new ErrorResponseException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ProblemDetail.forStatusAndDetail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail),
                null);
    }
}
