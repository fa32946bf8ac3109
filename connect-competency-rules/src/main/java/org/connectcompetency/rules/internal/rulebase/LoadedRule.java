package org.connectcompetency.rules.internal.rulebase;

import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.RuleReference;

/**
 * A loaded rule and its metadata.
 *
 * @param reference its name and where it is written
 * @param requirements the requirements that it judges, or groups of them
 * @param waivers the waivers that it grants
 */
public record LoadedRule(RuleReference reference, List<String> requirements, List<String> waivers) {

    public static LoadedRule of(RuleReference reference, Map<String, Object> metadata) {
        return new LoadedRule(
                reference,
                RuleMetadata.names(metadata.get(RuleMetadata.REQUIREMENT)),
                RuleMetadata.names(metadata.get(RuleMetadata.WAIVER)));
    }
}
