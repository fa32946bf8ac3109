package org.connectcompetency.model.application;

import java.util.Objects;

/**
 * The partner's services solution in Partner Central (checklist 1.4).
 *
 * @param name its name
 * @param status whether it is active
 */
@WithBuilder
public record Solution(String name, SolutionStatus status) {

    public Solution {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }
}
