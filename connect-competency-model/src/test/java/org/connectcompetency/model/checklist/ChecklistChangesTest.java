package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.ChecklistChanges.Aspect;
import org.connectcompetency.model.checklist.ChecklistChanges.Change;
import org.connectcompetency.model.checklist.ChecklistChanges.Effect;
import org.connectcompetency.model.checklist.ChecklistChanges.RequirementChange;
import org.junit.jupiter.api.Test;

class ChecklistChangesTest {

    private static final LocalDate RELEASED = LocalDate.of(2030, 1, 1);

    private static final Criterion SAY_IT = new Criterion("say-it", "Say it.", false);
    private static final Criterion MEAN_IT = new Criterion("mean-it", "Mean it.", true);
    private static final EvidenceItem SHOW_IT =
            new EvidenceItem("show-it", "Show it.", 1, null, Set.of(EvidenceKind.LINK));
    private static final EvidenceItem PROVE_IT = new EvidenceItem("prove-it", "Prove it.", 2, 18, Set.of());

    @Test
    void a_checklist_does_not_differ_from_itself() {
        Checklist checklist = Checklists.newest();

        ChecklistChanges changes = ChecklistChanges.between(checklist, checklist);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.lines()).containsExactly("Changes from checklist version 2026-02 to 2026-02: none");
    }

    @Test
    void requirements_are_in_the_order_of_the_newer_one_and_the_dropped_ones_last() {
        Checklist older = checklist(
                "1", requirement("D-1"), requirement("A"), requirement("B"), requirement("D-2"), requirement("C"));
        Checklist newer = checklist(
                "2",
                titled("C", "Other"),
                requirement("N-1"),
                requirement("B"),
                titled("A", "Other"),
                requirement("N-2"));

        ChecklistChanges changes = ChecklistChanges.between(older, newer);

        assertThat(changes.older()).isEqualTo("1");
        assertThat(changes.newer()).isEqualTo("2");
        assertThat(changes.requirements())
                .extracting(each -> each.requirement().id())
                .containsExactly("C", "N-1", "A", "N-2", "D-1", "D-2");
        assertThat(changes.added()).extracting(Requirement::id).containsExactly("N-1", "N-2");
        assertThat(changes.changed()).containsExactly(titled("C", "Other"), titled("A", "Other"));
        assertThat(changes.dropped()).extracting(Requirement::id).containsExactly("D-1", "D-2");
        assertThat(changes.requirement("N-1").map(RequirementChange::effect)).contains(Effect.ADDED);
        assertThat(changes.requirement("B")).isEmpty();
    }

    @Test
    void what_is_asked_of_a_requirement_is_compared() {
        Requirement before = new Requirement(
                "A",
                "Old",
                "One",
                "First",
                null,
                Scope.PARTNER,
                Basis.COMPUTED,
                "approved",
                false,
                Map.of(),
                List.of(),
                List.of());
        Requirement after = new Requirement(
                "A",
                "New",
                "Two",
                "Second",
                Category.AI_POWERED_CUSTOMER_EXPERIENCE,
                Scope.ANY_CASE_STUDY,
                Basis.BOTH,
                null,
                true,
                Map.of(),
                List.of(),
                List.of());

        assertThat(changes(before, after))
                .containsExactly(
                        new Change(Aspect.TITLE, null, "Old", "New"),
                        new Change(Aspect.SECTION, null, "One", "Two"),
                        new Change(Aspect.SUBSECTION, null, "First", "Second"),
                        new Change(Aspect.CATEGORY, null, null, "AI_POWERED_CUSTOMER_EXPERIENCE"),
                        new Change(Aspect.SCOPE, null, "PARTNER", "ANY_CASE_STUDY"),
                        new Change(Aspect.BASIS, null, "COMPUTED", "BOTH"),
                        new Change(Aspect.WAIVER, null, "approved", null),
                        new Change(Aspect.INFORMATIONAL, null, "false", "true"));
    }

    @Test
    void thresholds_are_sorted_by_name() {
        List<Change> changes = changes(
                requirement(
                        "A",
                        Map.of(
                                "people",
                                Threshold.atLeast(5),
                                "months",
                                Threshold.atMost(18),
                                "badges",
                                Threshold.atLeast(4),
                                "same",
                                Threshold.atLeast(1)),
                        List.of(),
                        List.of()),
                requirement(
                        "A",
                        Map.of(
                                "same",
                                Threshold.moreThan(1),
                                "customers",
                                Threshold.atLeast(2),
                                "people",
                                Threshold.atLeast(6),
                                "awards",
                                Threshold.atLeast(3),
                                "months",
                                Threshold.atMost(12)),
                        List.of(),
                        List.of()));

        assertThat(changes)
                .containsExactly(
                        new Change(Aspect.THRESHOLD, "awards", null, "3"),
                        new Change(Aspect.THRESHOLD, "customers", null, "2"),
                        new Change(Aspect.THRESHOLD, "months", "18", "12"),
                        new Change(Aspect.THRESHOLD, "people", "5", "6"),
                        new Change(Aspect.THRESHOLD_BOUND, "same", "AT_LEAST", "MORE_THAN"),
                        new Change(Aspect.THRESHOLD, "badges", "4", null));
    }

    @Test
    void criteria_are_added_dropped_reworded_and_made_conditional() {
        List<Change> changes = changes(
                requirement(
                        "A",
                        Map.of(),
                        List.of(SAY_IT, MEAN_IT, new Criterion("keep-it", "Keep it.", false)),
                        List.of()),
                requirement(
                        "A",
                        Map.of(),
                        List.of(
                                new Criterion("repeat-it", "Repeat it.", false),
                                new Criterion("mean-it", "Mean it.", false),
                                new Criterion("say-it", "Say it aloud.", true)),
                        List.of()));

        assertThat(changes)
                .containsExactly(
                        new Change(Aspect.CRITERION, "repeat-it", null, "Repeat it."),
                        new Change(Aspect.CRITERION_CONDITIONAL, "mean-it", "true", "false"),
                        new Change(Aspect.CRITERION_TEXT, "say-it", "Say it.", "Say it aloud."),
                        new Change(Aspect.CRITERION_CONDITIONAL, "say-it", "false", "true"),
                        new Change(Aspect.CRITERION, "keep-it", "Keep it.", null));
    }

    @Test
    void evidence_items_are_added_dropped_and_changed() {
        List<Change> changes = changes(
                requirement("A", Map.of(), List.of(), List.of(SHOW_IT, PROVE_IT)),
                requirement(
                        "A",
                        Map.of(),
                        List.of(),
                        List.of(
                                new EvidenceItem(
                                        "show-it",
                                        "Show it all.",
                                        3,
                                        12,
                                        Set.of(EvidenceKind.LINK, EvidenceKind.DOCUMENT)),
                                new EvidenceItem("tell-it", "Tell it.", 1, null, Set.of()))));

        assertThat(changes)
                .containsExactly(
                        new Change(Aspect.EVIDENCE_TEXT, "show-it", "Show it.", "Show it all."),
                        new Change(Aspect.EVIDENCE_MINIMUM, "show-it", "1", "3"),
                        new Change(Aspect.EVIDENCE_WITHIN_MONTHS, "show-it", null, "12"),
                        new Change(Aspect.EVIDENCE_KINDS, "show-it", "LINK", "DOCUMENT, LINK"),
                        new Change(Aspect.EVIDENCE_ITEM, "tell-it", null, "Tell it."),
                        new Change(Aspect.EVIDENCE_ITEM, "prove-it", "Prove it.", null));
    }

    @Test
    void the_order_of_criteria_and_evidence_items_is_no_change() {
        Checklist older =
                checklist("1", requirement("A", Map.of(), List.of(SAY_IT, MEAN_IT), List.of(SHOW_IT, PROVE_IT)));
        Checklist newer =
                checklist("2", requirement("A", Map.of(), List.of(MEAN_IT, SAY_IT), List.of(PROVE_IT, SHOW_IT)));

        assertThat(ChecklistChanges.between(older, newer).isEmpty()).isTrue();
    }

    @Test
    void what_is_not_of_a_requirement_comes_first() {
        Checklist older = new Checklist(
                "1",
                RELEASED,
                RELEASED.plusDays(1),
                RELEASED.plusDays(2),
                null,
                List.of(
                        new WaiverTerms("gone", "It was waived.", Map.of()),
                        new WaiverTerms("kept", "It is waived.", Map.of("months", Threshold.atMost(12)))),
                List.of(),
                List.of(new Feature("Chat", List.of()), new Feature("Fax", List.of())),
                List.of(),
                new Placeholders(List.of()),
                tags(
                        new ProductTag("Chat", "C", ProductFamily.BASIC),
                        new ProductTag("Fax", null, ProductFamily.OTHER)));
        Checklist newer = new Checklist(
                "2",
                RELEASED.plusDays(3),
                RELEASED.plusDays(4),
                RELEASED.plusDays(5),
                null,
                List.of(
                        new WaiverTerms("kept", "It may be waived.", Map.of("months", Threshold.atMost(6))),
                        new WaiverTerms("new", "It will be waived.", Map.of())),
                List.of(),
                List.of(new Feature("Voice", List.of()), new Feature("Chat", List.of())),
                List.of(),
                new Placeholders(List.of()),
                tags(
                        new ProductTag("Voice", null, ProductFamily.CUSTOMER),
                        new ProductTag("Chat", "C", ProductFamily.CUSTOMER)));

        ChecklistChanges changes = ChecklistChanges.between(older, newer);

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.requirements()).isEmpty();
        assertThat(changes.general())
                .containsExactly(
                        new Change(Aspect.RELEASED, null, "2030-01-01", "2030-01-04"),
                        new Change(Aspect.VALID_UNTIL, null, "2030-01-02", "2030-01-05"),
                        new Change(Aspect.ACCEPTED_UNTIL, null, "2030-01-03", "2030-01-06"),
                        new Change(Aspect.WAIVER_TEXT, "kept", "It is waived.", "It may be waived."),
                        new Change(Aspect.WAIVER_THRESHOLD, "kept/months", "12", "6"),
                        new Change(Aspect.WAIVER_TERMS, "new", null, "It will be waived."),
                        new Change(Aspect.WAIVER_TERMS, "gone", "It was waived.", null),
                        new Change(Aspect.FEATURE, null, null, "Voice"),
                        new Change(Aspect.FEATURE, null, "Fax", null),
                        new Change(Aspect.PRODUCT_TAG, "Voice", null, "CUSTOMER"),
                        new Change(Aspect.PRODUCT_TAG, "Chat", "C, BASIC", "C, CUSTOMER"),
                        new Change(Aspect.PRODUCT_TAG, "Fax", "OTHER", null));
    }

    @Test
    void the_lines_say_it_to_people() {
        Checklist older = checklist(
                "1",
                requirement(
                        "A",
                        Map.of("people", Threshold.atLeast(5), "months", Threshold.atMost(18)),
                        List.of(),
                        List.of(PROVE_IT)),
                requirement("B"));
        Checklist newer = new Checklist(
                "2",
                RELEASED,
                RELEASED,
                RELEASED.plusDays(1),
                null,
                List.of(),
                List.of(
                        requirement("C"),
                        requirement("A", Map.of("people", Threshold.atLeast(6)), List.of(SAY_IT), List.of())),
                List.of(),
                List.of(),
                new Placeholders(List.of()),
                tags());

        ChecklistChanges changes = ChecklistChanges.between(older, newer);

        assertThat(changes.lines())
                .containsExactly(
                        "Changes from checklist version 1 to 2:",
                        "accepted until: 2030-01-01 -> 2030-01-02",
                        "C Title of C: added",
                        "A Title of A: changed",
                        "  threshold people: 5 -> 6",
                        "  threshold months dropped: 18",
                        "  criterion say-it added: Say it.",
                        "  evidence item prove-it dropped: Prove it.",
                        "B Title of B: dropped");
        assertThat(changes).hasToString(String.join("\n", changes.lines()));
    }

    @Test
    void the_other_way_round_what_was_added_is_dropped() {
        Checklist one = checklist(
                "1",
                requirement("A", Map.of("people", Threshold.atLeast(5)), List.of(SAY_IT), List.of()),
                requirement("B"));
        Checklist other =
                checklist("2", requirement("A", Map.of("people", Threshold.atLeast(6)), List.of(), List.of(SHOW_IT)));

        ChecklistChanges back = ChecklistChanges.between(other, one);

        assertThat(back.added()).containsExactly(requirement("B"));
        assertThat(back.dropped()).isEmpty();
        assertThat(back.requirement("A").orElseThrow().changes())
                .containsExactly(
                        new Change(Aspect.THRESHOLD, "people", "6", "5"),
                        new Change(Aspect.CRITERION, "say-it", null, "Say it."),
                        new Change(Aspect.EVIDENCE_ITEM, "show-it", "Show it.", null));
    }

    @Test
    void a_change_must_be_one() {
        assertThat(new Change(Aspect.TITLE, null, "Old", "New").effect()).isEqualTo(Effect.CHANGED);
        assertThatThrownBy(() -> new Change(Aspect.TITLE, null, "Same", "Same"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(Aspect.CATEGORY, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Change> changes(Requirement before, Requirement after) {
        return ChecklistChanges.between(checklist("1", before), checklist("2", after))
                .requirement(before.id())
                .orElseThrow()
                .changes();
    }

    private static Checklist checklist(String version, Requirement... requirements) {
        return new Checklist(
                version,
                RELEASED,
                RELEASED,
                RELEASED,
                null,
                List.of(),
                List.of(requirements),
                List.of(),
                List.of(),
                new Placeholders(List.of()),
                tags());
    }

    private static ProductTags tags(ProductTag... tags) {
        return new ProductTags(List.of(tags));
    }

    private static Requirement requirement(String id) {
        return titled(id, "Title of " + id);
    }

    private static Requirement titled(String id, String title) {
        return requirement(id, title, Map.of(), List.of(), List.of());
    }

    private static Requirement requirement(
            String id, Map<String, Threshold> thresholds, List<Criterion> criteria, List<EvidenceItem> evidence) {
        return requirement(id, "Title of " + id, thresholds, criteria, evidence);
    }

    private static Requirement requirement(
            String id,
            String title,
            Map<String, Threshold> thresholds,
            List<Criterion> criteria,
            List<EvidenceItem> evidence) {
        return new Requirement(
                id,
                title,
                "Section",
                "Subsection",
                null,
                Scope.PARTNER,
                Basis.BOTH,
                null,
                false,
                thresholds,
                criteria,
                evidence);
    }
}
