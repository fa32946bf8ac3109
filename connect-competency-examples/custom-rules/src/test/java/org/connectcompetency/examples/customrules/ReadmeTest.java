package org.connectcompetency.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.connectcompetency.rules.testing.ExpectedFinding.warning;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;
import static org.connectcompetency.rules.testing.SampleFacts.application;
import static org.connectcompetency.rules.testing.SampleFacts.caseStudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.connectcompetency.examples.embedding.SharedValidator;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the snippets of the guide are in these tests or in the rules, word for word. */
class ReadmeTest {

    @Test
    void the_kit_expects_what_the_rule_reports() {
        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();

        verifyThat(validator, "ELIGIBILITY-4")
                .given(caseStudy("cs-1").agents(55).build())
                .reports(warning("scale-close-to-threshold").caseStudy("cs-1").measured(55, 50));
    }

    @Test
    void a_caller_finds_the_rules_and_brings_a_fact() {
        CompetencyApplication application = application()
                .caseStudies(
                        List.of(caseStudy("cs-1").build(), caseStudy("cs-2").build()))
                .build();

        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();
        ValidationResult result =
                validator.validate(application, new ReferenceConsent("cs-1", LocalDate.of(2026, 12, 31)));

        assertThat(result.requirement("ACME-003").orElseThrow().findings())
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("reference-consent-missing", "cs-2"));
    }

    @Test
    void rules_that_have_changed_are_taken_while_the_service_runs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.drl"), Reloads.drl(1));
        CompetencyApplication application = application().build();

        SharedValidator validator = new SharedValidator(
                () -> CompetencyValidator.builder().rules(folder).build());
        ValidationResult before = validator.validate(application);

        Files.writeString(file, Reloads.drl(2));
        validator.reload();

        assertThat(Reloads.generation(before)).isEqualTo(1);
        assertThat(Reloads.generation(validator.validate(application))).isEqualTo(2);
    }

    @Test
    void every_snippet_is_in_the_tests_or_the_rules() throws IOException {
        String tests =
                Files.readString(Path.of("src/test/java/org/connectcompetency/examples/customrules/ReadmeTest.java"));
        String rules = Files.readString(Path.of("src/main/resources/acme/references.drl"));

        assertThat(blocks("java"))
                .hasSize(3)
                .allSatisfy(snippet -> assertThat(tests).containsIgnoringWhitespaces(snippet));
        // The guide leaves out the rest, which is as in other rules.
        assertThat(blocks(""))
                .singleElement()
                .satisfies(rule -> assertThat(rules).contains(rule.replaceFirst(" …\\n$", "")));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
