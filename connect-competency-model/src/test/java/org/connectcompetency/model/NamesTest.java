package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
