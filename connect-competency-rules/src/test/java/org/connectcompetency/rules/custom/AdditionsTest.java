package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;

/** What custom rules may insert, and what is refused because it would be lost without a message. */
class AdditionsTest {

    private static final CompetencyApplication READY = ready().build();
    private static final String OWN = "$a : Assessment( requirement == \"ACME-001\" )";

    @Test
    void a_waiver_is_for_the_checklist_and_for_a_tailoring() {
        assertThat(refusal(
                        OWN, "insert( new Claim( \"common-practice\", null, $a, \"It\" ).holds( \"is granted\" ) );"))
                .endsWith("waives common-practice; only the checklist and a tailoring can waive what is asked.");
    }

    @Test
    void neither_a_claim_to_a_waiver_nor_its_refusal_is_for_custom_rules() {
        assertThat(refusal(OWN, "insert( new Claim( \"common-practice\", null, $a, \"It\" ) );"))
                .endsWith(
                        "lays claim to the waiver common-practice; only the checklist says what gives a claim to it.");
        assertThat(refusal(OWN, "insert( new Claim( \"common-practice\", null, $a, \"It\" ).fails( \"is late\" ) );"))
                .endsWith("refuses the waiver common-practice; only the checklist says what it asks.");
    }

    @Test
    void a_number_of_the_checklists_own_is_not_replaced() {
        String builtIn = "$a : Assessment( requirement == \"2.1\" )";

        assertThat(refusal(builtIn, "insert( $a.measure( \"case-studies\", 99, 4 ) );"))
                .contains("measures 2.1, whose numbers");
        assertThat(refusal(
                        "$t : Terms( requirement == \"2.1\" )",
                        "insert( $t.exclude( \"c\", \"x\", \"x\", \"is odd\" ) );"))
                .contains("excludes a fact from 2.1, whose numbers");
    }

    @Test
    void numbers_of_a_requirement_of_ones_own_stand_in_the_result() {
        RequirementResult own = judged(acme(OWN, "insert( $a.measure( \"people\", 3, 4 ).forSubject( \"x\" ) );"));

        assertThat(own.measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.actual()).isEqualByComparingTo("3"));
    }

    @Test
    void what_is_missing_is_missed_where_it_was_left_out() {
        assertThat(refusal(OWN, "insert( $a.blocker( \"c\", null, \"r\" ) );"))
                .contains("failed")
                .contains("message");
        assertThat(
                        refusal(
                                OWN,
                                "insert( new Report( \"ACME-001\", null, null, \"c\", \"m\", \"r\", null, null, null, null ) );"))
                .contains("kind");
        assertThat(refusal(OWN, "insert( $a.measure( null, 1, 2 ) );")).contains("name");
        assertThat(refusal(OWN, "insert( new Exclusion( \"ACME-001\", null, null, \"c\", $a, null, \"r\" ) );"))
                .contains("subject");
    }

    @Test
    void a_case_study_needs_a_requirement_that_is_asked_of_case_studies() {
        String report =
                "insert( new Report( \"%s\", \"%s\", Report.Kind.BLOCKER, \"c\", \"m\", \"r\", null, null, null, null ) );";

        assertThat(refusal(OWN, String.format(report, "ACME-001", "cs-1")))
                .contains("asked of the partner as a whole; say with about( … )");
        assertThat(refusal(OWN, String.format(report, "ELIGIBILITY-1", "cs-9")))
                .contains("ELIGIBILITY-1 and case study cs-9, which does not exist");
    }

    @Test
    void a_finding_is_no_report() {
        assertThat(
                        refusal(
                                OWN,
                                "insert( new Finding( \"ACME-001\", \"c\", Severity.BLOCKER, \"m\", \"r\", null, null, null, null, \"R\", java.util.List.of() ) );"))
                .contains("inserts a Finding; insert what blocker( … )");
    }

    @Test
    void codes_are_kebab_case_and_texts_are_not_blank() {
        assertThat(refusal(OWN, "insert( $a.blocker( \"Too few\", \"m\", \"r\" ) );"))
                .contains("the code \"Too few\", which must be in kebab-case");
        assertThat(refusal(OWN, "insert( $a.blocker( \"\", \"m\", \"r\" ) );")).contains("kebab-case");
        assertThat(refusal(OWN, "insert( $a.blocker( \"c\", \" \", \"r\" ) );")).contains("without a message");
    }

    @Test
    void what_informs_is_not_reported_on() {
        assertThat(refusal("$t : Terms( requirement == \"1.5\" )", "insert( $t.blocker( \"c\", \"m\", \"r\" ) );"))
                .contains("reports on 1.5, which only informs and asks for nothing");
    }

    @Test
    void what_does_not_apply_or_is_waived_keeps_its_status() {
        String drl = IMPORTS
                + rule(
                        "R",
                        "@requirement( \"AICX-001\" )",
                        "Partner()",
                        "insert( new Report( \"AICX-001\", null, Report.Kind.BLOCKER, \"c\", \"m\", \"r\", null, null, null, null ) );");
        CompetencyApplication otherCategory = ready().categories(Set.of(Category.CONTACT_CENTER_TRANSFORMATION))
                .build();
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();
        CompetencyValidator waiving = CompetencyValidator.builder()
                .rules("acme.drl", drl)
                .tailoring(new Tailoring(
                        List.of(new TailoredWaiver("AICX-001", LocalDate.of(2030, 1, 1), "Ours")), List.of()))
                .build();

        assertThat(validator
                        .validate(READY)
                        .requirement("AICX-001")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_MET);
        for (RequirementResult silent : List.of(
                validator.validate(otherCategory).requirement("AICX-001").orElseThrow(),
                waiving.validate(READY).requirement("AICX-001").orElseThrow())) {
            assertThat(silent.status()).isIn(Status.NOT_APPLICABLE, Status.WAIVED);
            assertThat(silent.findings()).isEmpty();
        }
    }

    @Test
    void what_the_built_in_rules_found_is_there_from_the_start() {
        String drl = IMPORTS
                + rule(
                        "R",
                        "@requirement( \"ACME-001\" ) @title( \"T\" )",
                        "Partner( $tier : tier )\n    not Finding( requirement == \"1.3\" )\n    $t : Terms( requirement == \"ACME-001\" )",
                        "insert( $t.blocker( \"tier-is-fine\", \"Fine: \" + $tier, \"None.\" ) );");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();
        CompetencyApplication select = ready().partner(Samples.partner()
                        .tier(org.connectcompetency.model.application.PartnerTier.SELECT)
                        .build())
                .build();

        assertThat(validator
                        .validate(READY)
                        .requirement("ACME-001")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(validator
                        .validate(select)
                        .requirement("ACME-001")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void reports_that_differ_in_a_number_alone_have_an_order() {
        String drl =
                acme(OWN + "\n    $i : Integer()", "insert( $a.blocker( \"c\", \"m\", \"r\" ).measured( $i, 100 ) );");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        String expected = null;
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(numbers, new Random(seed));
            String json = CompetencyJson.write(validator.validate(READY, numbers.toArray()));
            expected = expected == null ? json : expected;
            assertThat(json).isEqualTo(expected);
        }
        assertThat(validator.validate(READY, numbers.toArray()).findings())
                .extracting(finding -> String.valueOf(finding.actual()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    private static RequirementResult judged(String drl) {
        return CompetencyValidator.builder()
                .rules("acme.drl", drl)
                .build()
                .validate(READY)
                .requirement("ACME-001")
                .orElseThrow();
    }

    private static String refusal(String when, String then) {
        RuleExecutionException failure = failure(acme(when, then)
                .replace("@requirement( \"ACME-001\" )", "@requirement( \"ACME-001, 1.5, 2.1, ELIGIBILITY-1\" )"));
        assertThat(failure.rule()).isEqualTo("ACME-001 is checked");
        return failure.getMessage();
    }

    private static RuleExecutionException failure(String drl) {
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();
        RuleExecutionException failure =
                catchThrowableOfType(RuleExecutionException.class, () -> validator.validate(READY));
        assertThat(failure).as("failure").isNotNull();
        return failure;
    }
}
