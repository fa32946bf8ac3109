package org.connectcompetency.model.application;

import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param item the key of the {@link org.connectcompetency.model.checklist.EvidenceItem} that it is given for
 * @param kind its form
 * @param uri its address
 * @param title its title
 * @param date the day on which it was made or took place; without a date, the piece does not count where it must be
 *     recent
 * @param review the decision of a reviewer, if there is one
 */
@WithBuilder
public record Evidence(
        String item,
        EvidenceKind kind,
        @Nullable String uri,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable EvidenceReview review) {

    public Evidence {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(kind, "kind");
        uri = Components.text(uri);
        title = Components.text(title);
    }
}
