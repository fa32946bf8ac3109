package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.pieces;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which kinds each line of evidence accepts. The table names the lines by their place in the checklist, and is kept by
 * hand: the catalogue is what it checks.
 */
class EvidenceKindsTest {

    private static final String CASE_STUDY = "cs-1";

    private static final CompetencyApplication READY = Samples.ready().build();

    private static final Set<EvidenceKind> ANY = Collections.unmodifiableSet(EnumSet.allOf(EvidenceKind.class));

    /** Lines that ask for something written. */
    private static final List<String> WRITTEN = List.of(
            "POV-005/1",
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
            "ACCCR-007/5");

    /** Lines that ask for something to look at. */
    private static final List<String> SHOWN = List.of(
            "ACC-001/1",
            "ACC-003/1",
            "AICX-001/2",
            "AICX-003/1",
            "AICX-004/1",
            "AICX-005/2",
            "DOC-001/1",
            "ACCCR-006/2",
            "ACCCR-007/2");

    private static final Map<String, Set<EvidenceKind>> ACCEPTED = accepted();

    private static Map<String, Set<EvidenceKind>> accepted() {
        Map<String, Set<EvidenceKind>> accepted = new HashMap<>();
        WRITTEN.forEach(line ->
                accepted.put(line, EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL, EvidenceKind.DEMONSTRATION))));
        SHOWN.forEach(line -> accepted.put(line, EnumSet.complementOf(EnumSet.of(EvidenceKind.VERBAL))));
        Set<EvidenceKind> procedures = EnumSet.of(
                EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION, EvidenceKind.SCREENSHOT);
        accepted.put("ACCT-001/1", procedures);
        accepted.put("ACCT-002/1", procedures);
        accepted.put("COST-001/2", EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.LINK, EvidenceKind.PRESENTATION));
        accepted.put("POV-001/1", EnumSet.of(EvidenceKind.PRESENTATION));
        return accepted;
    }

    static Stream<Arguments> lines() {
        List<Arguments> lines = new ArrayList<>();
        for (Requirement requirement : Samples.documentary()) {
            for (int i = 1; i <= requirement.evidence().size(); i++) {
                String line = requirement.id() + "/" + i;
                lines.add(Arguments.of(
                        line, requirement, requirement.evidence().get(i - 1), ACCEPTED.getOrDefault(line, ANY)));
            }
        }
        return lines.stream();
    }

    @Test
    void every_line_of_the_table_is_one_of_the_checklist() {
        assertThat(lines().map(line -> line.get()[0])).containsAll(List.copyOf(ACCEPTED.keySet()));
        assertThat(ACCEPTED).hasSize(WRITTEN.size() + SHOWN.size() + 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void each_line_takes_the_kinds_of_the_table_and_no_other(
            String line, Requirement requirement, EvidenceItem item, Set<EvidenceKind> accepted) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            RuleVerifier verifier = verify(requirement, item, kind);
            if (accepted.contains(kind)) {
                verifier.reportsNothing();
            } else {
                ExpectedFinding missing =
                        blocker("evidence-missing").subject(item.key()).measured(0, item.minimum());
                verifier.reports(requirement.scope() == Scope.PARTNER ? missing : missing.caseStudy(CASE_STUDY));
            }
        }
    }

    /** All evidence that is asked for, that for one line of one kind, whatever the catalogue says. */
    private static RuleVerifier verify(Requirement requirement, EvidenceItem changed, EvidenceKind kind) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceItem item : requirement.evidence()) {
            if (item == changed) {
                for (int i = 1; i <= item.minimum(); i++) {
                    evidence.add(new Evidence(
                            item.key(), kind, "https://partner.example/" + i, "Piece " + i, Samples.AS_OF, null));
                }
            } else {
                evidence.addAll(pieces(item));
            }
        }
        return verifyThat(requirement.id())
                .given(List.of(Category.values()))
                .given(READY.partner(), Samples.caseStudy(CASE_STUDY).build(), READY.personnel())
                .given(READY.aceOpportunities(), READY.coSellActivities(), READY.legacyPlatforms())
                .given(Samples.response(requirement.id())
                        .caseStudy(requirement.scope() == Scope.PARTNER ? null : CASE_STUDY)
                        .evidence(evidence)
                        .build());
    }
}
