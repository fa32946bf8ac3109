package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;

/**
 * A platform that the partner migrates customers from (checklist CCT-003).
 *
 * @param name its name
 * @param describes the topics that the partner describes
 * @param migrationsExecuted the number of migrations from it that the partner has executed
 */
@WithBuilder
public record LegacyPlatform(String name, Set<PlatformTopic> describes, int migrationsExecuted) {

    public LegacyPlatform {
        Objects.requireNonNull(name, "name");
        describes = Components.set(PlatformTopic.class, describes, "describes");
    }

    /** Returns the {@linkplain Names#key key} of the name. It is the same for all entries of one platform. */
    @JsonIgnore
    public String identity() {
        return Names.key(name);
    }
}
