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
 * What a validation found.
 *
 * @param checklist the version of the checklist that was validated against
 * @param asOf the day on which look-back windows ended
 * @param partner the partner's name
 * @param verdict the outcome
 * @param counts how many requirements came out with each status; always all statuses, in their order
 * @param bases how many of the requirements that are met or not met were judged by what: only {@link Basis#COMPUTED}
 *     needs no word of the partner's; always all bases, in their order
 * @param sections the same counts for each section, in checklist order
 * @param provenance what the result was made with
 * @param tailored whether the result says less than the checklist asks, because something is waived or a number is
 *     laxer
 * @param tailoring how the checklist was departed from, sorted; left out of JSON when empty
 * @param waivers the waivers that the application lays claim to, by waiver and case study
 * @param requirements what was found for each requirement, in checklist order, custom ones after them
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

    /** Whether the verdict is {@link Verdict#READY}. */
    @JsonIgnore
    public boolean isReady() {
        return verdict == Verdict.READY;
    }

    /** What was found for the requirement with this id. */
    public Optional<RequirementResult> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** All findings in document order: for each requirement its own, then those of its case studies. */
    public List<Finding> findings() {
        return requirements.stream()
                .flatMap(requirement -> Stream.concat(
                        requirement.findings().stream(),
                        requirement.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream())))
                .toList();
    }
}
