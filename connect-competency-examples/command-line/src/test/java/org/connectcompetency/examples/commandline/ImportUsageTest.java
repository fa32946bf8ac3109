package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an option is said, and nothing is written. */
class ImportUsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ace | --ace",
                "--badges | --badges",
                "--people | --people",
                "--well-architected | --well-architected",
                "--well-architected review.json | \"review.json\" must be the id of a case study, = and a file",
                "--well-architected =review.json | \"=review.json\" must be the id of a case study, = and a file",
                "--well-architected a=b.json ferries= | Unmatched argument at index 6: 'ferries='",
                "--well-architected nobody=../applications/exports/lens-review.json | has no case study nobody",
                "--origin-unknown | --origin-unknown",
                "--origin-unknown AWS --ace x | the origin \"AWS\" is not known; it must be aws or partner",
                "--origin-unknown aws | --origin-unknown is for opportunities; give --ace, too, or leave it out",
                "--people people.csv | --people says whose the badges are; give --badges, too, or leave it out",
                "--as-of | --as-of",
                "--as-of tomorrow | 2026-06-15",
                "--report | --report",
                "--ace none.csv | none.csv: there is no such file or folder",
                "--badges none.json | none.json: there is no such file or folder",
                "--badges ../applications/exports/badges.json --people none.csv | none.csv: there is no such file",
                "--well-architected dunmarrow-member-line=none.json | none.json: there is no such file or folder"
            })
    void a_misused_option_is_named(String options, String told) {
        Path output = folder.resolve("out.json");
        String[] command = Stream.concat(
                        Stream.of("import", Samples.NOT_READY, "--output", output.toString()),
                        Arrays.stream(options.split(" ")))
                .toArray(String[]::new);

        Run run = Run.of(command);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("connect-competency: ").contains(told).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_output_is_required() {
        Run without = Run.of("import", Samples.NOT_READY, "--ace", Exports.ACE);
        Run empty = Run.of("import", Samples.NOT_READY, "--output", "");

        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("--output");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).contains("cannot write the output: its path is empty");
    }

    @Test
    void an_empty_path_is_said_to_be_empty() {
        String output = folder.resolve("out.json").toString();

        assertThat(Run.of("import", Samples.NOT_READY, "--output", output, "--ace", "")
                        .err())
                .contains("cannot import: the path of a file is empty");
        assertThat(Run.of("import", Samples.NOT_READY, "--output", output, "--report", "")
                        .err())
                .contains("cannot write the output: its path is empty");
        assertThat(folder).isEmptyDirectory();
    }
}
