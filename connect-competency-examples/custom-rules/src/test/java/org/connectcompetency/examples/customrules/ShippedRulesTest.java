package org.connectcompetency.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

/** Tests of the rules as they work for a caller with this jar on the class path. */
class ShippedRulesTest {

    private static final CompetencyApplication READY =
            CompetencyJson.readApplication(Path.of("../applications/ready.json"));

    @Test
    void the_jar_alone_changes_nothing() {
        ValidationResult result = CompetencyValidator.create().validate(READY);

        assertThat(result.requirements()).hasSize(77);
        assertThat(result.isReady()).isTrue();
    }

    @Test
    void whoever_asks_for_them_gets_all_rules_behind_those_of_the_checklist() {
        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();

        assertThat(validator.checklist().requirements()).hasSize(80);
        assertThat(validator.checklist().requirements().subList(77, 80))
                .extracting(Requirement::id)
                .containsExactly("ACME-001", "ACME-002", "ACME-003");
        assertThat(validator.rules())
                .filteredOn(rule -> AcmeRules.FILES.contains(rule.file()))
                .hasSize(5);
        assertThat(validator.rules("ELIGIBILITY-4"))
                .extracting(RuleReference::file)
                .contains("acme/case-studies.drl");
    }

    @Test
    void an_application_that_the_checklist_finds_ready_still_has_work_to_do_for_acme() {
        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();
        ReferenceConsent[] consents = READY.caseStudies().stream()
                .map(each -> new ReferenceConsent(each.id(), READY.submittedOn().plusYears(1)))
                .toArray(ReferenceConsent[]::new);

        ValidationResult result = validator.validate(READY, (Object[]) consents);

        assertThat(result.isReady()).isFalse();
        RequirementResult badges = result.requirement("ACME-001").orElseThrow();
        assertThat(badges.section()).isEqualTo("Acme practice");
        assertThat(badges.status()).isEqualTo(Status.NOT_MET);
        assertThat(badges.findings()).extracting(Finding::subject).contains("CONVERSATIONAL_AI_COURSE");
        assertThat(result.requirement("ACME-002").orElseThrow().findings()).isEmpty();
        assertThat(result.requirement("ACME-003").orElseThrow().findings()).isEmpty();
    }

    @Test
    void nothing_here_needs_more_than_the_public_packages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> imports = files.filter(file -> file.toString().matches(".*\\.(java|drl)"))
                    .flatMap(ShippedRulesTest::lines)
                    .filter(line -> line.startsWith("import ") && line.contains("org.connectcompetency."))
                    .toList();

            assertThat(imports)
                    .isNotEmpty()
                    .allMatch(line -> line.matches(
                            "import (static )?org\\.connectcompetency\\.(model(\\.application|\\.checklist|\\.result)?|rules(\\.facts|\\.testing)?|examples\\.(customrules|embedding))"
                                    + "\\.[A-Z].*"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
