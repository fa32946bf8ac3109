package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Objects;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;

/**
 * Somebody of the Amazon Connect practice (checklist ACC-003, ACC-005).
 *
 * @param id an id, unique in the application
 * @param name the person's name
 * @param role what the person works as
 * @param allocationPercent how much of the person's time goes to Amazon Connect work, from 0 to 100
 * @param connectExperience whether the person has experience with Amazon Connect: deployment, project or pipeline work,
 *     by role
 */
@WithBuilder
public record Person(String id, String name, PersonRole role, BigDecimal allocationPercent, boolean connectExperience) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        allocationPercent = Components.number(allocationPercent, "allocationPercent");
    }

    /** Returns what two people of one name have in common: the {@linkplain Names#key key} of the name. */
    @JsonIgnore
    public String nameKey() {
        return Names.key(name);
    }
}
