package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.EvidenceKind;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private final Checklist checklist = Checklists.of("2026-02");

    @Test
    void theVersionHasAllItsRequirementsInOrder() {
        assertThat(checklist.requirements()).hasSize(77);
        assertThat(checklist.requirements())
                .extracting(Requirement::id)
                .doesNotHaveDuplicates()
                .contains(
                        "CHECKLIST-VERSION",
                        "CATEGORY-SELECTION",
                        "EXAMPLE-DEPLOYMENT",
                        "ELIGIBILITY-4",
                        "1.1",
                        "3.1",
                        "POV-005",
                        "PRJ-005",
                        "CSN-002",
                        "ACC-012",
                        "CCT-004",
                        "AICX-005",
                        "UCR-004",
                        "PS-005",
                        "CO-002",
                        "DOC-001",
                        "ACCT-002",
                        "OPE-003",
                        "NETSEC-002",
                        "REL-002",
                        "COST-001",
                        "ACCCR-007");
    }

    @Test
    void theVersionHasItsDates() {
        assertThat(checklist.released()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(checklist.validUntil()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(checklist.acceptedUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void scopesAndBasesAreAsAgreed() {
        assertThat(checklist.find("PS-003").orElseThrow().scope()).isEqualTo(Scope.ANY_CASE_STUDY);
        assertThat(checklist.find("PS-004").orElseThrow().scope()).isEqualTo(Scope.EACH_CASE_STUDY);
        assertThat(checklist.find("ACC-003").orElseThrow().basis()).isEqualTo(Basis.BOTH);
        assertThat(checklist.find("ACC-005").orElseThrow().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(checklist.find("CCT-001").orElseThrow().category())
                .isEqualTo(Category.CONTACT_CENTER_TRANSFORMATION);
        assertThat(checklist.find("1.5").orElseThrow().informational()).isTrue();
        assertThat(checklist.find("acc-005")).isEmpty();
    }

    @Test
    void theNumbersOfTheChecklistAreThresholds() {
        Requirement caseStudies = checklist.find("2.1").orElseThrow();

        assertThat(caseStudies.threshold("case-studies")).isEqualTo(4);
        assertThat(caseStudies.threshold("window-months")).isEqualTo(18);
        assertThatThrownBy(() -> caseStudies.threshold("cases"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2.1", "\"cases\"", "case-studies");
    }

    @Test
    void theProductTagsOfTheVersionAreKnown() {
        assertThat(checklist.productTags().tags()).hasSize(38);
        assertThat(checklist.productTags().anyConnectCustomer(List.of("AmazonConnectUnlimitedAIVoice")))
                .isTrue();
        assertThat(checklist.productTags().anyConnectCustomer(List.of("Amazon Connect Decisions")))
                .isFalse();
    }

    @Test
    void aVersionIsLoadedOnce() {
        assertThat(Checklists.of("2026-02")).isSameAs(checklist);
        assertThat(Checklists.newest()).isSameAs(checklist);
        assertThat(Checklists.versions()).containsExactly("2026-02");
    }

    @Test
    void anUnknownVersionIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> Checklists.of("2025-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the checklist version \"2025-01\" is unknown; known are \"2026-02\"");
    }

    @Test
    void twoRequirementsCannotHaveOneId() {
        Requirement requirement = checklist.find("1.1").orElseThrow();

        assertThatThrownBy(() -> new Checklist(
                        "test",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        List.of(),
                        List.of(requirement, requirement),
                        List.of(),
                        new ProductTags(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void anEvidenceItemAcceptsAllKindsUnlessToldOtherwise() {
        assertThat(new EvidenceItem("k", "t", 1, null, Set.of()).acceptedKinds())
                .isEqualTo(EnumSet.allOf(EvidenceKind.class));
        assertThatThrownBy(() -> new EvidenceItem("k", "t", 0, null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EvidenceItem("k", "t", 1, 0, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWaiverKnowsItsThresholds() {
        WaiverTerms terms = new WaiverTerms("key", "text", Map.of("months", Threshold.atMost(12)));

        assertThat(terms.threshold("months")).isEqualTo(12);
        assertThatThrownBy(() -> terms.threshold("years"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("waiver key has no threshold \"years\"; it has [months]");
    }
}
