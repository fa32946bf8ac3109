package org.connectcompetency.examples.http;

import java.io.IOException;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/** Sends an answer in the memory and the time that it may take. */
final class TimedAnswer {

    private static final int PART = 1 << 16;

    private TimedAnswer() {}

    /** Sends it. What is answered to nobody's application is small, and is sent as it is. */
    static void write(byte[] answer, MediaType type, HttpOutputMessage message) throws IOException {
        Admission admission = Admission.currentOrNone();
        if (admission != null) {
            admission.hold(answer.length);
            admission.judged();
        }
        message.getHeaders().setContentType(type);
        message.getHeaders().setContentLength(answer.length);
        Deadline deadline = admission == null ? null : admission.transfer();
        for (int from = 0; from < answer.length; from += PART) {
            if (deadline != null && deadline.isOver()) {
                throw new SlowReaderException();
            }
            message.getBody().write(answer, from, Math.min(PART, answer.length - from));
        }
    }
}
