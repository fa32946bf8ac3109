package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.Basis;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.Scope;
import org.connectcompetency.model.WaiverTerms;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Sees to it that every line of the checklist is checked by a rule: a requirement that nothing checks would be met in silence. */
final class Coverage {

    /** The metadata by which a rule names the requirements that it judges, or a group of them. */
    static final String REQUIREMENT = "requirement";

    /** The metadata by which a rule names the waiver that it grants. */
    static final String WAIVER = "waiver";

    /** In place of an id: all requirements with a documentary part. */
    static final String DOCUMENTARY = "documentary";

    /** In place of an id: all requirements that are asked of case studies. */
    static final String CASE_STUDIES = "case-studies";

    private Coverage() {}

    static void require(Checklist checklist, List<Model> models) {
        Set<String> judged = named(models, REQUIREMENT);
        Set<String> granted = named(models, WAIVER);
        List<String> unchecked = new ArrayList<>();
        for (Requirement requirement : checklist.requirements()) {
            if (!requirement.informational() && !isChecked(requirement, judged)) {
                unchecked.add(requirement.id());
            }
        }
        for (WaiverTerms waiver : checklist.waivers()) {
            if (!granted.contains(waiver.key())) {
                unchecked.add(waiver.key());
            }
        }
        if (!unchecked.isEmpty()) {
            throw new IllegalStateException("Every requirement and waiver of checklist version " + checklist.version()
                    + " must be checked by a rule; none checks " + String.join(", ", unchecked) + ".");
        }
    }

    private static boolean isChecked(Requirement requirement, Set<String> judged) {
        boolean itself = requirement.basis() == Basis.DOCUMENTED || judged.contains(requirement.id());
        boolean documentary = requirement.basis() == Basis.COMPUTED || judged.contains(DOCUMENTARY);
        boolean caseStudies = requirement.scope() == Scope.PARTNER || judged.contains(CASE_STUDIES);
        return itself && documentary && caseStudies;
    }

    private static Set<String> named(List<Model> models, String metadata) {
        Set<String> names = new HashSet<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                names.addAll(RuleMetadata.names(rule.getMetaData().get(metadata)));
            }
        }
        return names;
    }
}
