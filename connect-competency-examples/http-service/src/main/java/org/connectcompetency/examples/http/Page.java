package org.connectcompetency.examples.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page for people.
 *
 * @param html its text, with one style sheet in it
 */
record Page(String html) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), Page.class.getPackageName() + ".template");
    private static final String STYLE = "<style>";
    private static final String CSS = css();

    /** Returns the form, above which is said what was wrong with what was sent before. */
    static Page form(String title, List<String> problems) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("form.jte", Map.of("title", title, "problems", problems, "css", CSS), html);
        return new Page(html.toString());
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("form.css"), "form.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a browser may do with the page: show it with its own style, and send the form back to here. */
    String contentSecurityPolicy() {
        int start = html.indexOf(STYLE) + STYLE.length();
        String css = html.substring(start, html.indexOf("</style>", start));
        return "default-src 'none'; style-src 'sha256-" + sha256(css)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
