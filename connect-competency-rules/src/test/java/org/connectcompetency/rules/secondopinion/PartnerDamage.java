package org.connectcompetency.rules.secondopinion;

import java.util.EnumSet;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.application.Solution;
import org.connectcompetency.model.application.SolutionStatus;
import org.connectcompetency.model.application.Specialization;
import org.connectcompetency.model.application.TechnicalReviewStatus;

/** Changes the facts that 1.1–1.4, 3.1, CATEGORY-SELECTION and the waiver of common practice look at. */
final class PartnerDamage {

    private PartnerDamage() {}

    static void one(Draft draft, Dice dice) {
        switch (dice.below(10)) {
            case 0 -> draft.partner.guidelinesReadOn(dice.percent(40) ? null : dice.around(draft.asOf, 12));
            case 1 -> draft.partner.servicesPathStage(dice.pick(ServicesPathStage.values()));
            case 2 -> draft.partner.tier(dice.pick(PartnerTier.values()));
            case 3 ->
                draft.partner.solution(
                        dice.percent(50)
                                ? null
                                : new Solution(
                                        dice.pick(" ", "Lantern for Chime"), dice.pick(SolutionStatus.values())));
            case 4, 5 -> selfAssessment(draft, dice);
            case 6 ->
                draft.partner.foundationalTechnicalReview(new FoundationalTechnicalReview(
                        dice.percent(50) ? "Lantern" : dice.respelt("Lantern for Connect"),
                        dice.pick(TechnicalReviewStatus.values()),
                        dice.percent(20) ? null : dice.around(draft.asOf, 12)));
            case 7 -> competency(draft, dice);
            case 8 ->
                draft.partner.specialization(new Specialization(
                        draft.asOf.minusMonths(dice.below(40)), dice.percent(20) ? null : dice.around(draft.asOf, 6)));
            default -> selectCategories(draft, dice);
        }
    }

    private static void selfAssessment(Draft draft, Dice dice) {
        draft.partner.selfAssessment(
                dice.percent(15)
                        ? null
                        : new SelfAssessment(
                                dice.percent(80),
                                dice.percent(20) ? null : dice.around(draft.asOf, 1),
                                dice.percent(50),
                                null));
    }

    private static void competency(Draft draft, Dice dice) {
        String name = dice.pick(
                "Migration",
                " ",
                "Amazon Connect",
                dice.respelt("Amazon Connect Customer"),
                "The AMAZON  connect customer Services Competency");
        CompetencyType type = dice.percent(80) ? CompetencyType.SERVICES : CompetencyType.SOFTWARE;
        draft.partner.competencies().add(new HeldCompetency(name, type, dice.around(draft.asOf, 12)));
    }

    private static void selectCategories(Draft draft, Dice dice) {
        Set<Category> selected =
                dice.percent(25) ? Set.of() : EnumSet.of(dice.pick(Category.values()), dice.pick(Category.values()));
        draft.categories.clear();
        draft.categories.addAll(selected);
    }
}
