package org.connectcompetency.rules.documentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.pieces;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.List;
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
import org.connectcompetency.rules.secondopinion.NaiveCatalogue;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which kinds each line of evidence accepts. The table of the second opinion names the lines by their place in the
 * checklist, and is kept by hand: the catalogue is what it checks.
 */
class EvidenceKindsTest {

    private static final String CASE_STUDY = "cs-1";

    private static final CompetencyApplication READY = Samples.ready().build();

    static Stream<Arguments> lines() {
        List<Arguments> lines = new ArrayList<>();
        for (Requirement requirement : Samples.documentary()) {
            for (int i = 1; i <= requirement.evidence().size(); i++) {
                String line = requirement.id() + "/" + i;
                lines.add(Arguments.of(
                        line,
                        requirement,
                        requirement.evidence().get(i - 1),
                        NaiveCatalogue.accepted(requirement.id(), i)));
            }
        }
        return lines.stream();
    }

    /** Of the lines of which the contract says something, none is missing in the checklist. */
    @Test
    void every_line_of_the_table_is_one_of_the_checklist() {
        assertThat(lines().filter(line -> ((Set<?>) line.get()[3]).size() < EvidenceKind.values().length))
                .hasSize(44 + 9 + 4);
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
