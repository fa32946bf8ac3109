package org.connectcompetency.examples.embedding;

import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/** Judges an application and prints what blocks it; run it in the root folder. */
public final class QuickStart {

    private QuickStart() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Path file = Path.of("connect-competency-examples/applications/not-ready.json");
        CompetencyApplication application = CompetencyJson.readApplication(file);
        ValidationResult result = CompetencyValidator.create().validate(application);
        System.out.println(result.verdict() + " " + result.counts());
        result.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .limit(3)
                .forEach(finding -> System.out.println(finding.requirement() + ": " + finding.message()));
    }
}
