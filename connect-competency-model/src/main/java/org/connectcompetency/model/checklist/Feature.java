package org.connectcompetency.model.checklist;

import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;

/**
 * A feature of Amazon Connect Customer (checklist ELIGIBILITY-1).
 *
 * @param name its name
 * @param aliases other names of the same feature
 */
public record Feature(String name, List<String> aliases) {

    public Feature {
        Objects.requireNonNull(name, "name");
        aliases = Components.list(aliases, "aliases");
    }
}
