package org.connectcompetency.rules.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Terms;

/**
 * What one response says.
 *
 * @param anything whether it says anything at all
 * @param addressed the keys of the criteria that it addresses, each once
 * @param notApplicable the keys of the criteria that it declares not applicable
 * @param pieces the evidence that it gives
 */
record Said(
        boolean anything, Collection<String> addressed, Collection<String> notApplicable, List<EvidencePiece> pieces) {

    /** Where there is no response. */
    static final Said NOTHING = new Said(false, List.of(), List.of(), List.of());

    /** So few keys are compared with each other; for more of them, a set is made. */
    private static final int A_FEW = 8;

    /** Returns what the response to that requirement says. */
    static Said of(Requirement requirement, Response response, Terms terms) {
        List<EvidencePiece> pieces = pieces(requirement, response, terms);
        return new Said(
                terms.says(response.narrative()) || !response.addresses().isEmpty() || anyIsSomething(pieces),
                distinct(response.addresses()),
                criteria(response.notApplicable()),
                pieces);
    }

    private static List<EvidencePiece> pieces(Requirement requirement, Response response, Terms terms) {
        if (response.evidence().isEmpty()) {
            return List.of();
        }
        List<EvidencePiece> pieces = new ArrayList<>(response.evidence().size());
        for (Evidence evidence : response.evidence()) {
            pieces.add(new EvidencePiece(terms, response.caseStudy(), item(requirement, evidence), evidence));
        }
        return Collections.unmodifiableList(pieces);
    }

    private static Collection<String> criteria(List<NotApplicable> declared) {
        if (declared.isEmpty()) {
            return List.of();
        }
        Set<String> criteria = new HashSet<>();
        for (NotApplicable each : declared) {
            criteria.add(each.criterion());
        }
        return criteria;
    }

    /** Returns the keys, each once. Nearly always they are so already, and then no set has to be made. */
    private static Collection<String> distinct(List<String> keys) {
        if (keys.size() > A_FEW) {
            return new LinkedHashSet<>(keys);
        }
        for (int i = 1; i < keys.size(); i++) {
            if (keys.indexOf(keys.get(i)) < i) {
                return new LinkedHashSet<>(keys);
            }
        }
        return keys;
    }

    private static boolean anyIsSomething(List<EvidencePiece> pieces) {
        for (EvidencePiece piece : pieces) {
            if (isSomething(piece)) {
                return true;
            }
        }
        return false;
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
}
