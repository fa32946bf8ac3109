package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.HtmlReport;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final Path NOT_READY = Path.of("../applications/not-ready.json");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final CompetencyApplication APPLICATION = CompetencyJson.readApplication(NOT_READY);
    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();
    private static final ValidationResult RESULT = VALIDATOR.validate(APPLICATION);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_first_page_is_a_form() throws Exception {
        HttpResponse<String> page = service.getAccepting(BROWSER, "/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<input type=\"file\"", "action=\"/validations\"")
                .doesNotContain("<script");
        assertProtected(page);
    }

    @Test
    void who_accepts_html_gets_the_report() throws Exception {
        HttpResponse<String> page = post(BROWSER, "application/json", Files.readAllBytes(NOT_READY));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .isEqualTo(HtmlReport.of(RESULT, VALIDATOR.asOf(RESULT.asOf()).forecast(APPLICATION)));
        assertProtected(page);
    }

    @Test
    void who_accepts_anything_gets_json_as_before() throws Exception {
        assertThat(post("*/*", "application/json", Files.readAllBytes(NOT_READY))
                        .body())
                .isEqualTo(CompetencyJson.write(RESULT));
    }

    @Test
    void a_workbook_is_an_application_too() throws Exception {
        byte[] workbook = Workbook.write(APPLICATION);

        assertThat(post("application/json", WORKBOOK, workbook).body()).isEqualTo(CompetencyJson.write(RESULT));
        assertThat(post("application/json", "multipart/form-data; boundary=B", form(workbook))
                        .body())
                .isEqualTo(CompetencyJson.write(RESULT));
        assertThat(post(BROWSER, "multipart/form-data; boundary=B", form(workbook))
                        .body())
                .contains("NOT READY", "Bramblewick Communications");
    }

    @Test
    void what_is_wrong_in_a_workbook_is_told_by_its_cell() throws Exception {
        byte[] workbook = Workbook.write(CompetencyJson.readApplication(
                Files.readString(NOT_READY).replace("\"person\": \"barnaby-oxlade\"", "\"person\": \"nobody\"")));

        HttpResponse<String> json = post("application/json", WORKBOOK, workbook);
        assertThat(json.statusCode()).isEqualTo(422);
        assertThat(json.body()).contains("{\"cell\":\"Badges!A", "there is no person with the id");

        HttpResponse<String> page = post(BROWSER, "multipart/form-data; boundary=B", form(workbook));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("The application makes no sense as it is.", "Badges!A", "<form");
        assertProtected(page);
    }

    @Test
    void what_is_no_application_is_told_above_the_form() throws Exception {
        byte[] markup = "{\"<b>x</b>\": 1}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> page = post(BROWSER, "multipart/form-data; boundary=B", form(markup));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("/&lt;b&gt;x&lt;~1b&gt;", "<form").doesNotContain("<b>x");
        assertThat(post("application/json", "multipart/form-data; boundary=B", form(markup))
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void a_form_that_is_none_is_refused() throws Exception {
        for (String body : new String[] {"", "--B", "--B\r\n\r\n\r\n--B--", "x".repeat(100_000)}) {
            HttpResponse<String> page =
                    post(BROWSER, "multipart/form-data; boundary=B", body.getBytes(StandardCharsets.UTF_8));
            assertThat(page.statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post(BROWSER, "multipart/form-data", form(new byte[] {'{', '}'}))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(BROWSER, "multipart/form-data; boundary=B", form(new byte[0]))
                        .statusCode())
                .isEqualTo(400);
    }

    private static void assertProtected(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static byte[] form(byte[] file) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--B\r\nContent-Disposition: form-data; name=\"application\"; filename=\"a\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static HttpResponse<String> post(String accept, String type, byte[] body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/validations"))
                        .header("Accept", accept)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
