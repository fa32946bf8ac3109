package org.connectcompetency.examples.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is answered to bytes that no client library would send.
 *
 * @param socket the connection
 */
record RawExchange(Socket socket) implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;

    /** Connects, and sends the parts. */
    static RawExchange send(int port, String... parts) throws IOException {
        RawExchange exchange = new RawExchange(new Socket("127.0.0.1", port));
        exchange.socket.setSoTimeout(TIMEOUT_MILLIS);
        for (String part : parts) {
            exchange.send(part);
        }
        return exchange;
    }

    /** The head of a posted application, whose body is to follow. */
    static String head(String header) {
        return "POST /validations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header
                + "\r\nConnection: close\r\n\r\n";
    }

    void send(String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Returns all that is answered until the connection ends. */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                answer.write(part, 0, read);
            }
        } catch (IOException e) {
            // The connection was cut behind the answer.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Returns the status of an answer; 0 if there is none. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Returns whether an answer is one of problem details. */
    static boolean isProblem(String answer) {
        return answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json")
                && answer.contains("\"status\":" + status(answer));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
