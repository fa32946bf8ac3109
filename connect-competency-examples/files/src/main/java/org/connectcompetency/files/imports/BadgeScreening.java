package org.connectcompetency.files.imports;

import java.time.LocalDate;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.jspecify.annotations.Nullable;

/**
 * Decides which badges are taken.
 *
 * @param asOf the day by which it is judged whether a badge has expired
 * @param holders whose they are
 * @param notes gets those that are left out
 */
record BadgeScreening(LocalDate asOf, Holders holders, Notes notes) {

    /** A badge that is taken. */
    record Completed(BadgeCompletion completion, String place) {

        /** Returns what is the same for two completions of one badge by one person. */
        String key() {
            return completion.person() + '\n' + completion.badge();
        }
    }

    /** Returns the completion that a badge stands for, or null if it is left out. */
    @Nullable
    Completed completed(BadgeRecord record) {
        String what = "\"" + Shown.text(record.name()) + "\" of " + record.shownHolder();
        if (record.name().isEmpty()) {
            return leftOut(
                    record, "no-name", "it has only the address of its badge; import the file of that address too");
        }
        if (record.issuers().isEmpty() || !record.issuers().stream().allMatch(BadgeNames::isAws)) {
            String issuer = record.issuers().isEmpty() ? "nobody who is named" : String.join(", ", record.issuers());
            return leftOut(
                    record, "other-issuer", what + " was issued by " + issuer + ", not by Amazon Web Services alone");
        }
        Badge badge = BadgeNames.find(record.name());
        if (badge == null) {
            return leftOut(record, "other-badge", what + " is none of the badges that the checklist asks for");
        }
        if (record.revoked()) {
            return leftOut(record, "revoked", what + " was revoked");
        }
        LocalDate expires = Times.day(record.expires());
        if (!record.expires().isEmpty() && expires == null) {
            return leftOut(
                    record,
                    "unclear-date",
                    what + " expires on \"" + Shown.text(record.expires()) + "\", which is no day");
        }
        if (expires != null && expires.isBefore(asOf)) {
            return leftOut(record, "expired", what + " expired on " + expires + ", before " + asOf);
        }
        LocalDate issued = Times.day(record.issued());
        if (issued == null) {
            return leftOut(
                    record,
                    "unclear-date",
                    what + " was issued on \"" + Shown.text(record.issued()) + "\", which is no day");
        }
        String person = holders.of(record, what);
        if (person == null) {
            return null;
        }
        return new Completed(
                new BadgeCompletion(person, badge, issued, record.record().isEmpty() ? null : record.record()),
                record.place());
    }

    private @Nullable Completed leftOut(BadgeRecord record, String code, String reason) {
        notes.leftOut("", code, reason, record.place());
        return null;
    }
}
