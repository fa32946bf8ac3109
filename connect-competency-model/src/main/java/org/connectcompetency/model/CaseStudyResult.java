package org.connectcompetency.model;

import java.util.List;
import java.util.Objects;

/**
 * Whether one case study alone satisfies a requirement.
 *
 * @param id the case study's id
 * @param status how it came out
 * @param findings what was found about it
 */
public record CaseStudyResult(String id, Status status, List<Finding> findings) {

    public CaseStudyResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        findings = Components.list(findings, "findings");
    }
}
