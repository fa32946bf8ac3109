package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.connectcompetency.examples.commandline.Line;
import org.connectcompetency.examples.commandline.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitLinesTest {

    private static final Configuration LOCAL = new Configuration();

    @TempDir
    private Path folder;

    /** Whether a line ends with a split, begins with one, or is longer than several, it is read once. */
    @Test
    void a_file_that_is_split_anywhere_has_the_same_lines_with_the_same_numbers() throws IOException {
        for (String content : List.of("a\n\nbcd\r\nefghijklmno\n\n\np\n", "a\nbc", "\n", "\n\n\n", "abcdefgh", "")) {
            Path file = Files.writeString(folder.resolve("lines"), content);
            List<String> expected = lines(new Split(file.toUri().toString(), 0, Long.MAX_VALUE, 0));
            for (int size = 1; size <= content.length() + 1; size++) {
                assertThat(split(file, size))
                        .as("%s in splits of %d", content, size)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void lines_are_numbered_from_one_with_the_blank_ones() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "a\n\nb\r\n \nc");

        assertThat(lines(new Split(file.toUri().toString(), 0, Long.MAX_VALUE, 0)))
                .containsExactly("1:a", "2:", "3:b\r", "4: ", "5:c");
    }

    @Test
    void a_gzip_file_is_decompressed() throws IOException {
        Path file = folder.resolve("lines.gz");
        Files.write(file, Samples.gzip("a\nb\n"));

        assertThat(lines(new Split(file.toUri().toString(), 0, Long.MAX_VALUE, 0)))
                .containsExactly("1:a", "2:b");
    }

    @Test
    void a_gzip_file_that_was_cut_off_is_named() throws IOException {
        Path file = folder.resolve("cut.gz");
        byte[] whole = Samples.gzip("a\nb\n".repeat(1000));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> lines(new Split(file.toUri().toString(), 0, Long.MAX_VALUE, 0)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot read " + file.toUri() + ": ");
    }

    private static List<String> split(Path file, int size) throws IOException {
        List<InputFile> files = List.of(new InputFile(file.toUri().toString(), Files.size(file), false));
        List<String> lines = new ArrayList<>();
        long before = 0;
        for (Split split : new Plan(size).splits(files)) {
            lines.addAll(lines(split.withBefore(before)));
            before += split.end() == Long.MAX_VALUE ? 0 : SplitLines.count(split, LOCAL);
        }
        return lines;
    }

    private static List<String> lines(Split split) {
        List<String> lines = new ArrayList<>();
        try (SplitLines in = new SplitLines(split, LOCAL, new Memory())) {
            for (Line line = in.next(); line != null; line = in.next()) {
                lines.add(line.number() + ":" + new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
