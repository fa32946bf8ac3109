package org.connectcompetency.rules.secondopinion;

import java.util.EnumSet;
import java.util.Set;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.Criterion;

/** What contract §4 says of conditional criteria, and the row "evidence kinds" of §6. */
public final class NaiveCatalogue {

    private NaiveCatalogue() {}

    /**
     * "the global resiliency of CCT-002, the seven areas of ACCCR-002, elements outside AWS in DOC-001"; "ACCCR-007's
     * six areas are all unconditional".
     */
    static boolean conditional(String requirement, Criterion criterion) {
        return switch (requirement) {
            case "ACCCR-002" -> true;
            case "CCT-002", "DOC-001" -> criterion.conditional();
            default -> false;
        };
    }

    /**
     * Returns the kinds in which a piece of evidence counts.
     *
     * @param requirement the requirement's id
     * @param line which of its lines of evidence, from 1 in the order of the checklist
     */
    public static Set<EvidenceKind> accepted(String requirement, int line) {
        return switch (requirement + "/" + line) {
            case "POV-001/1" -> EnumSet.of(EvidenceKind.PRESENTATION);
            case "ACCT-001/1", "ACCT-002/1" ->
                EnumSet.of(
                        EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION, EvidenceKind.SCREENSHOT);
            case "COST-001/2" -> EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION);
            case "POV-005/1",
                    "PRJ-001/1",
                    "PRJ-002/1",
                    "PRJ-003/1",
                    "PRJ-004/1",
                    "PRJ-005/1",
                    "CSN-001/1",
                    "CSN-001/2",
                    "CSN-002/1",
                    "CSN-002/2",
                    "ACC-004/1",
                    "ACC-008/1",
                    "ACC-010/1",
                    "ACC-010/2",
                    "ACC-011/1",
                    "ACC-012/1",
                    "CCT-001/1",
                    "CCT-001/2",
                    "CCT-002/1",
                    "CCT-002/2",
                    "CCT-002/3",
                    "CCT-002/5",
                    "CCT-003/1",
                    "CCT-003/2",
                    "CCT-004/1",
                    "CCT-004/2",
                    "AICX-001/1",
                    "AICX-003/3",
                    "AICX-005/1",
                    "OPE-001/1",
                    "OPE-002/1",
                    "OPE-003/1",
                    "NETSEC-001/1",
                    "NETSEC-002/1",
                    "REL-001/1",
                    "REL-001/2",
                    "ACCCR-002/1",
                    "ACCCR-002/2",
                    "ACCCR-006/1",
                    "ACCCR-006/3",
                    "ACCCR-007/1",
                    "ACCCR-007/3",
                    "ACCCR-007/4",
                    "ACCCR-007/5" -> EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL, EvidenceKind.DEMONSTRATION));
            case "ACC-001/1",
                    "ACC-003/1",
                    "AICX-001/2",
                    "AICX-003/1",
                    "AICX-004/1",
                    "AICX-005/2",
                    "DOC-001/1",
                    "ACCCR-006/2",
                    "ACCCR-007/2" -> EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL));
            default -> EnumSet.allOf(EvidenceKind.class);
        };
    }
}
