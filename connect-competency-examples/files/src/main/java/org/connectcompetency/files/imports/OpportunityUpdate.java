package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.Titled;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.checklist.ProductTags;
import org.jspecify.annotations.Nullable;

/**
 * What files say of an opportunity, to be taken into an application.
 *
 * @param record what they say
 * @param origin its origin, if a file says it
 * @param tags the known product tags
 * @param notes gets what was taken, left out or does not agree
 */
record OpportunityUpdate(OpportunityRecord record, @Nullable OpportunityOrigin origin, ProductTags tags, Notes notes) {

    /** Returns a new opportunity, or null if it is left out. */
    @Nullable
    AceOpportunity added(@Nullable OpportunityOrigin originUnknown, boolean taggedOnly) {
        OpportunityOrigin from = origin == null ? originUnknown : origin;
        List<String> products = record.products() == null ? List.of() : record.products();
        boolean tagged = tags.anyConnectCustomer(products);
        if (record.name() == null) {
            return leftOut(
                    "no-title",
                    "it is new, and this file has no title of it, as is usual in a list of opportunities;"
                            + " GetOpportunity has the title and the product tags");
        }
        if (record.stage() == null) {
            return leftOut("no-stage", "it is new, and no file says its stage");
        }
        if (record.created() == null) {
            return leftOut("no-created-date", "it is new, and no file says when it was created");
        }
        if (from == null) {
            return leftOut(
                    "origin-unknown",
                    "it is new, and no file says whether AWS or the partner brought it; GetAwsOpportunitySummary does");
        }
        if (taggedOnly && !tagged) {
            return leftOut("untagged", "it is new, and has no product tag of Amazon Connect Customer");
        }
        String assumed = origin == null ? "; its origin is the one given for unknown ones" : "";
        String untagged = tagged ? "" : "; it has no product tag of Amazon Connect Customer, so it counts nowhere";
        notes.taken(
                record.id(),
                Notes.ADDED,
                "stage " + record.stage().title() + ", " + from.title() + assumed + untagged,
                record.place());
        return new AceOpportunity(
                record.id(), record.name(), from, record.stage(), null, record.review(), products, record.created());
    }

    /** Returns an opportunity of the application with what the files say. What they do not say stays as it is. */
    AceOpportunity broughtUpToDate(AceOpportunity before) {
        AceOpportunity after = AceOpportunityBuilder.builder(before)
                .name(or(record.name(), before.name()))
                .origin(or(origin, before.origin()))
                .stage(or(record.stage(), before.stage()))
                .reviewStatus(record.review() == null ? before.reviewStatus() : record.review())
                .products(sameProducts(before) ? before.products() : or(record.products(), before.products()))
                .createdOn(or(record.created(), before.createdOn()))
                .build();
        List<String> changes = new ArrayList<>();
        change("title", before.name(), after.name(), changes);
        change("origin", before.origin(), after.origin(), changes);
        change("stage", before.stage(), after.stage(), changes);
        change("review status", before.reviewStatus(), after.reviewStatus(), changes);
        change("products", before.products(), after.products(), changes);
        change("created date", before.createdOn(), after.createdOn(), changes);
        if (changes.isEmpty()) {
            notes.taken(record.id(), Notes.UNCHANGED, "the application says the same", record.place());
        } else {
            notes.taken(record.id(), Notes.UPDATED, String.join("; ", changes), record.place());
        }
        disagreement("stage", before.stage(), after.stage());
        disagreement("origin", before.origin(), after.origin());
        disagreement("created-date", before.createdOn(), after.createdOn());
        furthestStage(before, after);
        return after;
    }

    private boolean sameProducts(AceOpportunity before) {
        return record.products() != null
                && before.products().stream().distinct().sorted().toList().equals(record.products());
    }

    private void disagreement(String field, Object before, Object after) {
        if (!before.equals(after)) {
            notes.disagrees(
                    record.id(),
                    field + "-differs",
                    "the application said " + shown(before) + ", the file says " + shown(after) + ", which was taken",
                    record.place());
        }
    }

    /** An opportunity that was lost counts by how far it had come, which no file says. */
    private void furthestStage(AceOpportunity before, AceOpportunity after) {
        if (after.stage() == OpportunityStage.CLOSED_LOST
                && before.stage() != OpportunityStage.CLOSED_LOST
                && before.furthestStage() == null) {
            notes.suggests(
                    record.id(),
                    "furthest-stage",
                    "it was lost, and the application had it at "
                            + before.stage().title() + "; if it had come so far, set furthestStage to "
                            + before.stage(),
                    record.place());
        }
    }

    private @Nullable AceOpportunity leftOut(String code, String reason) {
        notes.leftOut(record.id(), code, reason, record.place());
        return null;
    }

    private static void change(String field, @Nullable Object before, @Nullable Object after, List<String> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(field + " " + shown(before) + " → " + shown(after));
        }
    }

    /** Returns a value for a person to read. */
    static String shown(@Nullable Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return "none";
        }
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(Object::toString).toList());
        }
        return value instanceof Titled titled ? titled.title() : value.toString();
    }

    private static <T> T or(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
