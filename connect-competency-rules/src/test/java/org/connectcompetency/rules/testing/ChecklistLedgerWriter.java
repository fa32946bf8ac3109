package org.connectcompetency.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes the ledger of the checklist after the last test: each requirement, the rules that look at it, and the tests
 * that saw it fail and pass.
 */
public final class ChecklistLedgerWriter implements TestExecutionListener {

    static final Path LEDGER = Path.of("target/checklist-ledger.txt");

    static final String NONE = "none";

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        CompetencyValidator validator = RuleVerifier.builtIn();
        List<String> lines = new ArrayList<>();
        for (Requirement requirement : validator.checklist().requirements()) {
            lines.add(requirement.id() + " " + requirement.title());
            for (RuleReference rule : validator.rules(requirement.id())) {
                lines.add("  rule    " + rule.file() + ": " + rule.name());
            }
            addTests("failing", Expectations.failing(requirement.id()), lines);
            addTests("passing", Expectations.passing(requirement.id()), lines);
        }
        try {
            Files.createDirectories(LEDGER.getParent());
            Files.write(LEDGER, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTests(String kind, Set<String> tests, List<String> lines) {
        (tests.isEmpty() ? Set.of(NONE) : tests).forEach(test -> lines.add("  " + kind + " " + test));
    }
}
