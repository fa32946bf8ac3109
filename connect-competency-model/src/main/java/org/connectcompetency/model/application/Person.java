package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Objects;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;

/**
 * A person in the partner's Amazon Connect practice (checklist ACC-003, ACC-005).
 *
 * @param id an id, unique in the application
 * @param name the person's name
 * @param role the person's role
 * @param allocationPercent the share of the person's time that goes to Amazon Connect work, from 0 to 100
 * @param connectExperience whether the person has experience with Amazon Connect: deployment, project or pipeline work,
 *     depending on the role
 */
@WithBuilder
public record Person(String id, String name, PersonRole role, BigDecimal allocationPercent, boolean connectExperience) {

    /**
     * Creates a person.
     *
     * @throws IllegalArgumentException if the percentage has more than 30 digits before or after the decimal point
     */
    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        allocationPercent = Components.number(allocationPercent, "allocationPercent");
    }

    /** Returns the {@linkplain Names#key key} of the name. It is the same for all people of one name. */
    @JsonIgnore
    public String nameKey() {
        return Names.key(name);
    }
}
