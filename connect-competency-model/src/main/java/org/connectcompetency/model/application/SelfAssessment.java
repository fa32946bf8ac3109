package org.connectcompetency.model.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of the partner's self-assessment (checklist 3.1).
 *
 * @param complete whether every line is filled in
 * @param uploadedOn the day on which it was uploaded
 * @param otherCategoriesMarkedNotApplicable whether the categories that the partner does not apply for are marked as
 *     not applicable
 * @param reviewedBy the person at AWS who has gone through it with the partner, if anybody has
 */
@WithBuilder
public record SelfAssessment(
        boolean complete,
        @Nullable LocalDate uploadedOn,
        boolean otherCategoriesMarkedNotApplicable,
        @Nullable Reviewer reviewedBy) {}
