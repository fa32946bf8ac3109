package org.connectcompetency.examples.embedding;

import java.nio.file.Path;
import java.time.LocalDate;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;
import org.connectcompetency.rules.foresight.Mend;
import org.connectcompetency.rules.foresight.Plan;
import org.connectcompetency.rules.foresight.PlanStep;

/** Prints until when a verdict holds, what must be done, and what has changed; run it in the root folder. */
public final class LookingAhead {

    private static final Path APPLICATIONS = Path.of("connect-competency-examples/applications");

    private LookingAhead() {}

    /** Runs the example. */
    public static void main(String[] args) {
        CompetencyValidator validator = CompetencyValidator.create();
        CompetencyApplication ready = CompetencyJson.readApplication(APPLICATIONS.resolve("ready.json"));
        CompetencyApplication notReady = CompetencyJson.readApplication(APPLICATIONS.resolve("not-ready.json"));
        forecast(validator, ready);
        plan(validator, notReady);
        compare(validator, notReady, ready);
    }

    private static void forecast(CompetencyValidator validator, CompetencyApplication application) {
        Forecast forecast = validator.forecast(application, LocalDate.of(2027, 1, 31));
        System.out.println(forecast.verdict() + " until " + forecast.holdsUntil());
        for (ForecastChange change : forecast.changes()) {
            System.out.println(change.on() + " " + change.requirement() + ": " + change.to());
        }
    }

    private static void plan(CompetencyValidator validator, CompetencyApplication application) {
        Plan plan = validator.plan(application, LocalDate.of(2026, 9, 1));
        System.out.println(plan.steps().size() + " steps to be READY on " + plan.on());
        for (PlanStep step : plan.steps()) {
            for (Mend mend : step.mend()) {
                System.out.println(step.requirement() + ", " + mend.subject() + ": " + mend.remedy());
            }
        }
    }

    private static void compare(
            CompetencyValidator validator, CompetencyApplication before, CompetencyApplication after) {
        ResultComparison comparison = ResultComparison.of(validator.validate(before), validator.validate(after));
        System.out.println("worse: " + comparison.worse().size() + ", better: "
                + comparison.better().size());
        System.out.println("gone: " + comparison.goneFindings().get(0).message());
        comparison.notes().forEach(System.out::println);
    }
}
