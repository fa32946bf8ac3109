package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * Something that partner and AWS did together to win an opportunity (checklist ACC-008).
 *
 * @param opportunity the id of the {@link AceOpportunity}
 * @param kind what was done
 * @param on when
 * @param evidence the URI of what shows it
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
