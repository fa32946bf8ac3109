package org.connectcompetency.examples.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a page with the headers that keep it from doing anything but being read. */
@Component
class PageConverter implements HttpMessageConverter<Page> {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_HTML);
    }

    @Override
    public Page read(Class<? extends Page> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Pages are only written here.");
    }

    @Override
    public void write(Page page, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        HttpHeaders headers = message.getHeaders();
        headers.set("Content-Security-Policy", page.contentSecurityPolicy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.setCacheControl(CacheControl.noStore());
        TimedAnswer.write(page.html().getBytes(StandardCharsets.UTF_8), HTML, message);
    }
}
