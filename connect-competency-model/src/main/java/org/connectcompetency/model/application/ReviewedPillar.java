package org.connectcompetency.model.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pillar of a Well-Architected review.
 *
 * @param name its name, as in JSON
 * @param risks the number of its open high-risk issues; absent: it was not reviewed
 */
public record ReviewedPillar(String name, @Nullable Integer risks) {

    public ReviewedPillar {
        Objects.requireNonNull(name, "name");
    }
}
