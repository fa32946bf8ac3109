package org.connectcompetency.rules.documentary;

import static org.connectcompetency.rules.Samples.pieces;
import static org.connectcompetency.rules.testing.ExpectedFinding.blocker;
import static org.connectcompetency.rules.testing.RuleVerifier.verifyThat;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceBuilder;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.testing.ExpectedFinding;
import org.connectcompetency.rules.testing.RuleVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documentary requirement of the checklist, with each of its lines left out in turn. */
class DocumentaryCatalogueTest {

    private static final String CASE_STUDY = "cs-1";

    private static final CompetencyApplication READY = Samples.ready().build();

    static Stream<Requirement> requirements() {
        return Samples.documentary().stream();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_complete_response_passes(Requirement requirement) {
        verify(requirement, response(requirement)).reportsNothing().hasStatus(Status.MET);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void no_response_is_one_finding(Requirement requirement) {
        facts(requirement)
                .reports(under(requirement, blocker("response-missing")))
                .hasStatus(Status.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void an_empty_response_is_no_response(Requirement requirement) {
        ResponseBuilder empty =
                response(requirement).narrative(" ").addresses(List.of()).evidence(List.of());
        verify(requirement, empty).reports(under(requirement, blocker("response-missing")));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void each_criterion_left_out_is_found(Requirement requirement) {
        for (Criterion criterion : requirement.criteria()) {
            verify(requirement, response(requirement).addresses(allBut(requirement, criterion)))
                    .reports(under(
                                    requirement,
                                    blocker("criterion-not-addressed").subject(criterion.key()))
                            .saying(criterion.text()))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void each_conditional_criterion_may_be_declared_not_applicable(Requirement requirement) {
        for (Criterion criterion : requirement.criteria()) {
            if (criterion.conditional()) {
                ResponseBuilder response = response(requirement)
                        .addresses(allBut(requirement, criterion))
                        .notApplicable(List.of(new NotApplicable(criterion.key(), "Not in use.")));
                verify(requirement, response).reportsNothing().hasStatus(Status.MET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void each_item_left_out_is_found(Requirement requirement) {
        for (EvidenceItem item : requirement.evidence()) {
            verify(requirement, response(requirement).evidence(allBut(requirement, item)))
                    .reports(missing(requirement, item, 0).saying(item.text()))
                    .hasStatus(Status.NOT_MET);
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void each_item_that_is_one_piece_short_is_found(Requirement requirement) {
        for (EvidenceItem item : requirement.evidence()) {
            List<Evidence> pieces = pieces(item);
            verify(
                            requirement,
                            response(requirement).evidence(with(requirement, item, pieces.subList(1, pieces.size()))))
                    .reports(missing(requirement, item, item.minimum() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void each_item_takes_just_the_kinds_that_it_accepts(Requirement requirement) {
        for (EvidenceItem item : requirement.evidence()) {
            for (EvidenceKind kind : EvidenceKind.values()) {
                List<Evidence> pieces = pieces(item).stream()
                        .map(piece -> EvidenceBuilder.builder(piece).kind(kind).build())
                        .toList();
                RuleVerifier verifier =
                        verify(requirement, response(requirement).evidence(with(requirement, item, pieces)));
                if (item.acceptedKinds().contains(kind)) {
                    verifier.reportsNothing();
                } else {
                    verifier.reports(missing(requirement, item, 0));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void no_item_takes_a_rejected_piece(Requirement requirement) {
        for (EvidenceItem item : requirement.evidence()) {
            List<Evidence> pieces = pieces(item).stream()
                    .map(piece -> EvidenceBuilder.builder(piece)
                            .review(EvidenceReview.REJECTED)
                            .build())
                    .toList();
            verify(requirement, response(requirement).evidence(with(requirement, item, pieces)))
                    .reports(missing(requirement, item, 0));
        }
    }

    private static ExpectedFinding missing(Requirement requirement, EvidenceItem item, int actual) {
        return under(
                requirement, blocker("evidence-missing").subject(item.key()).measured(actual, item.minimum()));
    }

    private static ExpectedFinding under(Requirement requirement, ExpectedFinding finding) {
        return requirement.scope() == Scope.PARTNER ? finding : finding.caseStudy(CASE_STUDY);
    }

    private static List<String> allBut(Requirement requirement, Criterion left) {
        return requirement.criteria().stream()
                .filter(criterion -> criterion != left)
                .map(Criterion::key)
                .toList();
    }

    private static List<Evidence> allBut(Requirement requirement, EvidenceItem left) {
        return with(requirement, left, List.of());
    }

    /** Returns the evidence that is asked for, with other pieces for one item. */
    private static List<Evidence> with(Requirement requirement, EvidenceItem changed, List<Evidence> pieces) {
        return requirement.evidence().stream()
                .flatMap(item -> (item == changed ? pieces : pieces(item)).stream())
                .toList();
    }

    private static ResponseBuilder response(Requirement requirement) {
        return Samples.response(requirement.id()).caseStudy(requirement.scope() == Scope.PARTNER ? null : CASE_STUDY);
    }

    private static RuleVerifier verify(Requirement requirement, ResponseBuilder response) {
        return facts(requirement).given(response.build());
    }

    /** Returns a verifier that is given everything but responses, with one case study. */
    private static RuleVerifier facts(Requirement requirement) {
        return verifyThat(requirement.id())
                .given(List.of(Category.values()))
                .given(READY.partner(), Samples.caseStudy(CASE_STUDY).build(), READY.personnel())
                .given(READY.aceOpportunities(), READY.coSellActivities(), READY.legacyPlatforms());
    }
}
