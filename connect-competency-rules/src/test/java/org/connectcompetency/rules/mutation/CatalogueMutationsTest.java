package org.connectcompetency.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueMutationsTest {

    private static final String CATALOGUE = """
            {
              "checklist": "1",
              "released": "2026-03-01",
              "waivers": [
                {"key": "w", "text": "W.", "thresholds": {"months": 12}}
              ],
              "requirements": [
                    {
                      "id": "R-1",
                      "scope": "PARTNER",
                      "waiver": "w",
                      "criteria": [
                        {"key": "c", "text": "C."},
                        {"key": "d", "text": "D 7.", "conditional": true}
                      ],
                      "evidence": [
                        {"key": "e", "text": "E.", "minimum": 2, "acceptedKinds": ["LINK", "VERBAL"]}
                      ]
                    }
              ],
              "features": [
                "F"
              ]
            }
            """;

    @Test
    void everything_that_is_asked_can_be_changed() {
        assertThat(CatalogueMutations.of("c.json", CATALOGUE))
                .extracting(mutant -> mutant.place() + " " + mutant.change())
                .containsExactlyInAnyOrder(
                        "1 released 2026-03-01 -> 2026-03-02",
                        "1 released 2026-03-01 -> 2026-02-28",
                        "waivers without w",
                        "waivers w months 12 -> 13",
                        "waivers w months 12 -> 11",
                        "R-1 PARTNER -> EACH_CASE_STUDY",
                        "R-1 PARTNER -> ANY_CASE_STUDY",
                        "R-1 without \"waiver\": \"w\",",
                        "R-1 without c",
                        "R-1 c conditional",
                        "R-1 without d",
                        "R-1 d without \"conditional\": true",
                        "R-1 without e",
                        "R-1 e without \"minimum\": 2",
                        "R-1 e minimum 2 -> 3",
                        "R-1 e minimum 2 -> 1",
                        "R-1 e without \"acceptedKinds\": [\"LINK\", \"VERBAL\"]",
                        "R-1 e without \"LINK\"",
                        "R-1 e without \"VERBAL\"",
                        "features without \"F\"");
    }

    @Test
    void what_is_left_is_a_list_again() {
        List<Mutant> mutants = CatalogueMutations.of("c.json", CATALOGUE);

        assertThat(text(mutants, "without d")).contains("{\"key\": \"c\", \"text\": \"C.\"}\n          ]");
        assertThat(text(mutants, "c conditional"))
                .contains("{\"key\": \"c\", \"text\": \"C.\", \"conditional\": true},");
        assertThat(text(mutants, "e without \"LINK\"")).contains("\"acceptedKinds\": [\"VERBAL\"]}");
        assertThat(text(mutants, "e without \"VERBAL\"")).contains("\"acceptedKinds\": [\"LINK\"]}");
    }

    private static String text(List<Mutant> mutants, String change) {
        return mutants.stream()
                .filter(mutant -> mutant.change().equals(change))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
