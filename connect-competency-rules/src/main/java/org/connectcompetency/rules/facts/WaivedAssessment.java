package org.connectcompetency.rules.facts;

import org.connectcompetency.model.checklist.ConcernsRequirement;

/**
 * An assessment that a waiver has taken off the list, for the few rules that have a word to say all the same.
 *
 * @param assessment what would have been judged
 */
public record WaivedAssessment(Assessment assessment) implements ConcernsRequirement {

    @Override
    public String requirement() {
        return assessment.requirement();
    }

    /** Returns whether there is a response for just this case study, or for the partner. */
    public boolean ownResponse() {
        return assessment.ownResponse();
    }
}
