package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpServiceTest {

    private static final Path APPLICATIONS = Path.of("../applications");
    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();
    private static final int LIMIT = 200_000;
    private static final String NAMELESS = """
            {"partner": {"name": " ", "tier": "SELECT", "servicesPathStage": "ENROLLED"},
             "badgeCompletions": [{"person": "nobody", "badge": "DEVELOPER", "completedOn": "2026-01-01"}]}""";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService("competency.max-body-size=" + LIMIT + "B");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /**
     * An endpoint that fails unexpectedly. The framework finds it as it finds the service's own classes, because it is
     * in their package.
     */
    @RestController
    static class Fault {

        @GetMapping("/unexpected")
        String unexpected() {
            throw new IllegalStateException("a secret of the inside");
        }

        @GetMapping("/failing-rule")
        String failingRule() {
            throw new RuleExecutionException("ACME-001 A rule", "a secret of the inside", null);
        }
    }

    private static String application(String name) throws IOException {
        return Files.readString(APPLICATIONS.resolve(name + ".json"));
    }

    private static String expected(String application) {
        return CompetencyJson.write(VALIDATOR.validate(CompetencyJson.readApplication(application)));
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "not-ready", "first-steps"})
    void what_is_answered_is_what_the_library_writes(String name) throws Exception {
        HttpResponse<String> response = service.post(application(name));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(expected(application(name)));
    }

    @Test
    void the_checklist_is_answered_with_its_rules() throws Exception {
        Map<String, List<RuleReference>> rules = new HashMap<>();
        VALIDATOR.checklist().requirements().forEach(each -> rules.put(each.id(), VALIDATOR.rules(each.id())));

        HttpResponse<String> response = service.get("/checklist");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(CompetencyJson.write(Checklists.of("2026-02"), rules))
                .contains("\"rules\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | '' | string must be in double quotes",
                "[] | '' | must be an object",
                "null | '' | must be an object, but is null",
                "{\"partner\": 4} | /partner | must be an object",
                "{\"partner\": {\"name\": \"A\", \"tier\": \"GOLD\", \"servicesPathStage\": \"ENROLLED\"}} | /partner/tier | is not one of",
                "{\"partner\": {\"nam\": \"A\"}} | /partner/nam | Did you mean \"name\"?",
                "{\"partner\": {\"name\": \"A\", \"name\": \"B\"}} | /partner/name | is given twice",
                "{\"submittedOn\": \"2026-02-30\"} | /submittedOn | is not a date",
                "{\"caseStudies\": [{\"agents\": \"50\"}]} | /caseStudies/0/agents | but is the string \"50\"",
                "{\"caseStudies\": [{\"agents\": 49.5}]} | /caseStudies/0/agents | must be a whole number",
                "{} | '' | the required field \"partner\" is missing",
                "{} {} | '' | ''"
            })
    void what_is_no_application_is_a_bad_request_that_names_the_place(String body, String pointer, String message)
            throws Exception {
        JsonNode problem = problem(service.post(body), 400);

        assertThat(problem.get("problems")).hasSize(1);
        assertThat(problem.at("/problems/0/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/problems/0/message").asString()).isNotBlank().contains(message);
        assertThat(problem.get("instance").asString()).isEqualTo("/validations");
    }

    @Test
    void an_application_that_makes_no_sense_is_refused_with_all_its_problems() throws Exception {
        JsonNode problem = problem(service.post(NAMELESS), 422);

        assertThat(problem.get("problems")
                        .valueStream()
                        .map(each -> each.get("pointer").asString()))
                .containsExactly("/partner/name", "/badgeCompletions/0/person");
        assertThat(problem.at("/problems/0/message").asString()).isEqualTo("must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_empty_body_is_a_bad_request(String body) throws Exception {
        JsonNode problem = problem(service.post(body), 400);

        assertThat(problem.get("problems")).hasSize(1);
        assertThat(problem.at("/problems/0/pointer").asString()).isEmpty();
        assertThat(problem.at("/problems/0/message").asString()).contains("empty", "must be a JSON object");
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_bad_request() throws Exception {
        byte[] latin = NAMELESS.replace("\" \"", "\"Müller\"").getBytes(StandardCharsets.ISO_8859_1);

        JsonNode problem =
                problem(service.post("/validations", "application/json", BodyPublishers.ofByteArray(latin)), 400);

        assertThat(problem.at("/problems/0/pointer").asString()).isEqualTo("/partner/name");
        assertThat(problem.at("/problems/0/message").asString()).contains("not UTF-8");
    }

    @Test
    void another_charset_than_utf_8_is_refused_and_not_read_by_the_framework() throws Exception {
        String ready = application("ready");
        for (String charset : List.of("ISO-8859-1", "UTF-16")) {
            HttpResponse<String> response = service.post(
                    "/validations",
                    "application/json;charset=" + charset,
                    BodyPublishers.ofString(ready, Charset.forName(charset)));

            assertThat(problem(response, 415).get("detail").asString())
                    .isEqualTo("The charset " + charset + " is not supported; an application must be sent in UTF-8.");
        }
        problem(service.post("/validations", "application/json;charset=none", BodyPublishers.ofString(ready)), 415);
        assertThat(service.post("/validations", "application/json;charset=utf-8", BodyPublishers.ofString(ready))
                        .body())
                .isEqualTo(expected(ready));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/problem+json",
                "application/yaml",
                "application/x-www-form-urlencoded",
                "none"
            })
    void what_is_not_json_by_its_type_is_not_read(String type) throws Exception {
        problem(service.post("/validations", type, BodyPublishers.ofString(application("ready"))), 415);
    }

    @Test
    void as_much_as_is_allowed_is_read_and_a_byte_more_is_not() throws Exception {
        String ready = application("ready");
        String largest = ready + " ".repeat(LIMIT - ready.getBytes(StandardCharsets.UTF_8).length);

        assertThat(service.post(largest).statusCode()).isEqualTo(200);
        assertThat(problem(service.post(largest + " "), 413).get("detail").asString())
                .isEqualTo("An application may have at most 200000 bytes.");
    }

    @Test
    void a_body_of_untold_length_is_held_to_the_same_limit() throws Exception {
        byte[] ready = application("ready").getBytes(StandardCharsets.UTF_8);
        byte[] large = " ".repeat(LIMIT + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(service.post(
                                "/validations",
                                "application/json",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(ready)))
                        .statusCode())
                .isEqualTo(200);
        problem(
                service.post(
                        "/validations",
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413);
    }

    @Test
    void what_is_compressed_is_refused_and_not_called_broken() throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(application("ready").getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> response =
                service.postEncoded("gzip", BodyPublishers.ofByteArray(compressed.toByteArray()));

        assertThat(problem(response, 415).get("detail").asString())
                .isEqualTo("The content encoding gzip is not supported; an application must be sent as it is.");
        assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("identity");
        assertThat(service.postEncoded("identity", BodyPublishers.ofString(application("ready")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void metrics_are_there_before_the_first_request() throws Exception {
        try (RunningService fresh = new RunningService()) {
            for (String outcome : List.of("ready", "not_ready", "invalid", "failed")) {
                HttpResponse<String> metric =
                        fresh.get("/actuator/metrics/" + Validations.TIMER + "?tag=outcome:" + outcome);

                assertThat(metric.statusCode()).isEqualTo(200);
                assertThat(JsonMapper.shared()
                                .readTree(metric.body())
                                .at("/measurements/0/value")
                                .asLong())
                        .isZero();
            }
        }
    }

    @Test
    void another_method_is_refused() throws Exception {
        HttpResponse<String> response = service.get("/validations");

        problem(response, 405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
        problem(service.send("DELETE", "/checklist"), 405);
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        problem(service.get("/nowhere"), 404);
    }

    @Test
    void a_fault_tells_nothing_of_the_inside() throws Exception {
        HttpResponse<String> response = service.get("/unexpected");

        assertThat(problem(response, 500).get("detail").asString()).isEqualTo("The service failed; its log says why.");
        assertThat(response.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void a_rule_that_fails_is_named_and_no_more() throws Exception {
        HttpResponse<String> response = service.get("/failing-rule");

        assertThat(problem(response, 500).get("detail").asString()).isEqualTo("The rule \"ACME-001 A rule\" failed.");
        assertThat(response.body()).doesNotContain("secret");
    }

    @Test
    void health_says_what_the_rules_are() throws Exception {
        HttpResponse<String> response = service.get("/actuator/health");

        JsonNode health = JsonMapper.shared().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/validator/details/checklist").asString())
                .isEqualTo("2026-02");
        assertThat(health.at("/components/validator/details/requirements").asInt())
                .isEqualTo(77);
        assertThat(service.get("/actuator/health/readiness").body()).contains("validator");
        assertThat(service.get("/actuator/health/liveness").body())
                .contains("UP")
                .doesNotContain("validator");
    }

    @Test
    void fifty_clients_at_once_get_each_the_answer_to_its_own_application() throws Exception {
        List<String> applications = List.of(
                application("ready"), application("not-ready"), application("first-steps"), NAMELESS, "nonsense");
        List<String> answers = applications.subList(0, 3).stream()
                .map(HttpServiceTest::expected)
                .toList();
        int clients = 50;
        int requests = 6;
        long ready = count("ready");
        long notReady = count("not_ready");
        long invalid = count("invalid");
        CountDownLatch start = new CountDownLatch(clients);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                runs.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    for (int j = 0; j < requests; j++) {
                        int which = (client + j) % applications.size();
                        HttpResponse<String> response = service.post(applications.get(which));
                        if (which < 3) {
                            assertThat(response.statusCode()).isEqualTo(200);
                            assertThat(response.body()).isEqualTo(answers.get(which));
                        } else {
                            problem(response, which == 3 ? 422 : 400);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(count("ready") - ready).isEqualTo(60);
        assertThat(count("not_ready") - notReady).isEqualTo(120);
        assertThat(count("invalid") - invalid).isEqualTo(60);
        assertThat(service.get("/actuator/prometheus").body())
                .contains("competency_validations_seconds_count{outcome=\"ready\"}");
    }

    /** Returns how many validations with that outcome the metrics count. */
    private static long count(String outcome) throws IOException, InterruptedException {
        HttpResponse<String> response =
                service.get("/actuator/metrics/" + Validations.TIMER + "?tag=outcome:" + outcome);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(response.body())
                .at("/measurements/0/value")
                .asLong();
    }

    @Test
    void the_day_and_the_version_can_be_set() throws Exception {
        CompetencyApplication application = CompetencyJson.readApplication(application("ready"));
        try (RunningService later = new RunningService("competency.as-of=2026-12-01", "competency.checklist=2026-02")) {
            assertThat(later.post(application("ready")).body())
                    .isEqualTo(CompetencyJson.write(CompetencyValidator.builder()
                            .asOf(LocalDate.of(2026, 12, 1))
                            .build()
                            .validate(application)))
                    .contains("\"NOT_READY\"");
        }
    }

    @Test
    void a_service_that_cannot_judge_does_not_start() {
        assertThat(catchThrowable(() -> new RunningService("competency.checklist=1999-01").close()))
                .rootCause()
                .hasMessageContaining("1999-01");
    }
}
