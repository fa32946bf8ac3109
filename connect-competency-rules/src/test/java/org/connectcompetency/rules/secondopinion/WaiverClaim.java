package org.connectcompetency.rules.secondopinion;

import org.jspecify.annotations.Nullable;

/**
 * A waiver that an application claims.
 *
 * @param waiver the catalogue's key
 * @param caseStudy the id of the case study, if the waiver is one for case studies
 * @param holds whether it holds
 */
record WaiverClaim(String waiver, @Nullable String caseStudy, boolean holds) {}
