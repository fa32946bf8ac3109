package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Sends the requests of the README to the jar that it starts. Runs once the build has made the jar. */
class ServiceReadmeJarTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern CURL = Pattern.compile(
            "curl -H 'Content-Type: application/json' --data-binary @(\\S+) http://localhost:8080(/\\S+)");

    private static Process process;
    private static String port;
    private static String readme;
    private static boolean endsWithoutMemory;

    @BeforeAll
    static void start() throws Exception {
        readme = Files.readString(Path.of("README.md"));
        String script = readme.lines()
                .filter(line -> line.startsWith("connect-competency-examples/http-service/bin/"))
                .findFirst()
                .orElseThrow();
        ProcessBuilder command = new ProcessBuilder(
                        "bash", script, "--server.port=0", "--server.address=127.0.0.1", "--management.server.port=0")
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        // The Java of this build, whatever stands first on the path.
        command.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, bin) -> bin + ":" + path);
        command.environment().put("JAVA_OPTS", "-XX:+PrintFlagsFinal");
        process = command.start();
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null && port == null; line = log.readLine()) {
            said.append(line).append('\n');
            endsWithoutMemory |= line.matches(".*\\bExitOnOutOfMemoryError\\b.*= true\\b.*");
            Matcher started = STARTED.matcher(line);
            port = started.find() ? started.group(1) : null;
        }
        assertThat(port).as(said.toString()).isNotNull();
    }

    @AfterAll
    static void stop() {
        process.destroy();
    }

    @Test
    void the_process_ends_when_its_memory_does() {
        assertThat(endsWithoutMemory).isTrue();
    }

    @Test
    void the_request_gets_the_result() throws Exception {
        Matcher curl = CURL.matcher(readme);
        assertThat(curl.find()).isTrue();
        String application = Files.readString(ROOT.resolve(curl.group(1)));

        HttpResponse<String> response = post(curl.group(2), application);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(CompetencyJson.write(
                        CompetencyValidator.create().validate(CompetencyJson.readApplication(application))));
    }

    @Test
    void the_problems_are_as_shown() throws Exception {
        List<String> documents = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(documents).hasSize(4);

        JsonMapper json = JsonMapper.shared();
        for (int i = 0; i < documents.size(); i += 2) {
            HttpResponse<String> response = post("/validations", documents.get(i));

            assertThat(json.readTree(response.body())).isEqualTo(json.readTree(documents.get(i + 1)));
            assertThat(response.statusCode())
                    .isEqualTo(json.readTree(documents.get(i + 1)).get("status").asInt());
        }
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
