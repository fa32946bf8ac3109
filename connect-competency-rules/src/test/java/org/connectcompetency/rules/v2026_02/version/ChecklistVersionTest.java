package org.connectcompetency.rules.v2026_02.version;

import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.connectcompetency.model.result.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-26", "2026-02-27", "2026-08-30", "2026-08-31"})
    void the_version_is_valid_from_its_release_to_the_end_of_august(LocalDate date) {
        verifyThat("CHECKLIST-VERSION").asOf(date).reportsNothing().hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-10-15", "2026-10-30", "2026-10-31"})
    void it_is_accepted_with_a_warning_until_the_end_of_october(LocalDate date) {
        verifyThat("CHECKLIST-VERSION")
                .asOf(date)
                .reports(warning("version-expiring").saying("valid until 2026-08-31 and is accepted until 2026-11-30"))
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-02", "2026-11-29", "2026-11-30"})
    void in_november_no_day_is_sure(LocalDate date) {
        verifyThat("CHECKLIST-VERSION")
                .asOf(date)
                .reports(warning("acceptance-day-unknown").saying("accepted until 2026-10-31;"))
                .hasStatus(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2027-02-26"})
    void it_is_not_accepted_afterwards(LocalDate date) {
        verifyThat("CHECKLIST-VERSION")
                .asOf(date)
                .reports(blocker("version-expired").saying("until 2026-11-30; the as-of date is " + date))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-25", "2025-09-01", "2025-12-01"})
    void it_is_not_accepted_before_its_release(LocalDate date) {
        verifyThat("CHECKLIST-VERSION")
                .asOf(date)
                .reports(blocker("version-not-released").saying("from 2026-02-26; the as-of date is " + date))
                .hasStatus(Status.NOT_MET);
    }
}
