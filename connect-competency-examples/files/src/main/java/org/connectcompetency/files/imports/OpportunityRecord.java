package org.connectcompetency.files.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.jspecify.annotations.Nullable;

/**
 * What files say of an opportunity. Whatever they do not say is null.
 *
 * @param place where they say so
 * @param modified when it was last changed
 * @param products its product tags, sorted; empty if a file says that there are none
 * @param accepted whether the partner accepted it when AWS shared it
 */
record OpportunityRecord(
        String place,
        String id,
        @Nullable String name,
        @Nullable OpportunityStage stage,
        @Nullable OpportunityReviewStatus review,
        @Nullable LocalDate created,
        @Nullable Instant modified,
        @Nullable OpportunityOrigin origin,
        @Nullable List<String> products,
        boolean accepted) {

    /** The newest first; of one without a date nobody knows when it was changed. */
    static final Comparator<OpportunityRecord> NEWEST_FIRST =
            Comparator.comparing(OpportunityRecord::modified, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    /**
     * Returns what both say. Where they differ, the one that was changed later is right; what the other says is noted
     * as left out.
     *
     * @throws UnreadableFileException if they differ and neither was changed later
     */
    OpportunityRecord and(OpportunityRecord other, Notes notes) {
        if (modified == null || other.modified == null || modified.equals(other.modified)) {
            return with(other, Contradiction.refusedOf(id, place, other.place));
        }
        OpportunityRecord later = modified.isAfter(other.modified) ? this : other;
        OpportunityRecord earlier = later == this ? other : this;
        List<String> leftOut = new ArrayList<>();
        OpportunityRecord both = later.with(earlier, (field, taken, left) -> {
            leftOut.add(field + " " + OpportunityUpdate.shown(left));
            return taken;
        });
        notes.leftOut(
                id,
                "older-opportunity",
                "this was changed on " + earlier.modified + ", before " + later.place + ", which was changed on "
                        + later.modified + " and was taken; "
                        + (leftOut.isEmpty() ? "they do not differ" : "left out: " + String.join("; ", leftOut)),
                earlier.place);
        return both;
    }

    private OpportunityRecord with(OpportunityRecord other, Contradiction contradiction) {
        return new OpportunityRecord(
                place,
                id,
                contradiction.of("title", name, other.name),
                contradiction.of("stage", stage, other.stage),
                contradiction.of("review status", review, other.review),
                contradiction.of("created date", created, other.created),
                modified == null ? other.modified : modified,
                contradiction.of("origin", origin, other.origin),
                contradiction.of("products", products, other.products),
                accepted || other.accepted);
    }
}
