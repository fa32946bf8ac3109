package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A badge or course that a person completed (checklist ACC-005).
 *
 * @param person the id of the {@link Person}
 * @param badge the badge or course
 * @param completedOn the day of completion
 * @param record the URI of the certificate or completion record
 */
@WithBuilder
public record BadgeCompletion(
        String person,
        Badge badge,
        LocalDate completedOn,
        @Nullable String record) {

    public BadgeCompletion {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(completedOn, "completedOn");
        record = Components.text(record);
    }

    /** Returns the record. Rules call this method because {@code record} is a reserved word in their conditions. */
    @JsonIgnore
    public @Nullable String certificate() {
        return record;
    }
}
