package org.connectcompetency.rules.internal.session;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Criterion;
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

    /** The place of the response that is for no single case study; those for a case study come after it. */
    static final int FOR_ALL = 0;

    private final List<CaseStudy> caseStudies;
    /** By the requirement's id: what is given for all, and for each of the case studies. */
    private final Map<String, @Nullable Response[]> responses;

    private final Map<String, Said> shared = new HashMap<>();

    /**
     * What the application says to a requirement.
     *
     * @param answer all of it
     * @param own the pieces of evidence that are given for just this case study, or for the partner
     * @param shared the pieces that are given once for all case studies
     */
    record Given(Answer answer, List<EvidencePiece> own, List<EvidencePiece> shared) {}

    Answers(Collection<Response> given, List<CaseStudy> caseStudies, int requirements) {
        this.caseStudies = caseStudies;
        responses = new HashMap<>(2 * requirements);
        Map<@Nullable String, Integer> places = new HashMap<>(2 * caseStudies.size() + 2);
        places.put(null, FOR_ALL);
        for (CaseStudy caseStudy : caseStudies) {
            places.put(caseStudy.id(), places.size());
        }
        for (Response response : given) {
            @Nullable
            Response[] of =
                    responses.computeIfAbsent(response.requirement(), id -> new @Nullable Response[places.size()]);
            of[places.get(response.caseStudy())] = response;
        }
    }

    /**
     * Returns what is said for the case study, or for the partner.
     *
     * @param place the place of the case study among all of them, beginning with 1, or {@link #FOR_ALL}
     */
    Given to(Requirement requirement, int place, Terms terms) {
        CaseStudy caseStudy = place == FOR_ALL ? null : caseStudies.get(place - 1);
        Said own = said(requirement, place, terms);
        Said all = sharedBy(requirement, terms);
        boolean present = own.anything() || all.anything();
        if (!present) {
            List<Criterion> criteria = requirement.criteria();
            Answer none = new Answer(requirement, caseStudy, false, false, List.of(), criteria, List.of());
            return new Given(none, List.of(), List.of());
        }
        Answer answer = new Answer(
                requirement,
                caseStudy,
                own.anything(),
                true,
                addressed(own, all),
                unaddressed(requirement, own, all),
                joined(own.pieces(), all.pieces()));
        return new Given(answer, own.pieces(), all.pieces());
    }

    private static List<String> addressed(Said own, Said all) {
        if (own.addressed().isEmpty() || all.addressed().isEmpty()) {
            return List.copyOf(own.addressed().isEmpty() ? all.addressed() : own.addressed());
        }
        Set<String> both = new LinkedHashSet<>(own.addressed());
        both.addAll(all.addressed());
        return List.copyOf(both);
    }

    private static List<Criterion> unaddressed(Requirement requirement, Said own, Said all) {
        List<Criterion> unaddressed = new ArrayList<>(0);
        for (Criterion criterion : requirement.criteria()) {
            String key = criterion.key();
            if (!own.addressed().contains(key)
                    && !all.addressed().contains(key)
                    && !own.notApplicable().contains(key)
                    && !all.notApplicable().contains(key)) {
                unaddressed.add(criterion);
            }
        }
        return unaddressed.isEmpty() ? List.of() : Collections.unmodifiableList(unaddressed);
    }

    /** Only where one case study is enough may a response be shared by all. */
    private Said sharedBy(Requirement requirement, Terms terms) {
        return requirement.scope() == Scope.ANY_CASE_STUDY
                ? shared.computeIfAbsent(requirement.id(), id -> said(requirement, FOR_ALL, terms))
                : Said.NOTHING;
    }

    private Said said(Requirement requirement, int place, Terms terms) {
        @Nullable Response @Nullable [] given = responses.get(requirement.id());
        Response response = given == null ? null : given[place];
        return response == null ? Said.NOTHING : Said.of(requirement, response, terms);
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
