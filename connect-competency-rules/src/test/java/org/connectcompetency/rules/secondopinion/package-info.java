/**
 * A second opinion on every status: the contract read once more in plain Java that shares no code with the rules, and
 * laws that every application must obey.
 */
@NullMarked
package org.connectcompetency.rules.secondopinion;

import org.jspecify.annotations.NullMarked;
