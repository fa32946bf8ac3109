package org.connectcompetency.model.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of the partner's self-assessment (checklist 3.1).
 *
 * @param complete whether every line is filled in
 * @param uploadedOn when it was uploaded
 * @param otherCategoriesMarkedNotApplicable whether the categories that are not applied for are marked as not
 *     applicable
 * @param reviewedBy who at AWS went through it before, if anybody
 */
@WithBuilder
public record SelfAssessment(
        boolean complete,
        @Nullable LocalDate uploadedOn,
        boolean otherCategoriesMarkedNotApplicable,
        @Nullable Reviewer reviewedBy) {}
