package org.connectcompetency.examples.customrules;

import java.time.LocalDate;

/**
 * A customer's consent to be named, as recorded in Acme's customer database. Callers give such facts to
 * {@link org.connectcompetency.rules.CompetencyValidator#validate(org.connectcompetency.model.application.CompetencyApplication,
 * Object...)}.
 *
 * @param caseStudy the id of the case study
 * @param validUntil the last day on which the consent is valid
 */
public record ReferenceConsent(String caseStudy, LocalDate validUntil) {}
