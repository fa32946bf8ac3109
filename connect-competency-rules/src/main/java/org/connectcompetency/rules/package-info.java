/**
 * The facade: {@link org.connectcompetency.rules.CompetencyValidator} judges an application by the rules of the
 * checklist and returns a {@code ValidationResult}. Rule authors find the facts that rules work with in
 * {@link org.connectcompetency.rules.facts}.
 */
@NullMarked
package org.connectcompetency.rules;

import org.jspecify.annotations.NullMarked;
