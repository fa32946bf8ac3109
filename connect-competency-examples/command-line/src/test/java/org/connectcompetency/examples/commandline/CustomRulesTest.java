package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CustomRulesTest {

    @TempDir
    Path folder;

    private Run validate(String... rules) {
        String[] args = new String[rules.length * 2 + 2];
        args[0] = "validate";
        args[1] = Samples.READY;
        for (int i = 0; i < rules.length; i++) {
            args[2 * i + 2] = "--rules";
            args[2 * i + 3] = rules[i];
        }
        return Run.of(args);
    }

    private String file(String name, String drl) throws IOException {
        return Drl.file(folder, name, drl);
    }

    private static void refused(Run run, String... told) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSameSizeAs(told);
        for (int i = 0; i < told.length; i++) {
            assertThat(run.err().lines().toList().get(i))
                    .startsWith("connect-competency: ")
                    .contains(told[i]);
        }
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_requirement_of_ones_own_can_spoil_the_verdict() throws IOException {
        Run run = validate(file("a.drl", Drl.BLOCKER));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("NOT READY").contains("ACME-001", "Acme refuses.", "of 78 requirements");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rules_of_several_files_are_added_up() throws IOException {
        Run run = validate(file("a.drl", Drl.WARNING), file("b.drl", Drl.BLOCKER));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Acme wonders.", "Acme refuses.", "of 79 requirements");
    }

    @Test
    void a_folder_stands_for_the_files_below_it_that_end_in_drl() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        file("more/a.drl", Drl.WARNING);
        file("notes.txt", "not DRL");

        Run run = validate(folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("READY").contains("Acme wonders.");
    }

    @Test
    void lines_are_judged_by_them_too() throws IOException {
        String ready = Samples.onOneLine(Samples.READY);

        Run run = Run.reading(ready + "\n" + ready, "validate", "--lines", "-", "--rules", file("a.drl", Drl.BLOCKER));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(CompetencyJson.readResult(line).requirement("ACME-001"))
                        .isPresent());
    }

    @Test
    void all_problems_of_all_files_are_told_each_on_a_line() throws IOException {
        String a = file("a.drl", Drl.BLOCKER.replace("Assessment", "Assesment"));
        String b = file("b.drl", Drl.WARNING.replace("@requirement( \"ACME-002\" )", "@requirement( \"\" )"));

        refused(
                validate(a, b),
                a + ", line 9, rule \"ACME-001 is judged\": There is no fact type Assesment here.",
                b + ", line 5, rule \"ACME-002 is judged\": The rule must say which requirement it judges");
    }

    @Test
    void rules_that_cannot_be_used_are_refused_before_a_line_is_read() throws IOException {
        Run run = Run.reading("nonsense\n", "validate", "--lines", "-", "--rules", file("a.drl", "nonsense"));

        refused(run, "a.drl, line 1: This is not DRL: ");
    }

    @Test
    void a_file_name_cannot_break_the_message() throws IOException {
        refused(validate(file("a\nb.drl", "package acme\n")), "a b.drl: There is no rule here");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        String none = folder.resolve("none.drl").toString();

        refused(validate(none), "cannot read " + none + ": there is no such file or folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_without_an_end_is_refused() {
        refused(validate("/dev/zero"), "cannot read /dev/zero: it is larger than a million bytes");
    }

    @Test
    void rules_too_deep_for_the_parser_are_refused() throws IOException {
        String nested = "int i = " + "( ".repeat(3_000) + "1" + " )".repeat(3_000) + ";";

        refused(
                validate(file("a.drl", Drl.rule("ACME-001", nested))),
                "a.drl, line 11: Brackets are nested too deep here for the parser.");
    }

    @Test
    void a_folder_without_rules_is_refused() throws IOException {
        file("notes.txt", "not DRL");

        refused(validate(folder.toString()), "cannot read " + folder + ": no file in this folder ends in .drl");
    }

    @Test
    void a_file_that_is_not_utf8_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("a.drl"), "// \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        refused(
                validate(file.toString()),
                "cannot read " + file + ": it is not UTF-8: line 1 has the byte 0xE9, at offset 3 of the file");
    }

    @Test
    void what_is_no_file_name_is_refused() {
        refused(validate("a\0b"), "cannot read a b: this is not a file name on this system");
    }

    @Test
    void the_option_needs_a_value() {
        Run run = Run.of("validate", Samples.READY, "--rules");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--rules");
    }

    @Test
    void a_rule_that_fails_is_a_fault_and_is_named() throws IOException {
        String rules = file("a.drl", Drl.THROWING);

        Run run = Run.reading(Samples.onOneLine(Samples.READY), "validate", "-", "--rules", rules);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .contains("The rule \"ACME-003 is judged\" (" + rules + ", line 5) failed: ", "first second");
    }

    @Test
    void a_line_on_which_a_rule_fails_answers_for_itself() throws IOException {
        Run run = Run.reading(
                Samples.onOneLine(Samples.READY) + "\nnonsense\n",
                "validate",
                "--lines",
                "-",
                "--rules",
                file("a.drl", Drl.THROWING));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"line\": 1, \"error\": \"The rule \\\"ACME-003 is judged\\\" (")
                                .contains("a.drl, line 5) failed: "),
                        second -> assertThat(second).startsWith("{\"line\": 2, \"error\": \"this is not valid JSON"));
        assertThat(run.err()).contains("2 lines could not be used");
    }

    @Test
    void an_error_in_a_rule_is_a_fault_too_and_no_verdict() throws IOException {
        String rules = file("a.drl", Drl.FAULTY);

        Run run = validate(rules);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("connect-competency: The rule \"ACME-004 is judged\" (" + rules
                        + ", line 5) failed: java.lang.AssertionError: first second" + System.lineSeparator());
    }
}
