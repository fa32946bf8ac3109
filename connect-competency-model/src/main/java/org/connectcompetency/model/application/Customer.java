package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * The customer of a case study (checklist 2.1).
 *
 * @param name the name that the customer goes by
 * @param legalEntity the name under which it is registered; where it is given, customers are told apart by it
 * @param relationship its relationship to the partner
 */
@WithBuilder
public record Customer(String name, @Nullable String legalEntity, CustomerRelationship relationship) {

    public Customer {
        Objects.requireNonNull(name, "name");
        legalEntity = Components.text(legalEntity);
        Objects.requireNonNull(relationship, "relationship");
    }

    /**
     * Returns the {@linkplain Names#key key} of the legal entity, else of the name. It is the same for all entries of
     * one customer.
     */
    @JsonIgnore
    public String identity() {
        return Names.key(legalEntity == null ? name : legalEntity);
    }

    /** Returns the {@linkplain Names#key key} of the name. It is the same for all customers of one name. */
    @JsonIgnore
    public String nameKey() {
        return Names.key(name);
    }
}
