package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.model.ResultJsonTest.RESULT;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.application.CompetencyApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in files and streams: UTF-8, the same bytes as the text, and streams that stay open. */
class DocumentFilesTest {

    private static final CompetencyApplication APPLICATION = CompetencyJson.readApplication(
            SampleApplication.json().replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"M\u00fcller \u65e5\u672c\""));

    @TempDir
    Path folder;

    @Test
    void a_result_is_read_from_the_file_that_it_was_written_to() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "x".repeat(100_000));

        CompetencyJson.write(RESULT, file);

        assertThat(file).hasBinaryContent(CompetencyJson.write(RESULT).getBytes(StandardCharsets.UTF_8));
        assertThat(CompetencyJson.readResult(file)).isEqualTo(RESULT);
    }

    @Test
    void an_application_is_read_from_the_file_that_it_was_written_to() {
        Path file = folder.resolve("application.json");

        CompetencyJson.write(APPLICATION, file);

        assertThat(file).content(StandardCharsets.UTF_8).contains("M\u00fcller \u65e5\u672c");
        assertThat(file).hasBinaryContent(CompetencyJson.write(APPLICATION).getBytes(StandardCharsets.UTF_8));
        assertThat(CompetencyJson.readApplication(file)).isEqualTo(APPLICATION);
    }

    @Test
    void a_stream_is_flushed_and_stays_open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Closed, it refuses what comes after.
        OutputStream out = new BufferedOutputStream(new Closeable(bytes), 1 << 20);

        CompetencyJson.write(RESULT, out);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(CompetencyJson.write(RESULT));
        CompetencyJson.write(APPLICATION, out);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(CompetencyJson.write(RESULT) + CompetencyJson.write(APPLICATION));
    }

    @Test
    void a_result_is_read_from_a_stream_that_stays_open() throws IOException {
        boolean[] closed = {false};
        var in =
                new FilterInputStream(new ByteArrayInputStream(
                        CompetencyJson.writeLine(RESULT).getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        assertThat(CompetencyJson.readResult(in)).isEqualTo(RESULT);
        assertThat(closed[0]).isFalse();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void a_result_in_a_file_is_read_as_strictly_as_one_in_a_text() throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.json"), CompetencyJson.write(RESULT).replace("\"partner\"", "\"party\""));
        Path latin = Files.writeString(folder.resolve("l.json"), "\"\u00fc\"", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CompetencyJson.readResult(file))
                .isExactlyInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("/party: ");
        assertThatThrownBy(() -> CompetencyJson.readResult(latin)).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> CompetencyJson.readResult(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + folder.resolve("none.json") + ": there is no such file");
    }

    @Test
    void what_cannot_be_written_says_so() {
        Path nowhere = folder.resolve("none/result.json");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> CompetencyJson.write(RESULT, nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + nowhere + ": there is no such folder");
        assertThatThrownBy(() -> CompetencyJson.write(RESULT, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write the result: no space left");
        assertThatThrownBy(() -> CompetencyJson.write(APPLICATION, full))
                .hasMessage("cannot write the application: no space left");
    }

    private static final class Closeable extends java.io.FilterOutputStream {

        private boolean closed;

        Closeable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (closed) {
                throw new IOException("closed");
            }
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
