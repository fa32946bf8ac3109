package org.connectcompetency.rules.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleSource;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default charset of the JVM changes nothing. */
class DefaultCharsetTest {

    private static final String ASSESSMENT = "$a : Assessment( requirement == \"ACME-001\" )";

    private static final String NAME = "M\u00fcller & \u65e5\u672c \ud83d\ude00";

    /** Characters of one, two and three bytes in windows-1252 and of none, wherever DRL may have them. */
    private static final String GOOD = IMPORTS
            + "// Gr\u00f6\u00dfe, \u65e5\u672c; \"unclosed\n/* it's \u00fc */\n"
            + rule(
                    "ACME-001 " + NAME + " is greeted",
                    "@requirement( \"ACME-001\" ) @title( \"Gr\u00f6\u00dfe \u65e5\u672c\" ) @section( \"\u00dcber\" )",
                    ASSESSMENT
                            + "\n    Partner( name == \"" + NAME
                            + "\", name matches \".*\\\\s\u65e5\u672c.*\", name.contains( \"\u00fc\" ), name != '\u00df' )"
                            + "\n    not Partner( name == \"\\u00fc\" || name == \"M\\\\u00fcller\" )",
                    "String gr\u00f6\u00dfe = \"Gr\u00f6\u00dfe\\t\u65e5\\\"\" + '\u00fc'; // \u00df"
                            + "\n    insert( $a.warning( \"greeted\", gr\u00f6\u00dfe, \"\u00c4ndern \ud83d\ude00.\" ).about( \"\u65e5\u672c\" ) );")
            + "rule Gr\u00f6\u00dfe\n    @requirement( \"ACME-001\" )\nwhen\n    " + ASSESSMENT
            + "\nthen\n    insert( $a.warning( \"unquoted\", \"m\", \"r\" ) );\nend\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "US-ASCII", "LC_ALL=C"})
    void the_result_is_the_same_under_every_default_charset(String charset) throws Exception {
        writeFiles();
        boolean byLocale = charset.startsWith("LC_ALL");

        String output = FreshJvm.run(
                byLocale ? Map.of("LC_ALL", "C") : Map.of(),
                byLocale ? List.of() : List.of("-Dfile.encoding=" + charset),
                System.getProperty("java.class.path"),
                CharsetProbe.class.getName(),
                folder.toString());

        assertThat(output)
                .isEqualTo(CharsetProbe.run(folder))
                .contains("name=ACME-001 " + NAME + " is greeted, file=", "name=Gr\u00f6\u00dfe, file=")
                .contains("\"code\": \"greeted\"", "\"message\": \"Gr\u00f6\u00dfe\\t\u65e5\\\"\u00fc\"")
                .contains("\"title\": \"Gr\u00f6\u00dfe \u65e5\u672c\"", "\"remedy\": \"\u00c4ndern \ud83d\ude00.\"")
                .contains("\"code\": \"unquoted\"")
                .contains("field.drl, line 8, rule \"R\u00fc\": Partner has no field n\u00e4me.")
                .contains("consequence.drl, line 10, rule \"R\u00fc\": ", "blokker")
                .contains("The rule \"R\u00fc\" (" + folder.resolve("failing.drl")
                        + ", line 4) failed: java.lang.IllegalStateException: \u65e5\u672c");
    }

    private void writeFiles() throws IOException {
        Files.writeString(
                folder.resolve("application.json"),
                CompetencyJson.write(Samples.ready()
                        .partner(Samples.partner().name(NAME).build())
                        .build()));
        Files.writeString(folder.resolve("good.drl"), GOOD);
        write("field.drl", "Partner( \"\u00fc\" == n\u00e4me )", "insert( $a );");
        write("consequence.drl", "Partner( name != \"\u00fc\" )", "insert( $a.blokker( \"\u00fc\" ) );");
        write("failing.drl", "Partner( name != \"\u00fc\" )", "throw new IllegalStateException( \"\u65e5\u672c\" );");
    }

    private void write(String file, String when, String then) throws IOException {
        Files.writeString(
                folder.resolve(file),
                IMPORTS
                        + rule(
                                "R\u00fc",
                                "@requirement( \"ACME-001\" ) @title( \"T\" )",
                                ASSESSMENT + "\n    " + when,
                                then));
    }

    @Test
    void a_file_that_is_not_utf8_says_so_with_the_line_and_the_byte() throws IOException {
        Path file = folder.resolve("latin.drl");
        Files.writeString(file, "package acme\n// M\u00fcller\n", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CompetencyValidator.builder().rules(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(CharacterCodingException.class)
                .hasMessage(
                        "The rules in " + file
                                + " cannot be read: it is not UTF-8: line 2 has the byte 0xFC, at offset 17 of the file; save the file as UTF-8");
    }

    @Test
    void half_a_character_at_the_end_is_not_utf8() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("package acme".getBytes(StandardCharsets.UTF_8));
        text.write(0xC3);
        Path file = Files.write(folder.resolve("cut.drl"), text.toByteArray());

        assertThatThrownBy(() -> RuleSource.of(file)).hasMessageContaining("line 1 has the byte 0xC3, at offset 12");
    }
}
