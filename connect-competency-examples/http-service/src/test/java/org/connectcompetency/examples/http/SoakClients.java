package org.connectcompetency.examples.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * The clients of the soak. The honest ones look at each answer; of the others, whatever is answered must be in form.
 */
final class SoakClients {

    private static final String LEAST =
            "{\"partner\": {\"name\": \"Tern\", \"tier\": \"SELECT\", \"servicesPathStage\": \"ENROLLED\"}";

    private final int port;
    private final Queue<String> faults;
    private final List<String> applications;
    private final List<String> expected;
    private final String largest = LEAST + ", \"caseStudies\": [" + caseStudies(500) + "]}";
    private final String tooMany = LEAST + ", \"caseStudies\": [" + caseStudies(2_000) + "]}";
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong hostile = new AtomicLong();
    private volatile boolean stopped;

    SoakClients(int port, Queue<String> faults) throws IOException {
        this.port = port;
        this.faults = faults;
        applications = List.of(
                Files.readString(Path.of("../applications/ready.json")),
                Files.readString(Path.of("../applications/not-ready.json")),
                Files.readString(Path.of("../applications/first-steps.json")));
        CompetencyValidator validator = CompetencyValidator.create();
        expected = applications.stream()
                .map(CompetencyJson::readApplication)
                .map(validator::validate)
                .map(CompetencyJson::write)
                .toList();
    }

    private static String caseStudies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"cs" + i
                        + "\", \"title\": \"\", \"customer\": {\"name\": \"C\", \"relationship\": \"INTERNAL\"},"
                        + " \"offeredToOutsideCustomers\": false, \"edition\": \"CUSTOMER\", \"stage\": \"PILOT\","
                        + " \"aceOpportunityId\": \"O1\", \"active\": false, \"primaryDeliveryPartner\": false,"
                        + " \"selfAssessmentAttached\": false}")
                .collect(Collectors.joining(", "));
    }

    /** Sends one request after the other until it is told to stop. */
    void run(int number, boolean isHostile) {
        RandomGenerator random = new SplittableRandom(number);
        while (!stopped) {
            try {
                if (isHostile) {
                    harm(random);
                    hostile.incrementAndGet();
                } else {
                    ask(random);
                }
                Thread.sleep(random.nextInt(isHostile ? 200 : 1_500));
            } catch (IOException e) {
                if (!isHostile) {
                    faults.add("an honest client: " + e);
                }
            } catch (InterruptedException | RuntimeException e) {
                faults.add("a client: " + e);
            }
        }
    }

    void stop() {
        stopped = true;
    }

    long judged() {
        return judged.get();
    }

    long refused() {
        return refused.get();
    }

    private void ask(RandomGenerator random) throws IOException {
        int which = random.nextInt(applications.size());
        try (RawExchange exchange = post(applications.get(which))) {
            String answer = exchange.answer();
            if (RawExchange.status(answer) == 503) {
                refused.incrementAndGet();
                inForm(answer);
                if (!answer.contains("Retry-After: 1")) {
                    faults.add("no Retry-After: " + start(answer));
                }
            } else if (RawExchange.status(answer) == 200 && sameBody(which, answer)) {
                judged.incrementAndGet();
            } else {
                faults.add("an honest client was answered: " + start(answer));
            }
        }
    }

    /** An application that does not say when it was submitted is judged on another day after midnight. */
    private boolean sameBody(int which, String answer) {
        return which == 2 || answer.endsWith("\r\n\r\n" + expected.get(which));
    }

    private void harm(RandomGenerator random) throws IOException, InterruptedException {
        String ready = applications.get(0);
        switch (random.nextInt(14)) {
            case 0 -> slowly(random, RawExchange.head("Content-Length: 100000"));
            case 1 -> slowly(random, "POST /validations HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            case 2 ->
                answered(
                        "POST with a broken chunk",
                        RawExchange.head("Transfer-Encoding: chunked") + "5\r\n{\"par\r\nZZ\r\n");
            case 3 -> cutOff(ready.substring(0, random.nextInt(ready.length())));
            case 4 -> answered("too large", sized(ready + " ".repeat(6 << 20)));
            case 5 -> answered("as large as can be", sized(largest));
            case 6 -> answered("too many case studies", sized(tooMany));
            case 7 -> answered("deep", sized("{\"partner\":".repeat(100_000)));
            case 8 -> answered("TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            case 9 -> answered("no HTTP", "GET /<> HTTP/1.1\r\nHost: localhost\r\n\r\n");
            case 10 -> answered("nonsense", sized("{\"partner\": " + random.nextLong()));
            case 11 -> answered("digits", sized("{\"partner\": " + "1".repeat(4 << 20) + "}"));
            case 12 -> unread(largest);
            default ->
                answered(
                        "accepts nothing",
                        sized("{}").replace("Host: localhost", "Host: localhost\r\nAccept: nothing"));
        }
    }

    private static String sized(String body) {
        return RawExchange.head("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length) + body;
    }

    private RawExchange post(String body) throws IOException {
        return RawExchange.send(port, sized(body));
    }

    private void answered(String what, String request) throws IOException {
        try (RawExchange exchange = RawExchange.send(port, request)) {
            String answer = exchange.answer();
            if (RawExchange.status(answer) == 500) {
                faults.add(what + ": " + start(answer));
            } else if (RawExchange.status(answer) != 0 && RawExchange.status(answer) != 200) {
                inForm(answer);
            }
        }
    }

    /** A byte now and then, for as long as the service bears it. */
    private void slowly(RandomGenerator random, String head) throws IOException, InterruptedException {
        try (RawExchange exchange = RawExchange.send(port, head)) {
            for (int i = 0; i < 100 && !stopped; i++) {
                exchange.send("a");
                Thread.sleep(random.nextInt(2_000));
            }
        }
    }

    private void cutOff(String body) throws IOException {
        try (RawExchange exchange = RawExchange.send(port, RawExchange.head("Content-Length: 200000"), body)) {
            exchange.socket().setSoLinger(true, 0);
        }
    }

    /** Asks for a long answer and reads a little of it. */
    private void unread(String body) throws IOException, InterruptedException {
        try (RawExchange exchange = post(body)) {
            InputStream in = exchange.socket().getInputStream();
            for (int i = 0; i < 30 && !stopped && in.read() >= 0; i++) {
                Thread.sleep(1_000);
            }
        }
    }

    private void inForm(String answer) {
        if (!RawExchange.isProblem(answer)) {
            faults.add("not problem details: " + start(answer));
        }
    }

    private static String start(String answer) {
        return answer.substring(0, Math.min(500, answer.length()));
    }

    @Override
    public String toString() {
        return "judged " + judged + ", told to come again " + refused + ", hostile requests " + hostile;
    }
}
