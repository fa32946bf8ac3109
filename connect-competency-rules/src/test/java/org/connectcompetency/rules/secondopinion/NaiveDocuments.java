package org.connectcompetency.rules.secondopinion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;

/** Contract §6, "Documentary part", and what the row UCR…COST says of own and shared responses. */
final class NaiveDocuments {

    private final Map<List<String>, Response> responses = new HashMap<>();
    private final NaiveCalendar calendar;
    private final Checklist checklist;

    NaiveDocuments(CompetencyApplication application, NaiveCalendar calendar, Checklist checklist) {
        for (Response response : application.responses()) {
            responses.put(key(response.requirement(), response.caseStudy()), response);
        }
        this.calendar = calendar;
        this.checklist = checklist;
    }

    /** Returns whether the documentary part of a requirement of the partner is complete. */
    boolean completeForPartner(String requirement) {
        Response response = response(requirement, null);
        return response != null && complete(requirement, response, List.of(response));
    }

    /**
     * Returns whether the documentary part of a requirement is complete for a case study; a response without
     * {@code caseStudy} is shared.
     */
    boolean completeFor(String requirement, String caseStudy) {
        Response own = response(requirement, caseStudy);
        if (own == null || !answers(own)) {
            return false;
        }
        Response shared = response(requirement, null);
        return complete(requirement, own, shared == null ? List.of(own) : List.of(own, shared));
    }

    /** A response of its own: non-blank narrative, an addressed criterion or a piece of evidence that is something. */
    boolean answered(String requirement, String caseStudy) {
        Response own = response(requirement, caseStudy);
        return own != null && answers(own);
    }

    private static boolean answers(Response own) {
        return NaiveText.saysSomething(own.narrative())
                || !own.addresses().isEmpty()
                || own.evidence().stream().anyMatch(NaiveDocuments::isSomething);
    }

    private boolean complete(String id, Response own, List<Response> responses) {
        Requirement requirement = checklist.find(id).orElseThrow();
        if (requirement.criteria().isEmpty() && requirement.evidence().isEmpty()) {
            return NaiveText.saysSomething(own.narrative());
        }
        for (Criterion criterion : requirement.criteria()) {
            if (!addressed(criterion, responses) && !declaredNotApplicable(id, criterion, responses)) {
                return false;
            }
        }
        if (!requirement.criteria().isEmpty()
                && requirement.criteria().stream().noneMatch(each -> addressed(each, responses))) {
            return false;
        }
        int line = 0;
        for (EvidenceItem item : requirement.evidence()) {
            line++;
            if (pieces(item, NaiveCatalogue.accepted(id, line), responses) < item.minimum()) {
                return false;
            }
        }
        return true;
    }

    private static boolean addressed(Criterion criterion, List<Response> responses) {
        return responses.stream().anyMatch(each -> each.addresses().contains(criterion.key()));
    }

    private static boolean declaredNotApplicable(String id, Criterion criterion, List<Response> responses) {
        for (Response response : responses) {
            for (NotApplicable declared : response.notApplicable()) {
                if (NaiveCatalogue.conditional(id, criterion)
                        && declared.criterion().equals(criterion.key())
                        && NaiveText.given(declared.reason())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the same piece (equal URI and title, each compared as names are) given twice for an item counts once." */
    private int pieces(EvidenceItem item, Set<EvidenceKind> accepted, List<Response> responses) {
        Set<List<String>> pieces = new HashSet<>();
        for (Response response : responses) {
            for (Evidence piece : response.evidence()) {
                if (piece.item().equals(item.key()) && isSomething(piece) && counts(piece, item, accepted)) {
                    pieces.add(List.of(NaiveText.something(piece.uri()), NaiveText.something(piece.title())));
                }
            }
        }
        return pieces.size();
    }

    /** "a LINK has a URI, any other kind a URI or a non-blank title". */
    private static boolean isSomething(Evidence piece) {
        return NaiveText.saysSomething(piece.uri())
                || piece.kind() != EvidenceKind.LINK && NaiveText.saysSomething(piece.title());
    }

    /**
     * Returns whether a piece is not rejected, of an accepted kind and dated within {@code withinMonths} where set; one
     * dated in the future never counts.
     */
    private boolean counts(Evidence piece, EvidenceItem item, Set<EvidenceKind> accepted) {
        return piece.review() != EvidenceReview.REJECTED
                && accepted.contains(piece.kind())
                && (item.withinMonths() == null
                        ? calendar.notInTheFuture(piece.date())
                        : calendar.within(item.withinMonths(), piece.date()));
    }

    private @Nullable Response response(String requirement, @Nullable String caseStudy) {
        return responses.get(key(requirement, caseStudy));
    }

    private static List<String> key(String requirement, @Nullable String caseStudy) {
        return caseStudy == null ? List.of(requirement) : List.of(requirement, caseStudy);
    }
}
