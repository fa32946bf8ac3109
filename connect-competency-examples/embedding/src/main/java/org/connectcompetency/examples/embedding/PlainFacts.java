package org.connectcompetency.examples.embedding;

import java.time.LocalDate;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/** Builds facts in Java instead of reading them, and judges them as of a day that the caller chooses. */
public final class PlainFacts {

    private PlainFacts() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Partner partner = PartnerBuilder.builder()
                .name("Marigold Bay Consulting")
                .tier(PartnerTier.ADVANCED)
                .servicesPathStage(ServicesPathStage.ENROLLED)
                .build();
        CompetencyApplication application = CompetencyApplicationBuilder.builder()
                .partner(partner)
                .categories(Set.of(Category.AI_POWERED_CUSTOMER_EXPERIENCE))
                .build();
        CompetencyValidator validator =
                CompetencyValidator.builder().asOf(LocalDate.of(2026, 6, 15)).build();
        ValidationResult result = validator.validate(application);
        System.out.println(
                result.requirement("1.2").orElseThrow().findings().get(0).message());
    }
}
