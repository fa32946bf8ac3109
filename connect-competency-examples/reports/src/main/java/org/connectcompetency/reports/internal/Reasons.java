package org.connectcompetency.reports.internal;

import java.util.Optional;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;

/**
 * Why requirements of a result are not asked for.
 *
 * @param result the result
 */
public record Reasons(ValidationResult result) {

    /** Returns why a requirement is neither met nor not met, in a sentence or more; empty if it is one of the two. */
    public String of(RequirementResult requirement) {
        return switch (requirement.status()) {
            case MET, NOT_MET -> "";
            case WAIVED ->
                requirement.waivedBy().isEmpty()
                        ? "It is waived for every case study."
                        : String.join(" ", requirement.waivedBy());
            case NOT_APPLICABLE ->
                category(requirement)
                        .map(category -> "It is asked for the category " + category + " alone, which is not selected.")
                        .orElse("It does not apply to this application.");
            case INFORMATIONAL -> "The checklist informs here; there is nothing to judge.";
        };
    }

    private Optional<String> category(RequirementResult requirement) {
        String version = result.checklist();
        if (!Checklists.versions().contains(version)) {
            return Optional.empty();
        }
        return Checklists.of(version)
                .find(requirement.id())
                .map(Requirement::category)
                .map(category -> category.title());
    }

    /** Returns why a tailoring waives a requirement; empty if none does. */
    public Optional<String> waivedByTailoring(RequirementResult requirement) {
        return result.tailoring().stream()
                .filter(each -> each.effect() == Adjustment.Effect.WAIVED
                        && each.requirement().equals(requirement.id()))
                .map(each -> each.justification() + " (until " + each.until() + ")")
                .findFirst();
    }
}
