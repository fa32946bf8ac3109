package org.connectcompetency.model.checklist;

import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A product tag that an ACE opportunity can carry (checklist ACC-007).
 *
 * @param name its name, such as {@code "Amazon Connect - Chat"}
 * @param identifier its identifier, such as {@code "AmazonConnectChat"}
 * @param offering the offering that it belongs to
 */
public record ProductTag(String name, @Nullable String identifier, ProductFamily offering) {

    public ProductTag {
        Objects.requireNonNull(name, "name");
        identifier = Components.text(identifier);
        Objects.requireNonNull(offering, "offering");
    }
}
