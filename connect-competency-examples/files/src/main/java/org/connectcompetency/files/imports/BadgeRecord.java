package org.connectcompetency.files.imports;

import java.util.List;

/**
 * A badge as a file has it. A text that the file does not have is empty.
 *
 * @param place the file and where it is in it
 * @param name its name as issued
 * @param issuers the names of those who issued it
 * @param issued when it was issued
 * @param expires when it expires
 * @param revoked whether it was taken back
 * @param record the address at which anybody can see it
 * @param identities what it knows its holder by
 * @param credlyUser the holder's user at Credly
 * @param holder the holder's name
 */
record BadgeRecord(
        String place,
        String name,
        List<String> issuers,
        String issued,
        String expires,
        boolean revoked,
        String record,
        List<Identity> identities,
        String credlyUser,
        String holder) {

    /** Returns what a report calls the holder: never an e-mail address. */
    String shownHolder() {
        if (!holder.isEmpty()) {
            return "\"" + holder + "\"";
        }
        return credlyUser.isEmpty() ? "somebody whom it knows by e-mail only" : "the Credly user " + credlyUser;
    }
}
