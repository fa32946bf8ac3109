package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * Something that the partner did to market its Amazon Connect practice (checklist ACC-009).
 *
 * @param kind what kind of activity it is
 * @param title its title
 * @param on when
 * @param evidence the URI of what shows it
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

    /** What readers know it by: its title, else its kind. */
    @JsonIgnore
    public String label() {
        return Names.isBlank(title) ? kind.title() : title;
    }
}
