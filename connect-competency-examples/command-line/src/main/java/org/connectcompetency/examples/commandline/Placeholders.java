package org.connectcompetency.examples.commandline;

import java.time.LocalDate;

/** Values that several facts of the template share, in place of the partner's own. */
final class Placeholders {

    /** A date far in the future: a date after the day of a validation never counts. */
    static final LocalDate NOT_YET = LocalDate.of(2099, 12, 31);

    static final String CASE_STUDY = "case-study-1";

    /** Does not look like an ACE id, so that it is not taken for one. */
    static final String OPPORTUNITY = "ACE opportunity ID";

    private Placeholders() {}
}
