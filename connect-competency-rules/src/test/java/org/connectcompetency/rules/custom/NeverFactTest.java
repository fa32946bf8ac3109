package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.judged;
import static org.connectcompetency.rules.custom.Drl.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern on what is no fact of its own matches nothing, and {@code not} of it is always true. */
class NeverFactTest {

    private static final String OWN = "$a : Assessment( requirement == \"ACME-001\" )\n    ";
    private static final String REPORT = "insert( $a.warning( \"w\", \"m\", \"r\" ) );";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Response()                       | Response is never a fact of its own, so this matches nothing. Write $competencyApplication : CompetencyApplication( ) Response( ) from $competencyApplication.responses.
            Kpi( name == "x" )               | Kpi is never a fact of its own, so this matches nothing. Write $caseStudy : CaseStudy( ) Kpi( ) from $caseStudy.kpis.
            exists Evidence()                | Evidence is never a fact of its own, so this matches nothing. Write $evidencePiece : EvidencePiece( ) Evidence( ) from $evidencePiece.evidence, or ask the fact that has it: EvidencePiece( evidence == null ).
            not SelfAssessment()             | SelfAssessment is never a fact of its own, so this matches nothing. Write $partner : Partner( ) SelfAssessment( ) from $partner.selfAssessment, or ask the fact that has it: Partner( selfAssessment == null ).
            not( Specialization() )          | Specialization is never a fact of its own, so this matches nothing. Write $partner : Partner( ) Specialization( ) from $partner.specialization, or ask the fact that has it: Partner( specialization == null ).
            accumulate( Kpi(); $n : count() ) | Kpi is never a fact of its own, so this matches nothing. Write $caseStudy : CaseStudy( ) Kpi( ) from $caseStudy.kpis.
            HighRiskIssues()                 | HighRiskIssues is never a fact of its own, so this matches nothing. Write $caseStudy : CaseStudy( ) $wellArchitectedReview : WellArchitectedReview( ) from $caseStudy.wellArchitectedReview HighRiskIssues( ) from $wellArchitectedReview.highRiskIssues.
            Category()                       | Category is never a fact of its own, so this matches nothing. Write $competencyApplication : CompetencyApplication( ) Category( ) from $competencyApplication.categories.
            """)
    void it_is_refused_with_what_to_write(String condition, String message) {
        assertThat(problem(acme(OWN + condition, REPORT)))
                .isEqualTo("acme.drl, line 8, rule \"ACME-001 is checked\": " + message);
    }

    @Test
    void what_no_fact_leads_to_is_refused_with_the_list_of_facts() {
        assertThat(problem(acme(OWN + "ValidationResult()", REPORT)))
                .startsWith(
                        "acme.drl, line 8, rule \"ACME-001 is checked\": ValidationResult is never a fact of its own,"
                                + " so this matches nothing. The facts are AceOpportunity, Assessment, Badge, ")
                .endsWith(", WaivedAssessment, Waiver.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $c : CaseStudy() Evidence() from $c.kpis         | $c.kpis holds nothing but Kpi, so no Evidence comes from it.
            $c : CaseStudy() String() from $c.categories     | $c.categories holds nothing but Category, so no String comes from it.
            """)
    void what_a_list_does_not_hold_is_refused_too(String condition, String message) {
        assertThat(problem(acme(OWN + condition, REPORT)))
                .isEqualTo("acme.drl, line 8, rule \"ACME-001 is checked\": " + message);
    }

    /** What the messages say works. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$competencyApplication : CompetencyApplication( ) Response( ) from $competencyApplication.responses",
                "$caseStudy : CaseStudy( ) Kpi( ) from $caseStudy.kpis",
                "$evidencePiece : EvidencePiece( ) Evidence( ) from $evidencePiece.evidence",
                "$partner : Partner( ) SelfAssessment( ) from $partner.selfAssessment",
                "not Partner( selfAssessment == null )",
                "$p : Partner() not( SelfAssessment( !complete ) from $p.selfAssessment )",
                "exists Object() exists java.lang.Record()",
                "Badge( this == Badge.DEVELOPER )",
            })
    void what_matches_is_left_alone(String condition) {
        assertThat(judged(acme(OWN + condition, REPORT)).findings()).hasSize(1);
    }
}
