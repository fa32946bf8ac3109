package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of open high-risk issues in the three pillars of a Well-Architected review that the waiver asks about. An
 * absent number means that the pillar was not reviewed; that is not the same as 0.
 *
 * @param security the issues in the security pillar
 * @param operationalExcellence the issues in the operational excellence pillar
 * @param reliability the issues in the reliability pillar
 */
@WithBuilder
public record HighRiskIssues(
        @JsonProperty("SECURITY") @Nullable Integer security,
        @JsonProperty("OPERATIONAL_EXCELLENCE") @Nullable Integer operationalExcellence,
        @JsonProperty("RELIABILITY") @Nullable Integer reliability) {

    /** Returns the three pillars with their numbers. They have the same names as in JSON. */
    public List<ReviewedPillar> pillars() {
        return List.of(
                new ReviewedPillar("SECURITY", security),
                new ReviewedPillar("OPERATIONAL_EXCELLENCE", operationalExcellence),
                new ReviewedPillar("RELIABILITY", reliability));
    }
}
