package org.connectcompetency.model.result;

import java.util.Objects;

/**
 * That a requirement came out differently in two results.
 *
 * @param requirement the requirement's id
 * @param from its status in the earlier result
 * @param to its status in the later one
 */
public record StatusChange(String requirement, Status from, Status to) {

    public StatusChange {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
