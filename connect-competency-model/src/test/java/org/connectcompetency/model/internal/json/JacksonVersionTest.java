package org.connectcompetency.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

class JacksonVersionTest {

    @Test
    void an_older_version_is_refused_in_one_sentence_that_names_both() {
        assertThat(JacksonVersion.refusal(version(2, 16, 2)))
                .isEqualTo("connect-competency needs Jackson 2.17 or newer, but "
                        + "com.fasterxml.jackson.core:jackson-core is 2.16.2 here; "
                        + "import com.fasterxml.jackson:jackson-bom in a newer version.");
    }

    @Test
    void the_oldest_that_is_needed_and_all_newer_ones_are_taken() {
        assertThat(JacksonVersion.refusal(version(2, 17, 0))).isNull();
        assertThat(JacksonVersion.refusal(version(2, 22, 4))).isNull();
    }

    private static Version version(int major, int minor, int patch) {
        return new Version(major, minor, patch, null, "com.fasterxml.jackson.core", "jackson-core");
    }
}
