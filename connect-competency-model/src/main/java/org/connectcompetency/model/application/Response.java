package org.connectcompetency.model.application;

import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * The partner's answer to one requirement: for the partner as a whole, or for one case study.
 *
 * @param requirement the id of the {@link org.connectcompetency.model.checklist.Requirement}
 * @param caseStudy the id of the {@link CaseStudy} that the answer is for; if absent, it is for the partner, or for all
 *     case studies together
 * @param narrative the answer in words
 * @param addresses the keys of the {@linkplain org.connectcompetency.model.checklist.Criterion criteria} that the
 *     answer addresses
 * @param notApplicable the conditional criteria that do not apply, with the reasons
 * @param evidence the evidence given
 */
@WithBuilder
public record Response(
        String requirement,
        @Nullable String caseStudy,
        @Nullable String narrative,
        List<String> addresses,
        List<NotApplicable> notApplicable,
        List<Evidence> evidence) {

    public Response {
        Objects.requireNonNull(requirement, "requirement");
        caseStudy = Components.text(caseStudy);
        narrative = Components.text(narrative);
        addresses = Components.list(addresses, "addresses");
        notApplicable = Components.list(notApplicable, "notApplicable");
        evidence = Components.list(evidence, "evidence");
    }
}
