package org.connectcompetency.rules;

import java.util.List;

/**
 * Provides the rules that a jar ships. {@link CompetencyValidator.Builder#discoverRules()} finds it with the
 * {@link java.util.ServiceLoader}.
 */
public interface RuleSetProvider {

    /** Returns the DRL files. */
    List<RuleSource> rules();
}
