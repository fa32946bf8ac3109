package org.connectcompetency.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.checklist.Checklists;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, if the build runs all of them, and reads the ledger that they wrote. */
class ChecklistLedgerCheck {

    /** The requirement that only informs partners, and cannot fail. */
    private static final String INFORMATIONAL = "1.5";

    @Test
    void every_requirement_was_seen_to_fail_and_to_pass() throws IOException {
        List<String> withoutTest = new ArrayList<>();
        String requirement = "";
        int requirements = 0;
        for (String line : Files.readAllLines(ChecklistLedgerWriter.LEDGER)) {
            if (!line.startsWith(" ")) {
                requirement = line;
                requirements++;
            } else if (line.endsWith(" " + ChecklistLedgerWriter.NONE)
                    && !requirement.startsWith(INFORMATIONAL + " ")) {
                withoutTest.add(requirement + line);
            }
        }

        assertThat(withoutTest).isEmpty();
        assertThat(requirements).isEqualTo(Checklists.newest().requirements().size());
    }
}
