package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * The AWS Partner that applies.
 *
 * @param name its name
 * @param tier its tier in the AWS Partner Network (checklist 1.3)
 * @param servicesPathStage its stage on the AWS Services Path (checklist 1.2)
 * @param guidelinesReadOn the day on which it read the program guidelines (checklist 1.1)
 * @param solution the services solution that it applies with (checklist 1.4)
 * @param foundationalTechnicalReview the review of the offering that it applies with; an approved one waives POV, PRJ
 *     and CSN
 * @param competencies the competencies that it holds; a recent one for services waives POV, PRJ and CSN
 * @param specialization the specialization, if it already holds it (checklist 1.4)
 * @param selfAssessment the state of the self-assessment (checklist 3.1)
 */
@WithBuilder
public record Partner(
        String name,
        PartnerTier tier,
        ServicesPathStage servicesPathStage,
        @Nullable LocalDate guidelinesReadOn,
        @Nullable Solution solution,
        @Nullable FoundationalTechnicalReview foundationalTechnicalReview,
        List<HeldCompetency> competencies,
        @Nullable Specialization specialization,
        @Nullable SelfAssessment selfAssessment) {

    public Partner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(servicesPathStage, "servicesPathStage");
        competencies = Components.list(competencies, "competencies");
    }
}
