/**
 * What a validator says of other days than the as-of date, and of parts of an application: how long a verdict holds,
 * what must be done by when, and which case studies to submit. Everything here is immutable and may be shared between
 * threads.
 *
 * <p>All of it is exact: what is said of a day or of a choice of case studies is what
 * {@link org.connectcompetency.rules.CompetencyValidator#validate(CompetencyApplication, Object...)} says of it.
 */
@NullMarked
package org.connectcompetency.rules.foresight;

import org.connectcompetency.model.application.CompetencyApplication;
import org.jspecify.annotations.NullMarked;
