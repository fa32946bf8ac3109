package org.connectcompetency.model.checklist;

/** Something that is about one requirement of a checklist. */
public interface ConcernsRequirement {

    /** Returns the id of the requirement. */
    String requirement();
}
