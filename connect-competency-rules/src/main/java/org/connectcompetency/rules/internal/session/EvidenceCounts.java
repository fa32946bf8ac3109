package org.connectcompetency.rules.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidenceCount;
import org.connectcompetency.rules.facts.EvidencePiece;

/** Counts the evidence. What all case studies share counts for all or for none, so that it is counted once. */
final class EvidenceCounts {

    private final Map<String, List<EvidenceCount>> shared = new HashMap<>();

    /** Returns the counts of all lines that ask for evidence. */
    List<EvidenceCount> of(Assessment assessment, Answers.Given given) {
        if (given.shared().isEmpty()) {
            return counts(assessment, given.answer().requirement(), given.own());
        }
        List<EvidenceCount> all = shared.computeIfAbsent(
                assessment.requirement(),
                id -> counts(assessment, given.answer().requirement(), given.shared()));
        List<EvidenceCount> own = counts(assessment, given.answer().requirement(), given.own());
        List<EvidenceCount> both = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            both.add(EvidenceCount.of(assessment, own.get(i).item(), own.get(i).pieces(), all.get(i)));
        }
        return both;
    }

    private static List<EvidenceCount> counts(
            Assessment assessment, Requirement requirement, List<EvidencePiece> pieces) {
        List<EvidenceCount> counts = new ArrayList<>(requirement.evidence().size());
        for (EvidenceItem item : requirement.evidence()) {
            counts.add(new EvidenceCount(assessment, item, counted(assessment, item, pieces)));
        }
        return counts;
    }

    private static List<EvidencePiece> counted(Assessment assessment, EvidenceItem item, List<EvidencePiece> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        // Most lines have one piece.
        List<EvidencePiece> counted = new ArrayList<>(1);
        for (EvidencePiece piece : pieces) {
            if (piece.item() == item && assessment.counts(piece, item.key())) {
                counted.add(piece);
            }
        }
        return counted;
    }
}
