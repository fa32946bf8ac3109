package org.connectcompetency.examples.customrules;

import java.util.List;
import org.connectcompetency.rules.RuleSetProvider;
import org.connectcompetency.rules.RuleSource;

/** The rules that the Acme team adds to the checklist, for callers who have this jar and ask for its rules. */
public final class AcmeRules implements RuleSetProvider {

    static final List<String> FILES = List.of("acme/badges.drl", "acme/case-studies.drl", "acme/references.drl");

    /** Called by {@link java.util.ServiceLoader}. */
    public AcmeRules() {}

    @Override
    public List<RuleSource> rules() {
        return FILES.stream().map(RuleSource::ofResource).toList();
    }
}
