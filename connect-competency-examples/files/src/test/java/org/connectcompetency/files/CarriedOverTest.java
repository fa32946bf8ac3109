package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.junit.jupiter.api.Test;

class CarriedOverTest {

    private static final Checklist NEWEST = Checklists.newest();

    @Test
    void to_the_same_version_nothing_is_lost() {
        CompetencyApplication application = Examples.read("ready");

        CarriedOver carried = CarriedOver.of(application, NEWEST);

        assertThat(carried.application()).isEqualTo(application);
        assertThat(carried.leftOut()).isEmpty();
    }

    @Test
    void what_has_no_place_is_left_out_and_listed() {
        Response kept = new Response(
                "CCT-002",
                null,
                "How we do it.",
                List.of("data", "gone"),
                List.of(new NotApplicable("telephony", "none"), new NotApplicable("gone", "none")),
                List.of(
                        new Evidence("gone", EvidenceKind.LINK, "https://example.com/a", "A", null, null),
                        new Evidence("gone", EvidenceKind.VERBAL, null, null, null, null)));
        CompetencyApplication application = CompetencyApplicationBuilder.builder(Examples.read("first-steps"))
                .checklist("2025-08")
                .responses(List.of(
                        kept,
                        new Response("OLD-001", null, "A text.", List.of("a"), List.of(), List.of()),
                        new Response("POV-001", "cs-1", null, List.of(), List.of(), List.of()),
                        new Response("DOC-001", null, null, List.of(), List.of(), List.of())))
                .build();

        CarriedOver carried = CarriedOver.of(application, NEWEST);

        assertThat(carried.application().checklist()).isEqualTo(NEWEST.version());
        assertThat(carried.application().responses())
                .containsExactly(new Response("CCT-002", null, "How we do it.", List.of("data"), List.of(), List.of()));
        assertThat(carried.leftOut())
                .containsExactly(
                        "CCT-002: there is no criterion \"gone\"; left out: addressed",
                        "CCT-002: not to be declared not applicable: criterion \"telephony\"; left out: not applicable, none",
                        "CCT-002: there is no criterion \"gone\"; left out: not applicable, none",
                        "CCT-002: there is no line of evidence \"gone\"; left out: A, https://example.com/a",
                        "CCT-002: there is no line of evidence \"gone\"; left out: a piece without title",
                        "OLD-001: checklist 2026-02 has no such requirement; left out: the text \"A text.\", 1 addressed criteria, 0 not applicable, 0 pieces of evidence",
                        "POV-001, case study cs-1: checklist 2026-02 asks this of the partner, not of a case study; left out: 0 addressed criteria, 0 not applicable, 0 pieces of evidence",
                        "DOC-001: checklist 2026-02 asks this of each case study; left out: 0 addressed criteria, 0 not applicable, 0 pieces of evidence");
    }
}
