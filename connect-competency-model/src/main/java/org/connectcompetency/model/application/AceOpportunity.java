package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity registered in ACE, AWS's program for engaging customers together with partners (checklist ACC-007,
 * ACC-008, ELIGIBILITY-3).
 *
 * @param id its id in ACE, unique in the application; whether it is well formed is for the rules to judge
 * @param name its name
 * @param origin who brought it
 * @param stage its stage now
 * @param furthestStage the furthest stage it ever reached, for one that was lost since
 * @param reviewStatus where AWS's review of it stands
 * @param products the names or identifiers of its product tags; blank ones are left out
 * @param createdOn when it was created
 */
@WithBuilder
public record AceOpportunity(
        String id,
        String name,
        OpportunityOrigin origin,
        OpportunityStage stage,
        @Nullable OpportunityStage furthestStage,
        @Nullable OpportunityReviewStatus reviewStatus,
        List<String> products,
        LocalDate createdOn) {

    public AceOpportunity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(stage, "stage");
        products = Components.texts(products, "products");
        Objects.requireNonNull(createdOn, "createdOn");
    }

    /** The stage that tells how far the opportunity came: the furthest one if it is given, else the one it is in. */
    @JsonIgnore
    public OpportunityStage reachedStage() {
        return furthestStage == null ? stage : furthestStage;
    }
}
