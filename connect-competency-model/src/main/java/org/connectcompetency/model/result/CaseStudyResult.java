package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * Whether one case study alone satisfies a requirement.
 *
 * @param id the case study's id
 * @param status how it came out
 * @param waivedBy the grounds on which it is waived, sorted; left out of JSON when empty
 * @param findings what was found about it
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
