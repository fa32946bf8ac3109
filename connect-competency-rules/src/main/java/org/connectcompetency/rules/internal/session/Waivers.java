package org.connectcompetency.rules.internal.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/** What is waived for one application, to be looked up by the requirement and the case study. */
final class Waivers {

    /** Stands for "all case studies"; no id is blank. */
    private static final String ALL = "";

    private final Map<String, TreeSet<String>> byRequirement = new HashMap<>();
    private final Map<String, Map<String, TreeSet<String>>> byKey = new HashMap<>();

    /**
     * Enters what is waived.
     *
     * @param granted what rules granted
     * @param tailored what the tailoring waives on the as-of date
     */
    Waivers(Collection<Waiver> granted, Collection<TailoredWaiver> tailored) {
        for (TailoredWaiver each : tailored) {
            byRequirement
                    .computeIfAbsent(each.requirement(), id -> new TreeSet<>())
                    .add(each.justification());
        }
        for (Waiver each : granted) {
            String caseStudy = each.caseStudy();
            byKey.computeIfAbsent(each.key(), key -> new HashMap<>())
                    .computeIfAbsent(caseStudy == null ? ALL : caseStudy, id -> new TreeSet<>())
                    .add(each.ground());
        }
    }

    /** Returns whether the requirement is waived, for the partner or for that case study. */
    boolean hold(Requirement requirement, @Nullable CaseStudy caseStudy) {
        if (byRequirement.containsKey(requirement.id())) {
            return true;
        }
        Map<String, TreeSet<String>> granted = granted(requirement);
        return granted.containsKey(ALL) || (caseStudy != null && granted.containsKey(caseStudy.id()));
    }

    /** Returns on what grounds the requirement is waived, for the partner or for that case study, sorted. */
    List<String> grounds(Requirement requirement, @Nullable CaseStudy caseStudy) {
        Map<String, TreeSet<String>> granted = granted(requirement);
        TreeSet<String> grounds = new TreeSet<>();
        addAll(byRequirement.get(requirement.id()), grounds);
        addAll(granted.get(ALL), grounds);
        if (caseStudy != null) {
            addAll(granted.get(caseStudy.id()), grounds);
        }
        return List.copyOf(grounds);
    }

    private Map<String, TreeSet<String>> granted(Requirement requirement) {
        String waiver = requirement.waiver();
        return waiver == null ? Map.of() : byKey.getOrDefault(waiver, Map.of());
    }

    private static void addAll(@Nullable Collection<String> some, Collection<String> all) {
        if (some != null) {
            all.addAll(some);
        }
    }
}
