package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableInputTest {

    /** Asserts what holds for all input that cannot be used. */
    private static void refused(Run run, String... told) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(told)
                .doesNotContain("Exception", "\tat ")
                .endsWith("\n");
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).startsWith("connect-competency: "));
    }

    private static Run validate(String json) {
        return Run.reading(json, "validate", "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT | SILVER | /partner/tier: \"SILVER\" is not one of REGISTERED, SELECT, ADVANCED, PREMIER",
                "\"tier\" | \"teir\" | \"teir\"",
                "2026-06-15 | 2026-06-31 | /submittedOn: \"2026-06-31\" is not a date",
                "\"name\": | \"tier\": \"SELECT\", \"name\": | the field \"tier\" is given twice",
                "\"Tern\" | 4 | /partner/name: must be a string",
                "\"Tern\" | \"  \" | /partner/name: must not be blank",
                "}} | } | the document ends too early",
                "}} | }} {} | continues after its end",
                "{\"sub | {'sub | this is not valid JSON"
            })
    void a_document_that_is_no_application_is_refused_with_the_place(String part, String replacement, String told) {
        assertThat(Samples.LEAST).contains(part);

        refused(validate(Samples.LEAST.replace(part, replacement)), "connect-competency: standard input: ", told);
    }

    @Test
    void all_problems_of_a_document_that_makes_no_sense_are_told() {
        String json = Samples.LEAST.replace("}}", """
                }, "badgeCompletions": [{"person": "nobody", "badge": "DEVELOPER", "completedOn": "2026-01-01"}],
                   "coSellActivities": [{"opportunity": "O1", "kind": "MEETING_NOTES", "on": "2026-01-01"}]}""");

        refused(validate(json), ": /badgeCompletions/0/person: ", ": /coSellActivities/0/opportunity: ");
        assertThat(validate(json).err().lines()).hasSize(2);
    }

    @Test
    void an_empty_document_is_refused() {
        refused(validate(""), "the document is empty");
    }

    @Test
    void a_huge_string_is_refused() {
        refused(validate(Samples.LEAST.replace("Tern", "x".repeat(30_000_000))), "the string is too long");
    }

    @Test
    void deep_nesting_is_refused() {
        refused(validate("[".repeat(100_000)), "must be an object");
        refused(validate(Samples.LEAST.replace("\"Tern\"", "[".repeat(100_000))), "/partner/name: ");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        refused(
                Run.reading(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xE9, '"'}), "validate", "-"),
                "UTF-8");
    }

    @Test
    void a_field_name_cannot_break_the_message() {
        Run run = validate(Samples.LEAST.replace("\"tier\"", "\"a\\nb\\u001b[31m\""));

        refused(run, "/partner/a b [31m: there is no field");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("\u001b");
    }

    @Test
    void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
        refused(Run.of("validate", folder.resolve("none.json").toString()), "none.json: there is no such file");
    }

    @Test
    void a_folder_is_refused(@TempDir Path folder) {
        refused(Run.of("validate", folder.toString()), "it is a folder");
        refused(Run.of("validate", "--lines", folder.toString()), "it is a folder");
    }

    @Test
    void what_is_no_file_name_is_refused() {
        refused(Run.of("validate", "a\0b"), "cannot read a b");
    }

    @Test
    void an_input_that_breaks_off_is_refused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };

        refused(Run.reading(broken, "validate", "-"), "cannot read standard input: the line went dead");
        refused(Run.reading(broken, "validate", "--lines", "-"), "cannot read standard input: the line went dead");
    }
}
