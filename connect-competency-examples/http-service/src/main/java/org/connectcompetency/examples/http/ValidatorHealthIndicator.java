package org.connectcompetency.examples.http;

import java.time.LocalDate;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Checks that the rules work by judging the smallest possible application, which takes less than a millisecond. */
@Component
class ValidatorHealthIndicator extends AbstractHealthIndicator {

    private static final CompetencyApplication LEAST = CompetencyApplicationBuilder.builder()
            .submittedOn(LocalDate.of(2026, 6, 15))
            .partner(PartnerBuilder.builder()
                    .name("Health check")
                    .tier(PartnerTier.REGISTERED)
                    .servicesPathStage(ServicesPathStage.ENROLLED)
                    .build())
            .build();

    private final CompetencyValidator validator;

    ValidatorHealthIndicator(CompetencyValidator validator) {
        super("The rules do not answer");
        this.validator = validator;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        ValidationResult result = validator.validate(LEAST);
        health.up()
                .withDetail("checklist", result.checklist())
                .withDetail("requirements", result.requirements().size())
                .withDetail("library", result.provenance().library());
    }
}
