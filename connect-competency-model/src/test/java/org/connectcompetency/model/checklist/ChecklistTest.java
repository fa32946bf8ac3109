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
    void the_version_has_all_its_requirements_in_order() {
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
    void the_version_has_its_dates() {
        assertThat(checklist.released()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(checklist.validUntil()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(checklist.acceptedUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void scopes_and_bases_are_as_agreed() {
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
    void the_numbers_of_the_checklist_are_thresholds() {
        Requirement caseStudies = checklist.find("2.1").orElseThrow();

        assertThat(caseStudies.threshold("case-studies")).isEqualTo(4);
        assertThat(caseStudies.threshold("window-months")).isEqualTo(18);
        assertThatThrownBy(() -> caseStudies.threshold("cases"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2.1", "\"cases\"", "case-studies");
    }

    @Test
    void the_product_tags_of_the_version_are_known() {
        assertThat(checklist.productTags().tags()).hasSize(38);
        assertThat(checklist.productTags().anyConnectCustomer(List.of("AmazonConnectUnlimitedAIVoice")))
                .isTrue();
        assertThat(checklist.productTags().anyConnectCustomer(List.of("Amazon Connect Decisions")))
                .isFalse();
    }

    @Test
    void a_version_is_loaded_once() {
        assertThat(Checklists.of("2026-02")).isSameAs(checklist);
        assertThat(Checklists.newest()).isSameAs(checklist);
        assertThat(Checklists.versions()).containsExactly("2026-02");
    }

    @Test
    void an_unknown_version_is_named_together_with_the_known_ones() {
        assertThatThrownBy(() -> Checklists.of("2025-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the checklist version \"2025-01\" is unknown; the known versions are \"2026-02\"");
    }

    @Test
    void two_requirements_cannot_have_one_id() {
        Requirement requirement = checklist.find("1.1").orElseThrow();

        assertThatThrownBy(() -> new Checklist(
                        "test",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        null,
                        List.of(),
                        List.of(requirement, requirement),
                        List.of(),
                        List.of(),
                        new Placeholders(List.of()),
                        new ProductTags(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void an_evidence_item_accepts_all_kinds_unless_told_otherwise() {
        assertThat(new EvidenceItem("k", "t", 1, null, Set.of()).acceptedKinds())
                .isEqualTo(EnumSet.allOf(EvidenceKind.class));
        assertThatThrownBy(() -> new EvidenceItem("k", "t", 0, null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EvidenceItem("k", "t", 1, 0, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_waiver_knows_its_thresholds() {
        WaiverTerms terms = new WaiverTerms("key", "text", Map.of("months", Threshold.atMost(12)));

        assertThat(terms.threshold("months")).isEqualTo(12);
        assertThatThrownBy(() -> terms.threshold("years"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("waiver key has no threshold \"years\"; it has [months]");
    }
}
