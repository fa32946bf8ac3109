package org.connectcompetency.files.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of a pillar of a review.
 *
 * @param place the file and the JSON Pointer
 * @param review what is the same for all pillars of one review: the path at which the file has it
 * @param lens the lens that was reviewed
 * @param pillar the pillar's id
 * @param risks the number of high-risk issues; null: not known
 * @param unanswered the number of questions without an answer; null: not known
 */
record PillarRecord(
        String place,
        String review,
        String lens,
        String pillar,
        @Nullable Integer risks,
        @Nullable Integer unanswered) {}
