package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as editors and mails leave them: what can be read is read, and the rest says why not, with the file. */
class UnreadableRulesTest {

    private static final String OWN = "$a : Assessment( requirement == \"ACME-001\" )\n    ";
    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";
    private static final String SOUND = acme(OWN + "CaseStudy( agents > 1 )", REPORT);
    private static final String MISSPELT = acme(OWN + "CaseStudy( agnets > 1 )", REPORT);
    private static final String SAID =
            ", line 8, rule \"ACME-001 is checked\": CaseStudy has no field agnets. Did you mean \"agents\"?";

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("acme.drl"), text, charset);
    }

    private static String refusal(Path file) {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> CompetencyValidator.builder().rules(file).build());
        assertThat(refused).as("refused").isNotNull();
        return refused.getMessage();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 1, 0xFF, 0", "UTF-16BE, 1, 0xFE, 0", "ISO-8859-1, 5, 0xFC, 200"})
    void another_charset(String charset, int line, String first, int offset) throws IOException {
        String text = charset.startsWith("UTF-16") ? "\uFEFF" + SOUND : SOUND.replace("w\", \"m", "w\", \"f\u00fcnf");
        Path file = file(text, Charset.forName(charset));

        assertThatThrownBy(() -> CompetencyValidator.builder().rules(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The rules in " + file + " cannot be read: it is not UTF-8: line ")
                .hasMessageContaining(" has the byte " + first + ", at offset ")
                .hasMessageEndingWith(" of the file; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void ends_of_lines(String end) throws IOException {
        Path sound = file(SOUND.replace("\n", end), StandardCharsets.UTF_8);
        assertThat(CompetencyValidator.builder().rules(sound).build().rules("ACME-001"))
                .hasSize(1);

        Path misspelt = file(MISSPELT.replace("\n", end), StandardCharsets.UTF_8);
        assertThat(refusal(misspelt)).isEqualTo(misspelt + SAID);
    }

    @Test
    void a_byte_order_mark_and_tabs() throws IOException {
        Path misspelt = file("\uFEFF" + MISSPELT.replace("    ", "\t"), StandardCharsets.UTF_8);

        assertThat(refusal(misspelt)).isEqualTo(misspelt + SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\rules\\acme rules.drl", "\\\\server\\share\\acme.drl", "rules/\u00fc $1.drl", " "})
    void any_name_of_a_file(String name) {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> CompetencyValidator.builder().rules(name, MISSPELT).build());

        assertThat(refused).hasMessage(name + SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "package acme\n", "// nothing yet\n", "/* nothing\n   yet */", "\uFEFF"})
    void nothing_in_it(String text) {
        assertThat(problem(text)).isEqualTo("acme.drl: There is no rule here; there must be at least one.");
    }

    @Test
    void five_million_bytes() throws IOException {
        Path file = file(SOUND + "// nothing\n".repeat(5_000_000 / 11), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CompetencyValidator.builder().rules(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The rules in " + file + " cannot be read: it is larger than a million bytes");
    }

    @Test
    void what_is_not_there() {
        Path missing = folder.resolve("missing.drl");

        assertThatThrownBy(() -> CompetencyValidator.builder().rules(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The rules in " + missing + " cannot be read: there is no such file");
        assertThatThrownBy(() -> CompetencyValidator.builder().rules(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The folder (" + folder + ") must hold DRL files, but no file in it ends in .drl.");
    }
}
