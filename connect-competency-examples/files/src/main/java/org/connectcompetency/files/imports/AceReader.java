package org.connectcompetency.files.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.jspecify.annotations.Nullable;

/** Reads what Partner Central's files say, each opportunity once. What cannot be used is noted as left out. */
final class AceReader {

    private static final Aliases OPPORTUNITY = Aliases.of("ace-opportunity");
    private static final Aliases SUMMARY = Aliases.of("ace-summary");
    private static final Aliases INVITATION = Aliases.of("ace-invitation");
    private static final Aliases STAGES = Aliases.of("ace-stages");
    private static final Aliases REVIEW_STATUSES = Aliases.of("ace-review-statuses");
    private static final Aliases ORIGINS = Aliases.of("ace-origins");

    private static final String LIST_OF_OPPORTUNITIES = "OpportunitySummaries";
    private static final Records RECORDS = new Records(
            Set.of(LIST_OF_OPPORTUNITIES, "opportunities", "EngagementInvitationSummaries"),
            path -> Stream.of(OPPORTUNITY, SUMMARY, INVITATION).anyMatch(names -> names.find(path) != null));

    private static final String ACCEPTED = "Accepted";

    private final Notes notes;
    private final Map<String, OpportunityRecord> opportunities = new TreeMap<>();
    private final Map<String, OriginRecord> origins = new TreeMap<>();
    private final Map<String, InvitationRecord> acceptedInvitations = new TreeMap<>();

    AceReader(Notes notes) {
        this.notes = notes;
    }

    /** What the AWS summary says of an opportunity's origin. */
    record OriginRecord(String place, OpportunityOrigin origin) {}

    /** An invitation of AWS that the partner accepted; texts that are not there are empty. */
    record InvitationRecord(String place, String id, String date, String title, String project) {}

    void read(List<ImportFile> files) {
        Map<String, List<OpportunityRecord>> answers = new TreeMap<>();
        RECORDS.read(files, notes, record -> read(record, answers));
        // The order of the files decides nothing.
        answers.forEach((id, each) -> each.stream()
                .sorted(OpportunityRecord.NEWEST_FIRST)
                .reduce((one, other) -> one.and(other, notes))
                .ifPresent(settled -> opportunities.put(id, settled)));
    }

    /** Returns the opportunities by their ids. */
    Map<String, OpportunityRecord> opportunities() {
        return opportunities;
    }

    /** Returns the origins that AWS's summaries say, by the ids of the opportunities. */
    Map<String, OriginRecord> origins() {
        return origins;
    }

    /** Returns the accepted invitations by their ids. */
    Map<String, InvitationRecord> acceptedInvitations() {
        return acceptedInvitations;
    }

    private boolean read(FlatRecord record, Map<String, List<OpportunityRecord>> answers) {
        Fields summary = record.by(SUMMARY);
        Fields invitation = record.by(INVITATION);
        Fields opportunity = record.by(OPPORTUNITY);
        if (!summary.text("opportunity").isEmpty()) {
            summary(summary, summary.text("opportunity"));
        } else if (invitation.has("date") || invitation.has("engagement")) {
            invitation(invitation, invitation.text("id"));
        } else if (!opportunity.text("id").isEmpty()) {
            OpportunityRecord answer = opportunity(opportunity, opportunity.text("id"));
            if (answer != null) {
                answers.computeIfAbsent(answer.id(), id -> new ArrayList<>(1)).add(answer);
            }
        } else if (opportunity.has("id") || summary.has("opportunity")) {
            notes.leftOut("", "no-id", "it has no id of an opportunity", record.place());
        } else {
            return false;
        }
        return true;
    }

    private void summary(Fields fields, String id) {
        if (!usable(fields, id, "the AWS summary of it")) {
            return;
        }
        String text = fields.text("origin");
        OpportunityOrigin origin = ORIGINS.find(text, OpportunityOrigin.class);
        if (origin == null) {
            String problem = text.isEmpty() ? "its AWS summary has no origin" : unknown("origin", text);
            notes.leftOut(id, text.isEmpty() ? "no-origin" : "unknown-origin", problem, fields.place());
            return;
        }
        OriginRecord before = origins.putIfAbsent(id, new OriginRecord(fields.place(), origin));
        if (before != null) {
            Contradiction.refusedOf(id, before.place(), fields.place()).of("origin", before.origin(), origin);
        }
    }

    private void invitation(Fields fields, String id) {
        if (usable(fields, id, "the invitation") && ACCEPTED.equalsIgnoreCase(fields.text("status"))) {
            acceptedInvitations.putIfAbsent(
                    id,
                    new InvitationRecord(
                            fields.place(), id, fields.text("date"), fields.text("title"), fields.text("project")));
        }
    }

    /** Returns what can be used, or null. */
    private @Nullable OpportunityRecord opportunity(Fields fields, String id) {
        if (!usable(fields, id, "it")) {
            return null;
        }
        String stageText = fields.text("stage");
        OpportunityStage stage = STAGES.find(stageText, OpportunityStage.class);
        String reviewText = fields.text("review");
        OpportunityReviewStatus review = REVIEW_STATUSES.find(reviewText, OpportunityReviewStatus.class);
        String originText = fields.text("origin");
        OpportunityOrigin origin = ORIGINS.find(originText, OpportunityOrigin.class);
        String createdText = fields.text("created");
        LocalDate created = Times.day(createdText);
        if (isUnknown(stageText, stage)) {
            notes.leftOut(id, "unknown-stage", unknown("stage", stageText), fields.place());
        } else if (isUnknown(reviewText, review)) {
            notes.leftOut(id, "unknown-review-status", unknown("review status", reviewText), fields.place());
        } else if (isUnknown(originText, origin)) {
            notes.leftOut(id, "unknown-origin", unknown("origin", originText), fields.place());
        } else if (isUnknown(createdText, created)) {
            notes.leftOut(
                    id,
                    "unclear-date",
                    "its created date is \"" + Shown.text(createdText)
                            + "\"; it must be a day such as 2026-06-15, or a time with"
                            + " its zone such as 2026-06-15T09:30:00Z",
                    fields.place());
        } else {
            String name = fields.record().list().equals(LIST_OF_OPPORTUNITIES) ? "" : fields.text("name");
            return new OpportunityRecord(
                    fields.place(),
                    id,
                    name.isEmpty() ? null : name,
                    stage,
                    review,
                    created,
                    Times.instant(fields.text("modified")),
                    origin,
                    products(fields),
                    ACCEPTED.equalsIgnoreCase(fields.text("acceptance")));
        }
        return null;
    }

    private boolean usable(Fields fields, String id, String what) {
        String catalog = fields.text("catalog");
        if (catalog.equalsIgnoreCase("Sandbox")) {
            notes.leftOut(id, "sandbox", what + " is of the catalog \"Sandbox\", which is for tests", fields.place());
            return false;
        }
        if (!catalog.isEmpty() && !catalog.equalsIgnoreCase("AWS")) {
            notes.leftOut(id, "unknown-catalog", unknown("catalog", catalog), fields.place());
            return false;
        }
        String failed = fields.text("failed");
        if (!failed.isEmpty()) {
            notes.leftOut(id, "failed", "the export could not get " + what + ": " + Shown.text(failed), fields.place());
            return false;
        }
        return true;
    }

    private static boolean isUnknown(String text, @Nullable Object value) {
        return !text.isEmpty() && value == null;
    }

    private static String unknown(String field, String text) {
        return "its " + field + " \"" + Shown.text(text) + "\" is not known";
    }

    /** Returns the products, or null if the record does not speak of them. */
    private static @Nullable List<String> products(Fields fields) {
        if (!fields.has("products") && !fields.has("related")) {
            return null;
        }
        return fields.texts("products").stream().distinct().sorted().toList();
    }
}
