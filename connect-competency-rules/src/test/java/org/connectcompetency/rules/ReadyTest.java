package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.junit.jupiter.api.Test;

class ReadyTest {

    @Test
    void an_application_that_is_in_order_is_ready_without_a_finding() {
        ValidationResult result =
                CompetencyValidator.create().validate(Samples.ready().build());

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.READY);
        assertThat(result.counts()).containsEntry(Status.MET, 76).containsEntry(Status.INFORMATIONAL, 1);
    }
}
