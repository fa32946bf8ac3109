package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.internal.values.Components;

/**
 * The result of a validation.
 *
 * @param checklist the version of the checklist that was validated against
 * @param asOf the day on which look-back windows end
 * @param partner the partner's name
 * @param verdict the verdict
 * @param counts the number of requirements for each status; always all statuses, in their order
 * @param bases the number of requirements that are met or not met, for each basis on which they were judged; always all
 *     bases, in their order. Only {@link Basis#COMPUTED} does not rely on the partner's word
 * @param sections the same counts for each section, in checklist order
 * @param provenance the inputs of the result
 * @param tailored whether the result asks for less than the checklist, because something is waived or a number is laxer
 * @param tailoring the departures from the checklist, sorted; left out of JSON when empty
 * @param waivers the waivers that the application claims, by waiver and case study
 * @param requirements the outcome of each requirement, in checklist order; custom requirements come last
 */
public record ValidationResult(
        String checklist,
        LocalDate asOf,
        String partner,
        Verdict verdict,
        Map<Status, Integer> counts,
        Map<Basis, Integer> bases,
        List<SectionSummary> sections,
        Provenance provenance,
        boolean tailored,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Adjustment> tailoring,
        List<WaiverClaim> waivers,
        List<RequirementResult> requirements) {

    public ValidationResult {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(verdict, "verdict");
        counts = Components.complete(Status.class, counts, "counts");
        bases = Components.complete(Basis.class, bases, "bases");
        sections = Components.list(sections, "sections");
        Objects.requireNonNull(provenance, "provenance");
        tailoring = Components.list(tailoring, "tailoring");
        waivers = Components.list(waivers, "waivers");
        requirements = Components.list(requirements, "requirements");
    }

    /** Returns whether the verdict is {@link Verdict#READY}. */
    @JsonIgnore
    public boolean isReady() {
        return verdict == Verdict.READY;
    }

    /** Returns the outcome of the requirement with this id; empty if there is none. */
    public Optional<RequirementResult> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** Returns all findings in document order: for each requirement its own, then those of its case studies. */
    public List<Finding> findings() {
        return requirements.stream()
                .flatMap(requirement -> Stream.concat(
                        requirement.findings().stream(),
                        requirement.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream())))
                .toList();
    }
}
