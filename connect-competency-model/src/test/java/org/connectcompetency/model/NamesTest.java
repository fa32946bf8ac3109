package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Contoso Ltd,contoso ltd",
                "  CONTOSO   LTD  ,contoso ltd",
                "Contoso\u00A0\u2003Ltd,contoso ltd",
                "Contoso\tLtd\u3000,contoso ltd",
                "Straße,strasse",
                "😀 Co,😀 co",
                "ΟΔΟΣ,οδος",
                "οδοσ,οδος",
            })
    void names_that_are_equal_have_one_key(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "contoso ltd",
                " contoso",
                "contoso ",
                "contoso  ltd",
                "Contoso",
                "a\tb",
                "\u001F a \u001C\r\nB\u000B",
                "\u0001a\u007F\u0000",
                "[@Z`z{",
                "https://example.com/a?b=c%20D",
                "Ä b",
                "a\u0085b",
                "a\u00A0 b",
                "İstanbul",
            })
    void a_key_is_what_the_tables_of_unicode_say(String name) {
        String squeezed = name.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();

        assertThat(Names.key(name)).isEqualTo(squeezed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    @Test
    void names_that_differ_have_different_keys() {
        assertThat(Names.key("Contoso Ltd")).isNotEqualTo(Names.key("ContosoLtd"));
        assertThat(Names.key("Contoso, Ltd")).isNotEqualTo(Names.key("Contoso Ltd"));
    }

    @Test
    void a_phrase_is_found_whatever_its_case_and_space() {
        assertThat(Names.contains("For AMAZON\n connect  Customer.", "Amazon Connect Customer"))
                .isTrue();
        assertThat(Names.contains("For Amazon Connect customs", "Amazon Connect Customer"))
                .isFalse();
        assertThat(Names.contains("anything", " ")).isFalse();
    }
}
