package org.connectcompetency.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Person;
import org.jspecify.annotations.Nullable;

/**
 * Something that several case studies or people have in common, where each should have its own. There is one for each
 * thing that is shared, so that no rule has to compare all of them with each other.
 *
 * @param kind what is shared
 * @param key what the values have in common that are the same
 * @param ids the ids of those that share it, at least two, sorted
 */
public record Shared(Kind kind, String key, List<String> ids) {

    /** What is shared. */
    public enum Kind {
        /** Case studies of one customer. */
        CUSTOMER,
        /** Case studies with one opportunity of ACE. */
        OPPORTUNITY,
        /** Case studies with one public address. */
        PUBLIC_REFERENCE,
        /** People of one name. */
        PERSON_NAME
    }

    /** Returns all that is shared in an application. */
    public static List<Shared> in(CompetencyApplication application) {
        List<Shared> shared = new ArrayList<>();
        List<CaseStudy> caseStudies = application.caseStudies();
        add(Kind.CUSTOMER, caseStudies, each -> each.customer().identity(), CaseStudy::id, shared);
        add(Kind.OPPORTUNITY, caseStudies, CaseStudy::aceOpportunityId, CaseStudy::id, shared);
        add(Kind.PUBLIC_REFERENCE, caseStudies, Shared::address, CaseStudy::id, shared);
        add(Kind.PERSON_NAME, application.personnel(), Person::nameKey, Person::id, shared);
        return shared;
    }

    private static @Nullable String address(CaseStudy caseStudy) {
        return caseStudy.publicReference() == null
                ? null
                : caseStudy.publicReference().address();
    }

    private static <T> void add(
            Kind kind,
            Collection<T> facts,
            Function<T, @Nullable String> key,
            Function<T, String> id,
            List<Shared> shared) {
        Map<String, List<String>> ids = new HashMap<>();
        for (T fact : facts) {
            String common = key.apply(fact);
            if (common != null && !common.isEmpty()) {
                ids.computeIfAbsent(common, k -> new ArrayList<>(2)).add(id.apply(fact));
            }
        }
        ids.forEach((common, same) -> {
            if (same.size() > 1) {
                Collections.sort(same);
                shared.add(new Shared(kind, common, Collections.unmodifiableList(same)));
            }
        });
    }

    /** Returns the id of the one that counts as the first: the smallest. */
    public String first() {
        return ids.get(0);
    }

    /** Returns the other ids. */
    public List<String> others() {
        return ids.subList(1, ids.size());
    }

    /** Returns the ids but for that one. */
    public List<String> besides(String id) {
        return ids.stream().filter(each -> !each.equals(id)).toList();
    }
}
