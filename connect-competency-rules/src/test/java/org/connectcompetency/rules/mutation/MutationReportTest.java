package org.connectcompetency.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectcompetency.rules.mutation.RuleMutation.Outcome;
import org.connectcompetency.rules.mutation.RuleMutation.Verdict;
import org.junit.jupiter.api.Test;

class MutationReportTest {

    private static final String FILE = "org/connectcompetency/rules/v1/a.drl";

    @Test
    void what_has_an_explanation_is_no_survivor() {
        Mutant explained = new Mutant(FILE, "A rule", 7, "without `a != null || b`", "");
        Mutant open = new Mutant(FILE, "A rule", 8, "without `c`", "");
        Map<String, String> explanations = MutationReport.explanations(List.of(
                "# file | rule | change | reason",
                "",
                "v1/a.drl | A rule | without `a != null || b` | Null is never less.",
                "v1/a.drl | A rule | without `d` | It is said elsewhere."));
        MutationReport report = new MutationReport(
                List.of(
                        new Outcome(explained, Verdict.SURVIVED, ""),
                        new Outcome(open, Verdict.SURVIVED, ""),
                        new Outcome(open, Verdict.KILLED, "ATest"),
                        new Outcome(open, Verdict.NOT_VIABLE, "")),
                explanations);

        assertThat(report.survivors()).containsExactly(open);
        assertThat(report.lines())
                .anyMatch(line -> line.matches("v1/a\\.drl +4 +1 +1 +1 +1 +33\\.3"))
                .contains("  " + FILE + ":8 [A rule] without `c`")
                .contains("  " + FILE + ":7 [A rule] without `a != null || b`\n    Null is never less.")
                .contains("  v1/a.drl | A rule | without `d`");
    }
}
