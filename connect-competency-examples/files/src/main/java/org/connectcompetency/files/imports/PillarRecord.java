package org.connectcompetency.files.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of a pillar of a review.
 *
 * @param place the file and where it is in it
 * @param pillar the pillar's id
 * @param risks the number of high-risk issues; null: not known
 * @param unanswered the number of questions without an answer; null: not known
 */
record PillarRecord(
        String place,
        String pillar,
        @Nullable Integer risks,
        @Nullable Integer unanswered) {}
