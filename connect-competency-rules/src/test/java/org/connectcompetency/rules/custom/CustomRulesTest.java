package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CustomRulesTest {

    private static final String PARTNER_TOO_SMALL = acme(
            "$a : Assessment( requirement == \"ACME-001\" )\n    accumulate( Person(); $n : count(); $n < 7 )",
            "insert( $a.blocker( \"too-few\", \"People: \" + $n, \"Hire.\" ).measured( $n, 7 ) );");

    @Test
    void a_requirement_of_ones_own_stands_behind_the_77() {
        ValidationResult result = validate(CompetencyValidator.builder().rules("acme.drl", PARTNER_TOO_SMALL));

        assertThat(result.requirements()).hasSize(78);
        RequirementResult last = result.requirements().get(77);
        assertThat(last.id()).isEqualTo("ACME-001");
        assertThat(last.title()).isEqualTo("Acme's own");
        assertThat(last.section()).isEqualTo("Custom");
        assertThat(last.status()).isEqualTo(Status.NOT_MET);
        assertThat(last.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("ACME-001 is checked");
            assertThat(finding.actual()).isEqualByComparingTo("6");
            assertThat(finding.required()).isEqualByComparingTo("7");
        });
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(result.counts()).containsEntry(Status.MET, 76).containsEntry(Status.NOT_MET, 1);
    }

    @Test
    void a_requirement_without_a_finding_is_met() {
        ValidationResult result = validate(
                CompetencyValidator.builder().rules("acme.drl", PARTNER_TOO_SMALL.replace("$n < 7", "$n < 6")));

        assertThat(result.requirement("ACME-001").orElseThrow().status()).isEqualTo(Status.MET);
        assertThat(result.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void a_finding_can_be_added_to_a_built_in_requirement() {
        String drl = IMPORTS
                + rule(
                        "Acme wants Premier",
                        "@requirement( \"1.3\" )",
                        "$a : Assessment( requirement == \"1.3\" )\n    Partner( tier != PartnerTier.PREMIER )",
                        "insert( $a.blocker( \"not-premier\", \"Not Premier.\", \"Become it.\" ) );");

        RequirementResult tier = validate(CompetencyValidator.builder().rules("acme.drl", drl))
                .requirement("1.3")
                .orElseThrow();

        assertThat(tier.status()).isEqualTo(Status.NOT_MET);
        assertThat(tier.findings()).extracting(Finding::code).containsExactly("not-premier");
    }

    @Test
    void a_rule_can_react_to_findings_and_measurements_of_the_built_in_rules() {
        String drl = IMPORTS
                + rule(
                        "ACME-002 What is missing is escalated",
                        "@requirement( \"ACME-002\" ) @title( \"Escalation\" ) @section( \"Acme\" )",
                        "$a : Assessment( requirement == \"ACME-002\" )\n    Finding( requirement == \"1.3\", severity == Severity.BLOCKER )",
                        "insert( $a.warning( \"escalated\", \"1.3 is escalated.\", \"See to it.\" ) );")
                + rule(
                        "ACME-002 The margin is looked at",
                        "@requirement( \"ACME-002\" )",
                        "$a : Assessment( requirement == \"ACME-002\" )\n    Measurement( requirement == \"ACC-007\", name == \"opportunities\", actual == required )",
                        "insert( $a.warning( \"no-margin\", \"No margin.\", \"Register more.\" ) );");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();

        RequirementResult escalation = validator
                .validate(ready().partner(Samples.partner()
                                .tier(org.connectcompetency.model.application.PartnerTier.SELECT)
                                .build())
                        .build())
                .requirement("ACME-002")
                .orElseThrow();

        assertThat(escalation.section()).isEqualTo("Acme");
        assertThat(escalation.findings()).extracting(Finding::code).containsExactly("escalated", "no-margin");
        assertThat(validator
                        .validate(ready().build())
                        .requirement("ACME-002")
                        .orElseThrow()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("no-margin");
    }

    @Test
    void facts_of_the_callers_own_are_seen() {
        String drl = IMPORTS + "import org.connectcompetency.rules.custom.CustomRulesTest.Office\n"
                + rule(
                        "ACME-001 is checked",
                        "@requirement( \"ACME-001\" ) @title( \"Offices\" )",
                        "$a : Assessment( requirement == \"ACME-001\" )\n    Office( country == \"NL\", $city : city )",
                        "insert( $a.warning( \"office\", \"Office in \" + $city, \"None.\" ).about( $city ) );");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();

        assertThat(validator
                        .validate(ready().build(), new Office("NL", "Utrecht"), new Office("PT", "Braga"))
                        .findings())
                .extracting(Finding::subject)
                .containsExactly("Utrecht");
        assertThat(validator.validate(ready().build()).findings()).isEmpty();
    }

    /** A fact of a type that the library does not know. */
    public record Office(String country, String city) {}

    @Test
    void rules_come_from_files_folders_resources_and_providers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl"), PARTNER_TOO_SMALL);
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/b.drl"), PARTNER_TOO_SMALL.replace("ACME-001", "ACME-002"));

        assertThat(validate(CompetencyValidator.builder().rules(file)).requirements())
                .hasSize(78);
        assertThat(validate(CompetencyValidator.builder().rules(folder)).requirements())
                .hasSize(79);
        assertThat(validate(CompetencyValidator.builder().rulesFromResource("custom-rules/acme.drl"))
                        .requirement("ACME-010"))
                .isPresent();
        assertThat(validate(CompetencyValidator.builder().discoverRules()).requirement("ACME-020"))
                .isPresent();
        assertThat(validate(CompetencyValidator.builder()).requirements()).hasSize(77);
    }

    @Test
    void the_rules_of_the_caller_are_in_the_ledger_and_in_the_hash() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules("acme.drl", PARTNER_TOO_SMALL)
                .build();

        assertThat(validator.rules("ACME-001")).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("ACME-001 is checked");
            assertThat(rule.file()).isEqualTo("acme.drl");
        });
        assertThat(validator.validate(ready().build()).provenance().rulesSha256())
                .isNotEqualTo(CompetencyValidator.create()
                        .validate(ready().build())
                        .provenance()
                        .rulesSha256());
    }

    private static ValidationResult validate(CompetencyValidator.Builder builder) {
        return builder.build().validate(ready().build());
    }
}
