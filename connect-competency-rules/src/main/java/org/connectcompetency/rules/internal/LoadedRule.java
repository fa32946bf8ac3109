package org.connectcompetency.rules.internal;

import java.util.List;
import java.util.Map;
import org.connectcompetency.model.RuleReference;

/**
 * A rule that is loaded, and what it says of itself.
 *
 * @param reference its name and where it is written
 * @param requirements the requirements that it judges, or groups of them
 * @param waivers the waivers that it grants
 */
record LoadedRule(RuleReference reference, List<String> requirements, List<String> waivers) {

    static LoadedRule of(RuleReference reference, Map<String, Object> metadata) {
        return new LoadedRule(
                reference,
                RuleMetadata.names(metadata.get(RuleMetadata.REQUIREMENT)),
                RuleMetadata.names(metadata.get(RuleMetadata.WAIVER)));
    }
}
