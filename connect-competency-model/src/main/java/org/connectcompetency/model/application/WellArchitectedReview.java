package org.connectcompetency.model.application;

import java.util.Objects;

/**
 * The Well-Architected Framework review (WAFR) of a deployment. One without high-risk issues waives the evidence for
 * DOC, ACCT, OPE, NETSEC, REL and COST.
 *
 * @param report the URI of the exported report
 * @param highRiskIssues the open high-risk issues
 */
@WithBuilder
public record WellArchitectedReview(String report, HighRiskIssues highRiskIssues) {

    public WellArchitectedReview {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(highRiskIssues, "highRiskIssues");
    }
}
