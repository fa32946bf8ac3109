package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file that is read may be standard input, and only one. */
class ImportStandardInputTest {

    private static final String ALL = "import " + Samples.NOT_READY + " --ace " + Exports.file("ace/opportunities.csv")
            + " " + Exports.file("ace/opportunities_aws.csv") + " --badges " + Exports.BADGES + " --people "
            + Exports.PEOPLE + " --well-architected " + Exports.CASE_STUDY + "=" + Exports.REVIEW;

    @TempDir
    Path folder;

    private Run run(String command, InputStream in, String name) {
        String[] options = {"--output", folder.resolve(name).toString()};
        return Run.reading(
                in,
                Stream.concat(Arrays.stream(command.split(" ")), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "not-ready.json",
        "exports/ace/opportunities.csv",
        "exports/ace/opportunities_aws.csv",
        "exports/badges.json",
        "exports/people.csv",
        "exports/lens-review.json"
    })
    void it_says_what_the_file_says(String name) throws IOException {
        Path file = Path.of("..", "applications").resolve(name);
        Run files = run(ALL, InputStream.nullInputStream(), "files.json");
        Run standard;
        try (InputStream in = Files.newInputStream(file)) {
            standard = run(ALL.replace(file.toString(), "-"), in, "standard.json");
        }

        assertThat(standard.exitCode()).as(standard.err()).isZero();
        assertThat(folder.resolve("standard.json")).hasSameTextualContentAs(folder.resolve("files.json"));
        assertThat(standard.err()
                        .replace("standard input", file.toString().replace('\\', '/'))
                        .lines()
                        .sorted())
                .containsExactlyElementsOf(files.err().lines().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "not-ready.json exports/people.csv, APPLICATION and --people",
        "exports/ace/opportunities.csv exports/badges.json, --ace and --badges",
        "exports/people.csv exports/lens-review.json, --people and --well-architected",
        "not-ready.json exports/badges.json exports/people.csv, APPLICATION and --badges"
    })
    void a_second_one_is_refused_with_both_names(String files, String both) {
        String command = ALL;
        for (String file : files.split(" ")) {
            command =
                    command.replace(Path.of("..", "applications").resolve(file).toString(), "-");
        }

        Run run = run(command, InputStream.nullInputStream(), "out.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("connect-competency: standard input can be read once only, but " + both
                        + " name it; give a file in its place");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_option_that_names_it_twice_is_refused() {
        Run run = run("import " + Samples.NOT_READY + " --ace - -", InputStream.nullInputStream(), "out.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("but --ace names it twice; give a file in its place");
    }

    @Test
    void what_is_wrong_with_it_is_named() {
        Run empty = run("import " + Samples.NOT_READY + " --ace -", InputStream.nullInputStream(), "out.json");
        Run broken = run(
                "import " + Samples.NOT_READY + " --ace -",
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line went dead");
                    }
                },
                "out.json");

        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).contains("standard input: is empty; the first line must name the columns");
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("cannot read standard input: the line went dead");
        assertThat(folder).isEmptyDirectory();
    }
}
