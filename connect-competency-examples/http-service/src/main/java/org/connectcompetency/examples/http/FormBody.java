package org.connectcompetency.examples.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.springframework.http.MediaType;

/**
 * The body of a form with a file. It is taken apart here and not by the container, which would neither count its bytes
 * nor its time.
 */
final class FormBody {

    private static final int BUFFER = 8192;

    private FormBody() {}

    /** Returns whether a body of this type is that of a form. */
    static boolean is(MediaType type) {
        return type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
    }

    /**
     * Returns the file in the form.
     *
     * @throws IOException if there is none, or the body is not what it says
     */
    static byte[] file(byte[] body, MediaType type) throws IOException {
        String boundary = type.getParameter("boundary");
        if (boundary == null) {
            throw new IOException("the form has no boundary");
        }
        MultipartStream parts = new MultipartStream(
                new ByteArrayInputStream(body),
                boundary.replaceAll("^\"|\"$", "").getBytes(StandardCharsets.ISO_8859_1),
                BUFFER,
                null);
        for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            String headers = parts.readHeaders();
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            parts.readBodyData(content);
            if (headers.contains("name=\"application\"")) {
                return content.toByteArray();
            }
        }
        throw new IOException("the form has no field \"application\"");
    }
}
