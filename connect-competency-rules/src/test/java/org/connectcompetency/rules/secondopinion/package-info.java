/**
 * A second opinion on every status: the contract in plain Java that shares no code with the rules, and laws that hold
 * for every application.
 */
@NullMarked
package org.connectcompetency.rules.secondopinion;

import org.jspecify.annotations.NullMarked;
