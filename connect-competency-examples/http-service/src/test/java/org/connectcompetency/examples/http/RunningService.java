package org.connectcompetency.examples.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free local port, and a client. */
final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts the service with these properties. */
    RunningService(String... properties) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--management.server.port=0",
                "--management.server.address=127.0.0.1"));
        // As arguments, which go before what the application brings along.
        Stream.of(properties).map(property -> "--" + property).forEach(arguments::add);
        context = new SpringApplicationBuilder(HttpService.class).run(arguments.toArray(String[]::new));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String application) throws IOException, InterruptedException {
        return post("/validations", "application/json", BodyPublishers.ofString(application));
    }

    HttpResponse<String> post(String path, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                request(path).header("Content-Type", contentType).POST(body).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> postEncoded(String encoding, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(
                request("/validations")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", encoding)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(request(path).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String port = path.startsWith("/actuator")
                ? context.getEnvironment().getRequiredProperty("local.management.port")
                : port();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> getAccepting(String accept, String path) throws IOException, InterruptedException {
        return client.send(request(path).header("Accept", accept).GET().build(), BodyHandlers.ofString());
    }

    /** Sends bytes as they are. */
    RawExchange raw(String... parts) throws IOException {
        return RawExchange.send(Integer.parseInt(port()), parts);
    }

    String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
