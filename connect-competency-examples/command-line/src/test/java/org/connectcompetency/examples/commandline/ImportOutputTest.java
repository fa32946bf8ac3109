package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files are written: both or none, and neither over what is read or over the other. */
class ImportOutputTest {

    @TempDir
    Path folder;

    private Path input;
    private Path ace;
    private Path badges;
    private Path people;
    private Path review;

    @BeforeEach
    void copy_the_files() throws IOException {
        input = copy(Samples.NOT_READY, "application.json");
        Files.createDirectory(folder.resolve("ace"));
        ace = copy(Exports.file("ace/opportunities.csv"), "ace/opportunities.csv");
        badges = copy(Exports.BADGES, "badges.json");
        people = copy(Exports.PEOPLE, "people.csv");
        review = copy(Exports.REVIEW, "review.json");
    }

    private Path copy(String file, String name) throws IOException {
        return Files.copy(Path.of(file), folder.resolve(name));
    }

    private Run imported(Path output, Path report) {
        return Run.of(
                "import",
                input.toString(),
                "--ace",
                ace.getParent().toString(),
                "--origin-unknown",
                "aws",
                "--badges",
                badges.toString(),
                "--people",
                people.toString(),
                "--well-architected",
                Exports.CASE_STUDY + "=" + review,
                "--output",
                output.toString(),
                "--report",
                report.toString());
    }

    private static void refused(Run run, String told) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("connect-competency: cannot write ")
                .contains(told)
                .hasLineCount(1);
    }

    @Test
    void both_are_written() {
        Path output = folder.resolve("updated.json");
        Path report = folder.resolve("report.json");

        assertThat(imported(output, report)).isEqualTo(new Run(0, "", ""));
        assertThat(output).content().contains("\"O4453388\"");
        assertThat(report).content().contains("\"O4453388\"", "\"added\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void where_one_cannot_be_written_the_other_is_not() throws IOException {
        Path nowhere = folder.resolve("none").resolve("file.json");
        Path old = Files.writeString(folder.resolve("old.json"), "old");

        refused(imported(nowhere, old), "none");
        refused(imported(folder, old), "it is a folder, not a file");
        refused(imported(old, nowhere), "none");
        refused(imported(old, folder), "it is a folder, not a file");

        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_full_device_leaves_the_other_as_it_was() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only some platforms have it");
        Path old = Files.writeString(folder.resolve("old.json"), "old");

        refused(imported(full, old), "/dev/full");
        refused(imported(old, full), "/dev/full");

        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void no_file_that_is_read_is_written_over() throws IOException {
        Path free = folder.resolve("free.json");
        for (Path file : new Path[] {input, ace, badges, people, review}) {
            String before = Files.readString(file);
            Path link = Files.createSymbolicLink(folder.resolve("link-to-" + file.getFileName()), file);

            refused(imported(file, free), "this command reads the same file, as ");
            refused(imported(free, file), "this command reads the same file, as ");
            refused(imported(link, free), "this command reads the same file, as ");
            refused(imported(free, link), "this command reads the same file, as ");

            assertThat(file).hasContent(before);
            assertThat(free).doesNotExist();
        }
    }

    @Test
    void neither_is_written_over_the_other() throws IOException {
        Path free = folder.resolve("free.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), free);

        refused(imported(free, free), "free.json: --output and --report are the same file");
        refused(imported(free, folder.resolve("ace/../free.json")), "--output and --report are the same file");
        refused(imported(link, free), "--output and --report are the same file");
        assertThat(free).doesNotExist();

        Path old = Files.writeString(folder.resolve("old.json"), "old");
        Path same = Files.createLink(folder.resolve("same.json"), old);
        refused(imported(old, same), "--output and --report are the same file");
        assertThat(old).hasContent("old");
    }
}
