package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What clients cannot do to the service, nor to other clients. */
@Timeout(120)
class HostileClientsTest {

    private static RunningService service;
    private static String ready;

    @BeforeAll
    static void start() throws IOException {
        ready = Files.readString(Path.of("../applications/ready.json"));
        service = new RunningService(
                "competency.max-transfer=1s",
                "competency.max-judged=1",
                "competency.max-waiting=1",
                "competency.max-wait=5s",
                "server.tomcat.connection-timeout=2s");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String sized(String body) {
        return RawExchange.head("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length) + body;
    }

    private static void problem(String answer, int status) {
        assertThat(RawExchange.status(answer)).as(answer).isEqualTo(status);
        assertThat(RawExchange.isProblem(answer)).as(answer).isTrue();
    }

    @Test
    void an_application_is_judged() throws Exception {
        try (RawExchange exchange = service.raw(sized(ready))) {
            assertThat(exchange.answer()).startsWith("HTTP/1.1 200").contains("\"verdict\": \"READY\"");
        }
    }

    @Test
    void more_than_there_is_room_for_are_told_when_to_come_again() throws Exception {
        try (RawExchange first = service.raw(RawExchange.head("Content-Length: 100"), "{");
                RawExchange second = service.raw(RawExchange.head("Content-Length: 100"), "{")) {
            Thread.sleep(300);

            HttpResponse<String> third = service.post(ready);

            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(third.body())
                    .isEqualTo("{\"detail\":\"The service judges as many applications as it can; try again later.\","
                            + "\"instance\":\"/validations\",\"status\":503,\"title\":\"Service Unavailable\"}");
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/checklist").statusCode()).isEqualTo(200);
        }
        // The two have left, and so there is room again.
        assertThat(eventually()).isEqualTo(200);
    }

    private static int eventually() throws Exception {
        int status = 503;
        for (int i = 0; i < 50 && status == 503; i++) {
            Thread.sleep(100);
            status = service.post(ready).statusCode();
        }
        return status;
    }

    @Test
    void many_at_once_are_judged_or_told_to_come_again() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                answers.add(clients.submit(() -> service.post(ready)));
            }
            int judged = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 503);
                judged += answer.get().statusCode() == 200 ? 1 : 0;
            }
            assertThat(judged).isPositive();
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_cut_off() throws Exception {
        try (RawExchange slow = service.raw(RawExchange.head("Content-Length: 100000"))) {
            Thread sender = new Thread(() -> {
                try {
                    while (true) {
                        slow.send(" ");
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // It was cut off.
                }
            });
            sender.start();
            long start = System.nanoTime();

            problem(slow.answer(), 408);

            assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
            sender.join();
        }
    }

    @Test
    void a_broken_chunk_is_a_bad_request() throws Exception {
        try (RawExchange exchange =
                service.raw(RawExchange.head("Transfer-Encoding: chunked"), "5\r\n{\"par\r\nZZZ\r\nmore\r\n")) {
            problem(exchange.answer(), 400);
        }
    }

    @Test
    void trace_does_not_answer_with_the_request() throws Exception {
        try (RawExchange exchange = service.raw(
                "TRACE /validations HTTP/1.1\r\nHost: localhost\r\nX-Secret: 1\r\nConnection: close\r\n\r\n")) {
            String answer = exchange.answer();

            problem(answer, 405);
            assertThat(answer).doesNotContain("Secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "nothing", "", "application/xml, text/*;q=0.1", "*/*;q=0"})
    void an_error_is_told_whatever_the_client_accepts(String accept) throws Exception {
        try (RawExchange exchange = service.raw(
                "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nConnection: close\r\n\r\n")) {
            String answer = exchange.answer();

            assertThat(RawExchange.status(answer)).isIn(404, 406);
            assertThat(RawExchange.isProblem(answer)).as(answer).isTrue();
        }
        try (RawExchange exchange =
                service.raw(sized("{}").replace("Host: localhost", "Host: localhost\r\nAccept: " + accept))) {
            String answer = exchange.answer();

            assertThat(RawExchange.status(answer)).isIn(400, 406);
            assertThat(RawExchange.isProblem(answer)).as(answer).isTrue();
        }
    }

    @Test
    void the_error_page_is_nowhere() throws Exception {
        HttpResponse<String> json = service.get("/error");
        HttpResponse<String> html = service.getAccepting("text/html", "/error");

        for (HttpResponse<String> answer : List.of(json, html)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"status\":404");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /..;/%2e HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "BREW /checklist HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /validations HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "POST /validations HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: none\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"
            })
    void what_the_container_refuses_is_told_in_the_same_way(String request) throws Exception {
        try (RawExchange exchange = service.raw(request)) {
            String answer = exchange.answer();

            assertThat(RawExchange.status(answer)).as(answer).isGreaterThanOrEqualTo(400);
            assertThat(RawExchange.isProblem(answer)).as(answer).isTrue();
        }
    }

    @Test
    void an_upload_that_is_cut_off_leaves_no_trace_in_the_log() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            for (int i = 0; i < 5; i++) {
                RawExchange exchange = service.raw(RawExchange.head("Content-Length: 1000"), "{\"partner\":");
                exchange.socket().setSoLinger(true, 0);
                Thread.sleep(50);
                exchange.close();
            }
            assertThat(eventually()).isEqualTo(200);
        } finally {
            root.detachAppender(log);
        }

        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN) || event.getThrowableProxy() != null)
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    @Test
    void health_says_nothing_of_the_disk() throws Exception {
        assertThat(service.get("/actuator/health").body())
                .contains("validator")
                .doesNotContain("diskSpace")
                .doesNotContain("path");
    }
}
