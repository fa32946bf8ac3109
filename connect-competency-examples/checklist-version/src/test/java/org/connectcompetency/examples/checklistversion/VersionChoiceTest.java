package org.connectcompetency.examples.checklistversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.examples.checklistversion.Versions.AS_OF;
import static org.connectcompetency.examples.checklistversion.Versions.NEWER;
import static org.connectcompetency.examples.checklistversion.Versions.OLDER;
import static org.connectcompetency.examples.checklistversion.Versions.VALIDATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

class VersionChoiceTest {

    @Test
    void both_versions_are_known_and_the_newer_one_is_the_default() {
        CompetencyApplication unversioned = CompetencyApplicationBuilder.builder(Versions.forNewer())
                .checklist(null)
                .build();

        assertThat(Checklists.versions()).containsExactly(OLDER, NEWER);
        assertThat(VALIDATOR.checklist().version()).isEqualTo(NEWER);
        assertThat(VALIDATOR.validate(unversioned).checklist()).isEqualTo(NEWER);
    }

    @Test
    void the_application_chooses_its_version() {
        assertThat(VALIDATOR.validate(Versions.forOlder()).checklist()).isEqualTo(OLDER);
        assertThat(VALIDATOR.validate(Versions.forNewer()).checklist()).isEqualTo(NEWER);
        assertThat(VALIDATOR.validate(Versions.forNewer()).isReady()).isTrue();
    }

    /** The applications are dated June 2026, when the older version is no longer accepted. */
    @Test
    void an_application_that_meets_the_older_version_lacks_nothing_but_its_validity() {
        ValidationResult result = VALIDATOR.validate(Versions.forOlder());

        assertThat(result.requirements().stream().filter(each -> each.status() == Status.NOT_MET))
                .extracting(RequirementResult::id)
                .containsExactly("CHECKLIST-VERSION");
    }

    @Test
    void the_builder_chooses_the_version_whatever_the_application_says() {
        CompetencyValidator older =
                CompetencyValidator.builder().checklist(OLDER).asOf(AS_OF).build();
        CompetencyApplication misnamed = CompetencyApplicationBuilder.builder(Versions.forOlder())
                .checklist(NEWER)
                .build();

        assertThat(older.checklist().version()).isEqualTo(OLDER);
        assertThat(older.validate(misnamed).checklist()).isEqualTo(OLDER);
    }

    @Test
    void what_only_the_other_version_asks_is_no_answer() {
        CompetencyValidator older =
                CompetencyValidator.builder().checklist(OLDER).build();
        InvalidApplicationException refused =
                catchThrowableOfType(InvalidApplicationException.class, () -> older.validate(Versions.forNewer()));

        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("decision-authority"));
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("ACC-012"));
    }

    @Test
    void an_unknown_version_of_an_application_is_refused_and_the_known_ones_are_named() {
        CompetencyApplication unknown = CompetencyApplicationBuilder.builder(Versions.forNewer())
                .checklist("2025-09")
                .build();

        InvalidApplicationException refused =
                catchThrowableOfType(InvalidApplicationException.class, () -> VALIDATOR.validate(unknown));

        assertThat(refused.problems())
                .containsExactly(new Problem(
                        "/checklist",
                        "the version \"2025-09\" is unknown; the known versions are \"2025-08\", \"2026-02\""));
    }

    @Test
    void an_unknown_version_is_refused_by_the_builder() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder();

        assertThatThrownBy(() -> builder.checklist("2025-09"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"2025-09\"", "\"2025-08\"", "\"2026-02\"");
    }

    @Test
    void a_result_has_the_requirements_of_its_version_in_their_order() {
        List<String> older = ids(VALIDATOR.validate(Versions.forOlder()));

        assertThat(older)
                .hasSize(77)
                .containsExactlyElementsOf(Checklists.of(OLDER).requirements().stream()
                        .map(Requirement::id)
                        .toList())
                .containsSequence("ACC-005", "ACC-013", "ACC-006")
                .containsSequence("ACC-011", "CCT-001")
                .doesNotContain("ACC-012");
        assertThat(ids(VALIDATOR.validate(Versions.forNewer())))
                .hasSize(77)
                .containsSequence("ACC-005", "ACC-006")
                .containsSequence("ACC-011", "ACC-012", "CCT-001")
                .doesNotContain("ACC-013");
    }

    @Test
    void a_requirement_is_explained_by_the_version_of_the_application() {
        assertThat(VALIDATOR.explain(Versions.forOlder(), "ACC-013").result().status())
                .isEqualTo(Status.MET);
        assertThat(VALIDATOR.explain(Versions.forOlder()))
                .extracting(each -> each.requirement().id())
                .containsExactlyElementsOf(ids(VALIDATOR.validate(Versions.forOlder())));
        assertThatThrownBy(() -> VALIDATOR.explain(Versions.forOlder(), "ACC-012"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(ACC-012) must be one of checklist version 2025-08");
    }

    @Test
    void the_provenance_tells_the_versions_apart() {
        ValidationResult older = VALIDATOR.validate(Versions.forOlder());
        ValidationResult newer = VALIDATOR.validate(Versions.forNewer());

        assertThat(older.provenance().library()).isEqualTo(newer.provenance().library());
        assertThat(older.provenance().catalogueSha256())
                .isNotEqualTo(newer.provenance().catalogueSha256());
        assertThat(older.provenance().rulesSha256())
                .isNotEqualTo(newer.provenance().rulesSha256());
    }

    @Test
    void one_validator_judges_by_both_versions_at_a_time() throws Exception {
        List<CompetencyApplication> applications = List.of(Versions.forOlder(), Versions.forNewer());
        List<String> expected = new ArrayList<>();
        for (CompetencyApplication application : applications) {
            CompetencyValidator alone = CompetencyValidator.builder()
                    .checklist(application.checklist())
                    .build();
            expected.add(CompetencyJson.write(alone.validate(application)));
        }
        List<Callable<String>> validations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            CompetencyApplication application = applications.get(i % 2);
            validations.add(() -> CompetencyJson.write(VALIDATOR.validate(application)));
        }

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = threads.invokeAll(validations);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> ids(ValidationResult result) {
        return result.requirements().stream().map(RequirementResult::id).toList();
    }
}
