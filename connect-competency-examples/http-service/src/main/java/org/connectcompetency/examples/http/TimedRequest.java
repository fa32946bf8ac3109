package org.connectcompetency.examples.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose body must arrive in time. The container cuts a client off that sends nothing for a while; this one,
 * one that sends a byte now and then.
 */
final class TimedRequest extends HttpServletRequestWrapper {

    private final Deadline deadline;

    TimedRequest(HttpServletRequest request, Deadline deadline) {
        super(request);
        this.deadline = deadline;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = super.getInputStream();
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                requireTime();
                return body.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                requireTime();
                return body.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }
        };
    }

    private void requireTime() {
        if (deadline.isOver()) {
            throw new BodyTooSlowException();
        }
    }
}
