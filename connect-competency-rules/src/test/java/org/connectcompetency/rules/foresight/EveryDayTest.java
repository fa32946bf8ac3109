package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A forecast says of each day of 24 months what a validation of that day says, for generated applications with windows,
 * future dates, month ends and leap days in them, with and without tailoring and custom rules. One application takes
 * seconds, so there are few by default; {@code -Dforesight.applications=300} takes as many as that.
 */
class EveryDayTest {

    private static final int APPLICATIONS = Integer.getInteger("foresight.applications", 3);

    /** Rules that look at dates in ways that the rules of the checklist do not. */
    private static final String CUSTOM = """
            package acme;
            import org.connectcompetency.model.application.Partner;
            import org.connectcompetency.model.application.CaseStudy;
            import org.connectcompetency.rules.facts.Assessment;

            rule "ACME The guidelines were read in the last 45 days"
                @requirement( "1.1" )
            when
                $a : Assessment( requirement == "1.1", $asOf : asOf )
                Partner( guidelinesReadOn != null, guidelinesReadOn.plusDays( 45 ) < $asOf )
            then
                insert( $a.blocker( "read-long-ago", "Read long ago.", "Read them again." ) );
            end

            rule "ACME Nothing is submitted on the 13th"
                @requirement( "3.1" )
            when
                $a : Assessment( requirement == "3.1", asOf.dayOfMonth == 13 )
            then
                insert( $a.blocker( "thirteenth", "It is the 13th.", "Wait for a day." ) );
            end
            """;

    private static Tailoring tailoring(SplittableRandom random, LocalDate asOf) {
        return new Tailoring(
                List.of(
                        new TailoredWaiver(
                                "ACC-005", asOf.plusDays(random.nextInt(-30, 400)), "Training is under way."),
                        new TailoredWaiver("REL-001", asOf.plusDays(random.nextInt(-30, 400)), "A plan is made.")),
                List.of(
                        new TailoredThreshold("ACC-007", "window-months", random.nextInt(1, 24), "Ours."),
                        new TailoredThreshold("EXAMPLE-DEPLOYMENT", "window-months", random.nextInt(1, 24), "Ours."),
                        new TailoredThreshold("common-practice", "window-months", random.nextInt(1, 24), "Ours."),
                        new TailoredThreshold("1.4", "grace-months", random.nextInt(1, 24), "Ours."),
                        new TailoredThreshold(
                                "ACC-002", "participation.within-months", random.nextInt(1, 24), "Ours.")));
    }

    private static void holdsForEveryDay(CompetencyValidator validator, long seed) {
        CompetencyApplication application = ApplicationGenerator.application(seed);
        Forecast forecast = validator.forecast(application);
        List<ForecastChange> changes = new ArrayList<>();
        ValidationResult today = validator.asOf(forecast.asOf()).validate(application);
        ValidationResult before = today;
        @Nullable LocalDate holdsUntil = null;
        for (LocalDate day = forecast.asOf().plusDays(1); !day.isAfter(forecast.until()); day = day.plusDays(1)) {
            ValidationResult result = validator.asOf(day).validate(application);
            for (RequirementResult each : result.requirements()) {
                RequirementResult was = before.requirement(each.id()).orElseThrow();
                if (was.status() != each.status()) {
                    changes.add(new ForecastChange(
                            day,
                            each.id(),
                            was.status(),
                            each.status(),
                            result.findings().stream()
                                    .filter(finding -> finding.requirement().equals(each.id()))
                                    .toList()));
                }
            }
            if (holdsUntil == null && result.verdict() != today.verdict()) {
                holdsUntil = day.minusDays(1);
            }
            before = result;
        }

        assertThat(forecast)
                .as("the application of seed " + seed)
                .isEqualTo(new Forecast(
                        today.checklist(),
                        today.asOf(),
                        today.asOf().plusMonths(24),
                        today.partner(),
                        today.verdict(),
                        holdsUntil,
                        changes));
    }

    @Test
    void a_forecast_is_what_validations_of_every_day_say() {
        CompetencyValidator validator = CompetencyValidator.create();

        LongStream.range(7_000_000, 7_000_000 + APPLICATIONS)
                .parallel()
                .forEach(seed -> holdsForEveryDay(validator, seed));
    }

    @Test
    void so_it_is_with_tailoring() {
        LongStream.range(7_100_000, 7_100_000 + APPLICATIONS).parallel().forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            holdsForEveryDay(
                    CompetencyValidator.builder()
                            .tailoring(tailoring(random, LocalDate.of(2026, 7, 31)))
                            .build(),
                    seed);
        });
    }

    @Test
    void so_it_is_with_custom_rules() {
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", CUSTOM).build();

        LongStream.range(7_200_000, 7_200_000 + (APPLICATIONS + 3) / 4)
                .parallel()
                .forEach(seed -> holdsForEveryDay(validator, seed));
    }
}
