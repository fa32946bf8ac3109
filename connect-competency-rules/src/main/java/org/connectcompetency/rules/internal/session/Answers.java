package org.connectcompetency.rules.internal.session;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.rules.facts.Answer;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The responses of an application, laid beside the checklist's lines. Each is read once, also one that is shared by all
 * case studies.
 */
final class Answers {

    /** Stands for "no case study" among the keys of a requirement's responses; no id is blank. */
    private static final String NONE = "";

    private static final Said NOTHING = new Said(false, Set.of(), Set.of(), List.of());

    private final Map<String, Map<String, Response>> responses = new HashMap<>();
    private final Map<String, Said> shared = new HashMap<>();

    /**
     * What the application says to a requirement.
     *
     * @param answer all of it
     * @param own the pieces of evidence that are given for just this case study, or for the partner
     * @param shared the pieces that are given once for all case studies
     */
    record Given(Answer answer, List<EvidencePiece> own, List<EvidencePiece> shared) {}

    /** What one response says. */
    private record Said(
            boolean anything, Set<String> addressed, Set<String> notApplicable, List<EvidencePiece> pieces) {}

    Answers(Collection<Response> given) {
        for (Response response : given) {
            String caseStudy = response.caseStudy();
            responses
                    .computeIfAbsent(response.requirement(), id -> new HashMap<>())
                    .put(caseStudy == null ? NONE : caseStudy, response);
        }
    }

    /** Returns what is said for the case study, or for the partner. */
    Given to(Requirement requirement, @Nullable CaseStudy caseStudy, Terms terms) {
        Map<String, Response> given = responses.getOrDefault(requirement.id(), Map.of());
        String applicant = caseStudy == null ? null : caseStudy.id();
        Said own = said(requirement, applicant, given.get(applicant == null ? NONE : applicant), terms);
        Said all = sharedBy(requirement, given, terms);
        boolean present = own.anything() || all.anything();
        if (!present) {
            List<Criterion> criteria = requirement.criteria();
            Answer none = new Answer(requirement, caseStudy, false, false, List.of(), criteria, List.of());
            return new Given(none, List.of(), List.of());
        }
        Set<String> addressed = new LinkedHashSet<>(own.addressed());
        addressed.addAll(all.addressed());
        List<Criterion> unaddressed = new ArrayList<>();
        for (Criterion criterion : requirement.criteria()) {
            String key = criterion.key();
            if (!addressed.contains(key)
                    && !own.notApplicable().contains(key)
                    && !all.notApplicable().contains(key)) {
                unaddressed.add(criterion);
            }
        }
        Answer answer = new Answer(
                requirement,
                caseStudy,
                own.anything(),
                true,
                List.copyOf(addressed),
                Collections.unmodifiableList(unaddressed),
                joined(own.pieces(), all.pieces()));
        return new Given(answer, own.pieces(), all.pieces());
    }

    /** Only where one case study is enough may a response be shared by all. */
    private Said sharedBy(Requirement requirement, Map<String, Response> given, Terms terms) {
        return requirement.scope() == Scope.ANY_CASE_STUDY
                ? shared.computeIfAbsent(requirement.id(), id -> said(requirement, null, given.get(NONE), terms))
                : NOTHING;
    }

    private static Said said(
            Requirement requirement, @Nullable String caseStudy, @Nullable Response response, Terms terms) {
        if (response == null) {
            return NOTHING;
        }
        Set<String> notApplicable = new HashSet<>();
        for (NotApplicable declared : response.notApplicable()) {
            notApplicable.add(declared.criterion());
        }
        List<EvidencePiece> pieces = new ArrayList<>(response.evidence().size());
        for (Evidence evidence : response.evidence()) {
            pieces.add(new EvidencePiece(terms, caseStudy, item(requirement, evidence), evidence));
        }
        return new Said(
                terms.says(response.narrative())
                        || !response.addresses().isEmpty()
                        || pieces.stream().anyMatch(Answers::isSomething),
                new LinkedHashSet<>(response.addresses()),
                notApplicable,
                Collections.unmodifiableList(pieces));
    }

    /** A piece without contents is no answer either: a link without an address, or neither title nor address. */
    private static boolean isSomething(EvidencePiece piece) {
        return piece.located() || (piece.kind() != EvidenceKind.LINK && piece.titled());
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

    /** Returns both without copying: what all case studies share may be long. */
    private static <T> List<T> joined(List<T> one, List<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return index < one.size() ? one.get(index) : other.get(index - one.size());
            }

            @Override
            public int size() {
                return one.size() + other.size();
            }
        };
    }
}
