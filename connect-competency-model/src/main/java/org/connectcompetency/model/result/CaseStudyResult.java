package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * The outcome of a requirement for one case study.
 *
 * @param id the case study's id
 * @param status its status
 * @param waivedBy the grounds on which it is waived, sorted; left out of JSON when empty
 * @param findings the findings about it
 */
public record CaseStudyResult(
        String id,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waivedBy,
        List<Finding> findings) {

    public CaseStudyResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        waivedBy = Components.list(waivedBy, "waivedBy");
        findings = Components.list(findings, "findings");
    }
}
