package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.Verdict;
import org.junit.jupiter.api.Test;
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
    void readyApplicationsAloneGiveZero() {
        Run run = lines(READY + "\n" + READY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2)
                .allSatisfy(line -> assertThat(CompetencyJson.readResult(line).verdict()).isEqualTo(Verdict.READY));
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void resultsStandInTheOrderOfTheLines() {
        Run run = lines(NOT_READY + "\r\n" + READY + "\r\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> CompetencyJson.readResult(line).partner()))
                .containsExactly("Tern", "Larkspur Contact Solutions");
    }

    @Test
    void aBadLineIsToldInItsPlaceAndTheRunGoesOn() {
        Run run = lines("\n" + READY + "\n  \t\r\n{\"partner\": 4}\nnonsense\n" + NOT_READY + "\n");

        List<String> out = run.out().lines().toList();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).hasSize(4);
        assertThat(CompetencyJson.readResult(out.get(0)).isReady()).isTrue();
        assertThat(out.get(1)).startsWith("{\"line\": 4, \"error\": \"/partner: must be an object, but is 4 (column ");
        assertThat(out.get(2)).startsWith("{\"line\": 5, \"error\": \"").doesNotContain("(line 1");
        assertThat(CompetencyJson.readResult(out.get(3)).isReady()).isFalse();
        assertThat(run.err()).isEqualTo("connect-competency: 2 lines could not be used; the output says why" + System.lineSeparator());
    }

    @Test
    void allProblemsOfALineStandInOneText() {
        Run run = lines(NOT_READY.replace("Tern", "").replace("}}", "}, \"badgeCompletions\":"
                + " [{\"person\": \"no \\\"one\\\"\", \"badge\": \"DEVELOPER\", \"completedOn\": \"2026-01-01\"}]}"));

        assertThat(run.out()).contains("/partner/name: must not be blank; /badgeCompletions/0/person: ", "no \\\"one").hasLineCount(1);
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        byte[] bad = {'"', (byte) 0xC3, '\n'};
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(bad), new ByteArrayInputStream(NOT_READY.getBytes(StandardCharsets.UTF_8)));

        Run run = Run.reading(in, "validate", "--lines", "-");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).startsWith("{\"line\": 1, \"error\": ").contains("\"partner\":\"Tern\"");
    }

    @Test
    void aLineOfEnormousLengthIsToldAndSkipped() {
        InputStream enormous = new Spaces(LinesRun.LONGEST_LINE + 1L);
        InputStream rest = new ByteArrayInputStream(("\n" + NOT_READY).getBytes(StandardCharsets.UTF_8));

        Run run = Run.reading(new SequenceInputStream(enormous, rest), "validate", "--lines", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).startsWith("{\"line\": 1, \"error\": \"the line is too long").contains("\"partner\":\"Tern\"");
    }

    @Test
    void noLineAtAllIsFine() {
        assertThat(lines("")).isEqualTo(new Run(0, "", ""));
        assertThat(lines("\n\n")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void theOutputMayBeAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.jsonl");

        Run run = lines(READY + "\nnonsense\n", "--output", file.toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void textIsNoFormatForLines() {
        Run run = lines(READY, "--format", "text");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--lines");
    }

    @Test
    void theGivenDateHoldsForAllLines() {
        assertThat(lines(READY, "--as-of", "2026-12-01").exitCode()).isEqualTo(1);
    }

    /** As many spaces as wanted, none of them held. */
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
