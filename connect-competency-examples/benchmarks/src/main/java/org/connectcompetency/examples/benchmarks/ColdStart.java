package org.connectcompetency.examples.benchmarks;

import java.nio.file.Path;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/** A process that judges one application and ends. */
public final class ColdStart {

    private ColdStart() {}

    /** Takes {@code rules} or {@code hand-written}, and the application's file. */
    public static void main(String[] args) {
        CompetencyApplication application = CompetencyJson.readApplication(Path.of(args[1]));
        ValidationResult result = args[0].equals("rules")
                ? CompetencyValidator.create().validate(application)
                : HandWrittenValidator.like("", "").validate(application);
        System.out.println(result.verdict());
    }
}
