package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity registered in ACE, AWS's program for engaging customers together with partners (checklist ACC-007,
 * ACC-008, ELIGIBILITY-3).
 *
 * @param id its id in ACE, unique in the application; the rules judge whether it is well formed
 * @param name its name
 * @param origin whether the partner or AWS brought it
 * @param stage its stage now
 * @param furthestStage the furthest stage that it has reached; useful for an opportunity that was lost later
 * @param reviewStatus the status of AWS's review
 * @param products the names or identifiers of its product tags; blank ones are left out
 * @param createdOn the day on which it was created
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

    private static final Pattern ID = Pattern.compile("O[0-9]{1,19}");

    public AceOpportunity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(stage, "stage");
        products = Components.texts(products, "products");
        Objects.requireNonNull(createdOn, "createdOn");
    }

    /** Returns the further of the stage now and the furthest stage, or the stage now if no furthest stage is given. */
    @JsonIgnore
    public OpportunityStage reachedStage() {
        return furthestStage == null ? stage : stage.further(furthestStage);
    }

    /** Returns whether a text is the id of an ACE opportunity by its form: O and 1 to 19 digits. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Returns whether the id {@linkplain #isId is one} by its form. */
    @JsonIgnore
    public boolean identified() {
        return isId(id);
    }

    /** Returns whether it is registered with AWS: it was submitted, and was not rejected. */
    @JsonIgnore
    public boolean registered() {
        return reviewStatus != OpportunityReviewStatus.PENDING_SUBMISSION
                && reviewStatus != OpportunityReviewStatus.REJECTED;
    }
}
