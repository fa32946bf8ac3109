package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

class TemplateCommandTest {

    private final Run run = Run.of("template");
    private final CompetencyApplication application = CompetencyJson.readApplication(run.out());

    @Test
    void it_is_an_application_that_is_not_ready() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("}\n");
        assertThat(run.err()).isEmpty();
        assertThat(CompetencyJson.write(application) + "\n").isEqualTo(run.out());
        assertThat(Run.reading(run.out(), "validate", "-").exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_left_as_it_is_fulfils_no_documentary_requirement() {
        ValidationResult result = CompetencyJson.readResult(
                Run.reading(run.out(), "validate", "-", "--format", "json").out());

        assertThat(result.requirements().stream()
                        .filter(requirement -> requirement.basis() != Basis.COMPUTED)
                        .filter(requirement -> requirement.status() != Status.NOT_MET))
                .isEmpty();
    }

    @Test
    void every_field_is_there_and_every_list_has_an_entry() throws ReflectiveOperationException {
        List<String> missing = new ArrayList<>();
        for (Record part : List.of(
                application, application.partner(), application.caseStudies().get(0), fullResponse())) {
            collectMissing(part, part.getClass().getSimpleName(), missing);
        }

        assertThat(missing).containsExactly("Response.caseStudy", "Response.addresses");
    }

    @Test
    void every_documentary_requirement_has_an_empty_response() {
        List<Requirement> documentary = Checklists.newest().requirements().stream()
                .filter(requirement -> requirement.basis() != Basis.COMPUTED)
                .toList();

        assertThat(application.responses())
                .extracting(Response::requirement)
                .containsExactlyElementsOf(
                        documentary.stream().map(Requirement::id).toList());
        assertThat(application.responses())
                .extracting(response -> response.caseStudy() == null)
                .containsExactlyElementsOf(documentary.stream()
                        .map(requirement -> requirement.scope() == Scope.PARTNER)
                        .toList());
        assertThat(application.responses())
                .allSatisfy(response -> assertThat(response.addresses()).isEmpty());
        assertThat(application.responses())
                .filteredOn(response -> response.narrative() != null)
                .hasSize(1);
    }

    private Response fullResponse() {
        return application.responses().stream()
                .filter(response -> response.narrative() != null)
                .findFirst()
                .orElseThrow();
    }

    /** Collects the missing fields of every record except responses, of which only one is full. */
    private static void collectMissing(Record part, String place, List<String> missing)
            throws ReflectiveOperationException {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(part);
            String here = place + "." + component.getName();
            if (value instanceof Collection<?> values && !values.isEmpty()) {
                value = values.iterator().next();
            }
            if (value == null || (value instanceof Collection<?> values && values.isEmpty())) {
                missing.add(here);
            } else if (value instanceof Record record && !(value instanceof Response)) {
                collectMissing(record, here, missing);
            }
        }
    }
}
