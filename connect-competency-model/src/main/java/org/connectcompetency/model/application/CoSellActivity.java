package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the partner together with AWS to win an opportunity (checklist ACC-008).
 *
 * @param opportunity the id of the {@link AceOpportunity}
 * @param kind the kind of activity
 * @param on the day of the activity
 * @param evidence the URI of the evidence
 */
@WithBuilder
public record CoSellActivity(
        String opportunity,
        CoSellKind kind,
        LocalDate on,
        @Nullable String evidence) {

    public CoSellActivity {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        evidence = Components.text(evidence);
    }
}
