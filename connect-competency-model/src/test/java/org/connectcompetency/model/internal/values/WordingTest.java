package org.connectcompetency.model.internal.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void neighbours_that_changed_places_are_one_slip() {
        assertThat(Wording.suggestion("teir", List.of("name", "tier"))).isEqualTo(" Did you mean \"tier\"?");
        assertThat(Wording.suggestion("PartnerTeir", List.of("Partner", "PartnerTier")))
                .isEqualTo(" Did you mean \"PartnerTier\"?");
        assertThat(Wording.suggestion("on", List.of("no"))).isEqualTo(" Did you mean \"no\"?");
    }

    @Test
    void two_slips_in_a_short_word_make_another_word() {
        assertThat(Wording.suggestion("teir", List.of("tiger", "their", "tin"))).isEqualTo(" Did you mean \"their\"?");
        assertThat(Wording.suggestion("teir", List.of("tore", "rite"))).isEmpty();
    }

    @Test
    void words_are_alike_but_for_case_and_one_slip() {
        assertThat(Wording.alike("acc-005", "ACC-005")).isTrue();
        assertThat(Wording.alike("ACC-0005", "ACC-005")).isTrue();
        assertThat(Wording.alike("ACC-050", "ACC-005")).isTrue();
        assertThat(Wording.alike("ACME-001", "ACC-001")).isFalse();
    }
}
