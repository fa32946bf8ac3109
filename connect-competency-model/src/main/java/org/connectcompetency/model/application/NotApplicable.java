package org.connectcompetency.model.application;

import java.util.Objects;

/**
 * The statement that a conditional criterion does not apply to the customer's situation.
 *
 * @param criterion the key of the {@link org.connectcompetency.model.checklist.Criterion}
 * @param reason why it does not apply
 */
@WithBuilder
public record NotApplicable(String criterion, String reason) {

    public NotApplicable {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(reason, "reason");
    }
}
