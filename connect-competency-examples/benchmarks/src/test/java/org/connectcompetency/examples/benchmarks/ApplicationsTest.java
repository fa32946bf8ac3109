package org.connectcompetency.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.junit.jupiter.api.Test;

/** Checks that the benchmarks measure what they say. */
class ApplicationsTest {

    private static final CompetencyApplication READY = Applications.shipped("ready");

    @Test
    void a_line_is_a_shipped_application() {
        assertThat(Applications.lines())
                .allSatisfy(line -> assertThat(line).endsWith((byte) '\n').containsOnlyOnce('\n'))
                .extracting(line -> CompetencyJson.readApplication(new ByteArrayInputStream(line)))
                .containsExactly(READY, Applications.shipped("not-ready"), Applications.shipped("first-steps"));
    }
}
