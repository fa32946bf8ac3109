package org.connectcompetency.rules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
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
 * @param addressed the keys of the criteria that are addressed
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
        List<EvidencePiece> pieces) {

    /**
     * Returns the answer that the responses give to the requirement.
     *
     * @param own the response for this case study, or for the partner
     * @param shared the response that counts for every case study, where the requirement allows one
     * @param terms the terms of the requirement
     */
    public static Answer of(
            Requirement requirement,
            @Nullable CaseStudy caseStudy,
            @Nullable Response own,
            @Nullable Response shared,
            Terms terms) {
        boolean ownResponse = own != null && saysAnything(own, terms);
        boolean present = ownResponse || (shared != null && saysAnything(shared, terms));
        List<Response> responses = present ? responses(own, shared) : List.of();
        List<String> addressed = new ArrayList<>();
        List<EvidencePiece> pieces = new ArrayList<>();
        String applicant = caseStudy == null ? null : caseStudy.id();
        for (Response response : responses) {
            addressed.addAll(response.addresses());
            for (Evidence evidence : response.evidence()) {
                pieces.add(new EvidencePiece(terms, applicant, item(requirement, evidence), evidence));
            }
        }
        List<Criterion> unaddressed = new ArrayList<>();
        for (Criterion criterion : requirement.criteria()) {
            if (!addressed.contains(criterion.key()) && !isDeclaredNotApplicable(criterion, responses)) {
                unaddressed.add(criterion);
            }
        }
        return new Answer(
                requirement,
                caseStudy,
                ownResponse,
                present,
                Collections.unmodifiableList(addressed),
                Collections.unmodifiableList(unaddressed),
                Collections.unmodifiableList(pieces));
    }

    private static boolean isDeclaredNotApplicable(Criterion criterion, List<Response> responses) {
        for (Response response : responses) {
            for (NotApplicable declared : response.notApplicable()) {
                if (declared.criterion().equals(criterion.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Response> responses(@Nullable Response own, @Nullable Response shared) {
        if (own == null) {
            return shared == null ? List.of() : List.of(shared);
        }
        return shared == null ? List.of(own) : List.of(own, shared);
    }

    private static boolean saysAnything(Response response, Terms terms) {
        return terms.says(response.narrative())
                || !response.addresses().isEmpty()
                || response.evidence().stream().anyMatch(piece -> isSomething(piece, terms));
    }

    /** A piece without contents is no answer either: a link without an address, or neither title nor address. */
    private static boolean isSomething(Evidence piece, Terms terms) {
        return terms.says(piece.uri()) || (piece.kind() != EvidenceKind.LINK && terms.says(piece.title()));
    }

    private static EvidenceItem item(Requirement requirement, Evidence evidence) {
        for (EvidenceItem item : requirement.evidence()) {
            if (item.key().equals(evidence.item())) {
                return item;
            }
        }
        throw new IllegalStateException("The evidence item (" + evidence.item() + ") must be one of " + requirement.id()
                + "; the application should have been refused.");
    }
}
