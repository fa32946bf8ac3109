package org.connectcompetency.reports.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of a page, which stands in the page.
 *
 * @param css its text
 * @param hash its hash, by which the page allows this one and no other
 */
public record Sheet(String css, String hash) {

    private static final String COMMON = load("page.css");

    /** Returns the sheet of a page, with a filter for each of its sections. */
    public static Sheet of(Page page) {
        StringBuilder css = new StringBuilder(COMMON);
        for (Chapter chapter : page.chapters()) {
            css.append("body:has(#g-")
                    .append(chapter.anchor())
                    .append(":checked) .chapter:not([data-section=\"")
                    .append(chapter.anchor())
                    .append("\"]) { display: none; }\n");
        }
        return new Sheet(css.toString(), hash(css.toString()));
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
