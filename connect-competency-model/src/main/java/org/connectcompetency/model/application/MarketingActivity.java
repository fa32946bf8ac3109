package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * An activity by which the partner markets its Amazon Connect practice (checklist ACC-009).
 *
 * @param kind the kind of activity
 * @param title its title
 * @param on the day of the activity
 * @param evidence the URI of the evidence
 */
@WithBuilder
public record MarketingActivity(
        MarketingKind kind,
        String title,
        LocalDate on,
        @Nullable String evidence) {

    public MarketingActivity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        evidence = Components.text(evidence);
    }

    /** Returns what readers know it by: the title, or the kind if the title is blank. */
    @JsonIgnore
    public String label() {
        return Names.isBlank(title) ? kind.title() : title;
    }
}
