package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.junit.jupiter.api.Test;

class ChecklistCommandTest {

    @Test
    void json_has_all_requirements() throws IOException {
        Run run = Run.of("checklist", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .endsWith("}\n")
                .contains("\"name\": \"ELIGIBILITY-2 The partner was not the primary delivery partner\"");
        assertThat(ids(run.out()))
                .hasSize(77)
                .containsExactlyElementsOf(Checklists.newest().requirements().stream()
                        .map(Requirement::id)
                        .toList());
    }

    @Test
    void text_has_all_requirements_with_what_they_ask_for() {
        Run run = Run.of("checklist");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        for (Requirement requirement : Checklists.newest().requirements()) {
            assertThat(run.out()).contains("\n  " + requirement.id() + "  ");
            requirement
                    .criteria()
                    .forEach(criterion -> assertThat(run.out()).contains("    - " + criterion.key() + ":"));
            requirement.evidence().forEach(item -> assertThat(run.out()).contains("    - " + item.key() + ":"));
        }
        assertThat(run.out())
                .contains(
                        "Thresholds: case-studies at least 4, window-months at most 18",
                        "(within 12 months)",
                        "(where it applies)");
    }

    private static List<String> ids(String json) throws IOException {
        List<String> ids = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("id")) {
                    ids.add(parser.nextTextValue());
                }
            }
        }
        return ids;
    }
}
