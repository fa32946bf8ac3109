package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.internal.values.Components;

/**
 * The outcome of one requirement.
 *
 * @param id the requirement's id
 * @param title its title
 * @param section its section
 * @param scope its scope
 * @param status its status
 * @param basis what it was judged by
 * @param findings the findings that concern no single case study
 * @param measures the numbers that were compared, whether or not they were sufficient
 * @param waivedBy the grounds on which it is waived, sorted; left out of JSON when empty
 * @param caseStudies the outcome for each case study; empty, and not written to JSON, for scope {@link Scope#PARTNER}
 */
public record RequirementResult(
        String id,
        String title,
        String section,
        Scope scope,
        Status status,
        Basis basis,
        List<Finding> findings,
        List<Measure> measures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waivedBy,
        List<CaseStudyResult> caseStudies) {

    public RequirementResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        findings = Components.list(findings, "findings");
        measures = Components.list(measures, "measures");
        waivedBy = Components.list(waivedBy, "waivedBy");
        caseStudies = Components.list(caseStudies, "caseStudies");
    }
}
