package org.connectcompetency.rules;

import java.util.List;

/**
 * Brings the rules that a jar ships; found by {@link java.util.ServiceLoader} where
 * {@link CompetencyValidator.Builder#discoverRules()} asks for it.
 */
public interface RuleSetProvider {

    /** Returns the DRL files. */
    List<RuleSource> rules();
}
