/**
 * What rules match and what they insert, beside the plain facts of {@code org.connectcompetency.model}.
 *
 * <p>A validation has two stages. First the application's facts, the {@link org.connectcompetency.rules.facts.Terms} of
 * each requirement and each {@link org.connectcompetency.rules.facts.EvidencePiece} of evidence are inserted; rules
 * that start from these say what does not count ({@link org.connectcompetency.rules.facts.Exclusion}) and what is
 * waived ({@link org.connectcompetency.rules.facts.Waiver}). When no rule is left to fire, one
 * {@link org.connectcompetency.rules.facts.Assessment} is inserted for each requirement, or each requirement and case
 * study, that is not waived, with an {@link org.connectcompetency.rules.facts.EvidenceCount} for each of its lines of
 * evidence. Rules that judge start from an {@code Assessment}, so whatever they count is complete, and no rule needs a
 * salience. They insert {@link org.connectcompetency.rules.facts.Measurement}s and
 * {@link org.connectcompetency.rules.facts.Report}s.
 *
 * <p>Custom rules have two stages of their own; the first also holds what the built-in rules found. They may report on
 * any requirement, and measure and exclude for requirements of their own.
 */
@NullMarked
package org.connectcompetency.rules.facts;

import org.jspecify.annotations.NullMarked;
