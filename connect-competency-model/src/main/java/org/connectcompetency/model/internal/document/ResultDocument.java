package org.connectcompetency.model.internal.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is written. A requirement that does not look at case studies has no list of them, not even an empty
 * one.
 */
public record ResultDocument(
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
        List<Requirement> requirements) {

    /** Returns the document of a result. */
    public static ResultDocument of(ValidationResult result) {
        return new ResultDocument(
                result.checklist(),
                result.asOf(),
                result.partner(),
                result.verdict(),
                result.counts(),
                result.bases(),
                result.sections(),
                result.provenance(),
                result.tailored(),
                result.tailoring(),
                result.waivers(),
                result.requirements().stream().map(Requirement::of).toList());
    }

    /** A requirement as it is written. */
    public record Requirement(
            String id,
            String title,
            String section,
            Scope scope,
            Status status,
            Basis basis,
            List<Finding> findings,
            List<Measure> measures,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waivedBy,
            @Nullable List<CaseStudyResult> caseStudies) {

        private static Requirement of(RequirementResult result) {
            return new Requirement(
                    result.id(),
                    result.title(),
                    result.section(),
                    result.scope(),
                    result.status(),
                    result.basis(),
                    result.findings(),
                    result.measures(),
                    result.waivedBy(),
                    result.scope() == Scope.PARTNER ? null : result.caseStudies());
        }
    }
}
