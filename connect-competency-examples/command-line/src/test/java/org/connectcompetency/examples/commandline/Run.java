package org.connectcompetency.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A command line that was run in this process, and its outcome. */
record Run(int exitCode, String out, String err) {

    static Run of(String... args) {
        return reading("", args);
    }

    static Run reading(String in, String... args) {
        return reading(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run reading(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, in, out, err);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
