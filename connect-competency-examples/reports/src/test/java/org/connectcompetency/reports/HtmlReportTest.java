package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.TimeZone;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void it_says_what_the_result_says() {
        ValidationResult result = Example.notReady().result();
        String html = HtmlReport.of(result);

        result.requirements().forEach(each -> assertThat(html).contains("<b>" + each.id() + "</b>"));
        result.findings().forEach(each -> assertThat(html).contains(escaped(each.message()), escaped(each.remedy())));
        result.findings().stream()
                .flatMap(each -> each.notCounted().stream())
                .forEach(left -> assertThat(html).contains(escaped(left.subject() + " " + left.reason())));
        result.waivers().forEach(claim -> assertThat(html).contains(escaped(claim.reason())));
        assertThat(html)
                .contains("NOT READY", "2026-07-20", result.provenance().applicationSha256())
                .doesNotContain("Timeline");
    }

    @Test
    void it_tells_what_changes_if_there_is_a_forecast() {
        Example example = Example.ready();

        assertThat(example.html())
                .contains("READY until " + example.forecast().holdsUntil() + " if the application stays as it is.");
        example.forecast()
                .changes()
                .forEach(change -> assertThat(example.html()).contains("<time>" + change.on() + "</time>"));
    }

    @Test
    void it_allows_its_own_style_and_nothing_else() throws Exception {
        String html = Example.hostile().html();
        String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        assertThat(html)
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("<script", "<img", " style=\"", " src=\"", "@import", "url(", "\u0000", "\u0007");
    }

    @Test
    void place_and_language_of_the_machine_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String html = Example.notReady().html();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Example.notReady().html()).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
