package org.connectcompetency.examples.commandline;

import java.time.LocalDate;

/** What stands in the template in place of the partner's own values, where several of its facts need the same. */
final class Placeholders {

    /** A date after the day of a validation counts nowhere. */
    static final LocalDate NOT_YET = LocalDate.of(2099, 12, 31);

    static final String CASE_STUDY = "case-study-1";

    /** Does not look like an ACE id, so that it is not taken for one. */
    static final String OPPORTUNITY = "ACE opportunity ID";

    private Placeholders() {}
}
