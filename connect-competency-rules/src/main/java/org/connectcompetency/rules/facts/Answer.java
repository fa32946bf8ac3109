package org.connectcompetency.rules.facts;

import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The application's answer to one documentary requirement, for the partner or for one case study: its responses,
 * matched with the checklist's lines. There is always one, empty if nothing was answered, so no rule has to look for a
 * response.
 *
 * @param requirement the requirement
 * @param caseStudy the case study, unless the requirement is asked of the partner
 * @param ownResponse whether there is a response for just this case study (or for the partner) that says anything
 * @param present whether any response counts, this one's own or one shared by all case studies
 * @param addressed the keys of the criteria that are addressed, each once
 * @param unaddressed the criteria that are neither addressed nor declared not applicable
 * @param pieces the evidence given
 */
public record Answer(
        Requirement requirement,
        @Nullable CaseStudy caseStudy,
        boolean ownResponse,
        boolean present,
        List<String> addressed,
        List<Criterion> unaddressed,
        List<EvidencePiece> pieces) {}
