package org.connectcompetency.rules.facts;

import org.connectcompetency.model.checklist.ConcernsRequirement;

/**
 * An assessment that is waived, for the few rules that still have something to report.
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
