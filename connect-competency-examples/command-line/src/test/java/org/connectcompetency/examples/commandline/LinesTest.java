package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final String READY = Samples.onOneLine(Samples.READY);
    private static final String NOT_READY = Samples.LEAST.replace("\n", "");

    private static Run lines(String in, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "validate";
        args[1] = "--lines";
        args[2] = "-";
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.reading(in, args);
    }

    @Test
    void ready_applications_alone_give_zero() {
        Run run = lines(READY + "\n" + READY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(CompetencyJson.readResult(line).verdict()).isEqualTo(Verdict.READY));
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void results_stand_in_the_order_of_the_lines() {
        Run run = lines(NOT_READY + "\r\n" + READY + "\r\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> CompetencyJson.readResult(line).partner()))
                .containsExactly("Tern", "Larkspur Contact Solutions");
    }

    @Test
    void a_bad_line_is_told_in_its_place_and_the_run_goes_on() {
        Run run = lines("\n" + READY + "\n  \t\r\n{\"partner\": 4}\nnonsense\n" + NOT_READY + "\n");

        List<String> out = run.out().lines().toList();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).hasSize(4);
        assertThat(CompetencyJson.readResult(out.get(0)).isReady()).isTrue();
        assertThat(out.get(1)).startsWith("{\"line\": 4, \"error\": \"/partner: must be an object, but is 4 (column ");
        assertThat(out.get(2)).startsWith("{\"line\": 5, \"error\": \"").doesNotContain("(line 1");
        assertThat(CompetencyJson.readResult(out.get(3)).isReady()).isFalse();
        assertThat(run.err())
                .isEqualTo(
                        "connect-competency: 2 lines could not be used; the output says why" + System.lineSeparator());
    }

    @Test
    void all_problems_of_a_line_stand_in_one_text() {
        Run run = lines(
                NOT_READY
                        .replace("Tern", "")
                        .replace(
                                "}}",
                                "}, \"badgeCompletions\":"
                                        + " [{\"person\": \"no \\\"one\\\"\", \"badge\": \"DEVELOPER\", \"completedOn\": \"2026-01-01\"}]}"));

        assertThat(run.out())
                .contains("/partner/name: must not be blank; /badgeCompletions/0/person: ", "no \\\"one")
                .hasLineCount(1);
    }

    @Test
    void a_line_that_is_not_utf8_spoils_no_other() throws IOException {
        byte[] bad = {'"', (byte) 0xC3, '\n'};
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(bad), new ByteArrayInputStream(NOT_READY.getBytes(StandardCharsets.UTF_8)));

        Run run = Run.reading(in, "validate", "--lines", "-");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).startsWith("{\"line\": 1, \"error\": ").contains("\"partner\":\"Tern\"");
    }

    @Test
    void a_line_of_enormous_length_is_told_and_skipped() {
        InputStream enormous = new Spaces(LinesRun.LONGEST_LINE + 1L);
        InputStream rest = new ByteArrayInputStream(("\n" + NOT_READY).getBytes(StandardCharsets.UTF_8));

        Run run = Run.reading(new SequenceInputStream(enormous, rest), "validate", "--lines", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("{\"line\": 1, \"error\": \"the line is too long")
                .contains("\"partner\":\"Tern\"");
    }

    @Test
    void many_lines_keep_their_order_whichever_is_judged_first() {
        int count = 2_000;
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // Some lines take long, others almost no time.
            in.append(i % 50 == 0 ? READY : i % 3 == 0 ? "nonsense" : NOT_READY.replace("Tern", "Tern " + i))
                    .append('\n');
        }

        Run run = lines(in.toString());

        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(count);
        for (int i = 0; i < count; i++) {
            String expected = i % 50 == 0
                    ? "\"Larkspur Contact Solutions\""
                    : i % 3 == 0 ? "{\"line\": " + (i + 1) + "," : "\"Tern " + i + "\"";
            assertThat(out.get(i)).contains(expected);
        }
        assertThat(run.err())
                .isEqualTo("connect-competency: 653 lines could not be used; the output says why"
                        + System.lineSeparator());
    }

    @Test
    @Timeout(60)
    void an_answer_is_there_before_the_next_line_is_asked() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        InputStream in = new PipedInputStream(feed);
        PipedInputStream answers = new PipedInputStream(1 << 20);
        OutputStream out = new PipedOutputStream(answers);
        Thread run = new Thread(
                () -> Main.run(new String[] {"validate", "--lines", "-"}, in, out, OutputStream.nullOutputStream()));
        run.start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));

        for (String name : List.of("Tern", "Plover")) {
            feed.write((NOT_READY.replace("Tern", name) + "\n").getBytes(StandardCharsets.UTF_8));
            feed.flush();
            assertThat(reader.readLine()).contains("\"partner\":\"" + name + "\"");
        }

        feed.close();
        run.join();
    }

    @Test
    @Timeout(60)
    void who_reads_waits_for_who_writes() {
        byte[] line = (NOT_READY + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[(int) (read.getAndIncrement() % line.length)];
            }
        };
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                while (Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(
                                each -> each.getName().equals("reader") && each.getState() == Thread.State.WAITING)) {
                    Thread.onSpinWait();
                }
                throw new IOException("no room");
            }
        };

        int exitCode =
                Main.run(new String[] {"validate", "--lines", "-"}, endless, slow, OutputStream.nullOutputStream());

        assertThat(exitCode).isEqualTo(2);
        // The bytes that fit into the reader's buffer, and the lines that may wait.
        assertThat(read.get()).isLessThan(128 * 1024 + 1_000L * line.length);
    }

    @Test
    @Timeout(60)
    void a_thread_that_comes_to_its_end_ends_the_run() {
        InputStream deadly = new InputStream() {
            @Override
            public int read() throws IOException {
                Thread reader = Thread.currentThread();
                reader.getUncaughtExceptionHandler().uncaughtException(reader, new OutOfMemoryError("heap"));
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }
        };

        assertThat(Run.reading(deadly, "validate", "--lines", "-"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "connect-competency: a thread came to its end: not enough memory; allow more with java -Xmx"
                                + System.lineSeparator()));
    }

    @Test
    void no_line_at_all_is_fine() {
        assertThat(lines("")).isEqualTo(new Run(0, "", ""));
        assertThat(lines("\n\n")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void the_output_may_be_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.jsonl");

        Run run = lines(READY + "\nnonsense\n", "--output", file.toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void text_is_no_format_for_lines() {
        Run run = lines(READY, "--format", "text");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--lines");
    }

    @Test
    void the_given_date_holds_for_all_lines() {
        assertThat(lines(READY, "--as-of", "2026-12-01").exitCode()).isEqualTo(1);
    }

    /** Any number of spaces, none of which is held in memory. */
    private static final class Spaces extends InputStream {

        private long left;

        private Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
