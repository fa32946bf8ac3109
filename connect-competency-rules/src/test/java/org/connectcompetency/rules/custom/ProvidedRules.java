package org.connectcompetency.rules.custom;

import java.util.List;
import org.connectcompetency.rules.RuleSetProvider;
import org.connectcompetency.rules.RuleSource;

/** Stands for the rules that some jar ships. */
public final class ProvidedRules implements RuleSetProvider {

    @Override
    public List<RuleSource> rules() {
        return List.of(RuleSource.ofResource("custom-rules/provided.drl"));
    }
}
