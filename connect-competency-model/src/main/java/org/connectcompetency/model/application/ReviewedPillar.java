package org.connectcompetency.model.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pillar of a Well-Architected review.
 *
 * @param name its name, as JSON has it
 * @param risks how many high-risk issues it has; absent: it was not reviewed
 */
public record ReviewedPillar(String name, @Nullable Integer risks) {

    public ReviewedPillar {
        Objects.requireNonNull(name, "name");
    }
}
