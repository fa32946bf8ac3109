package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;

/** Writes responses that satisfy the documentary part in full, in every possible way. */
final class SoundResponses {

    static final Checklist CHECKLIST = Checklists.of("2026-02");

    /** The requirements that ask for responses. */
    static final List<Requirement> DOCUMENTARY = CHECKLIST.requirements().stream()
            .filter(each -> each.basis() != Basis.COMPUTED)
            .toList();

    /** Any text that is not blank is a reason; a placeholder is allowed here. */
    private static final String[] REASONS = {"Not in this deployment.", "Not in this deployment.", "n/a"};

    private final Draft draft;
    private final Dice dice;

    private SoundResponses(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    static void write(Draft draft, Dice dice) {
        SoundResponses responses = new SoundResponses(draft, dice);
        DOCUMENTARY.forEach(responses::respond);
    }

    /** Writes the responses for one more case study. */
    static void write(Draft draft, Dice dice, CaseStudyBuilder caseStudy) {
        SoundResponses responses = new SoundResponses(draft, dice);
        DOCUMENTARY.stream()
                .filter(each -> each.scope() != Scope.PARTNER)
                .forEach(each -> draft.responses.add(responses.inFull(each, caseStudy.id())));
    }

    private void respond(Requirement requirement) {
        if (requirement.scope() == Scope.PARTNER) {
            if (requirement.category() == null
                    || draft.categories.contains(requirement.category())
                    || dice.percent(20)) {
                draft.responses.add(inFull(requirement, null));
            }
        } else if (requirement.scope() == Scope.ANY_CASE_STUDY && dice.percent(10)) {
            share(requirement);
        } else {
            Category category = requirement.category();
            for (CaseStudyBuilder caseStudy : draft.caseStudies) {
                boolean reviewed = requirement.waiver() != null && caseStudy.wellArchitectedReview() != null;
                boolean elsewhere = category != null && !caseStudy.categories().contains(category);
                if (!(reviewed || elsewhere) || dice.percent(30)) {
                    draft.responses.add(inFull(requirement, caseStudy.id()));
                }
            }
        }
    }

    /** Gives the shared response what each case study's own response lacks; each of them has a narrative. */
    private void share(Requirement requirement) {
        ResponseBuilder shared = inFull(requirement, null);
        for (CaseStudyBuilder caseStudy : draft.caseStudies) {
            ResponseBuilder own = blank(requirement, caseStudy.id()).narrative("As we always do.");
            if (!shared.addresses().isEmpty() && dice.percent(30)) {
                own.addresses().add(shared.addresses().get(0));
            }
            draft.responses.add(own);
        }
        draft.responses.add(shared);
    }

    private ResponseBuilder inFull(Requirement requirement, @Nullable String caseStudy) {
        ResponseBuilder response = blank(requirement, caseStudy);
        boolean narrativeAsked =
                requirement.criteria().isEmpty() && requirement.evidence().isEmpty();
        response.narrative(narrativeAsked || dice.percent(60) ? dice.orNext("How it is met.") : dice.nothing());
        for (Criterion criterion : requirement.criteria()) {
            if (NaiveCatalogue.conditional(requirement.id(), criterion)
                    && !response.addresses().isEmpty()
                    && dice.percent(40)) {
                response.notApplicable().add(new NotApplicable(criterion.key(), dice.pick(REASONS)));
            } else {
                response.addresses().add(criterion.key());
            }
        }
        int line = 0;
        for (EvidenceItem item : requirement.evidence()) {
            Set<EvidenceKind> accepted = NaiveCatalogue.accepted(requirement.id(), ++line);
            for (int i = 1; i <= item.minimum(); i++) {
                response.evidence().add(piece(item, accepted, i));
            }
        }
        return response;
    }

    /**
     * Returns a piece with an address or a title; a link has an address. Different numbers give different addresses and
     * titles.
     */
    private Evidence piece(EvidenceItem item, Set<EvidenceKind> accepted, int number) {
        EvidenceKind kind = dice.from(accepted);
        boolean addressed = kind == EvidenceKind.LINK || dice.percent(70);
        String title = addressed ? (dice.percent(50) ? "Piece" : dice.nothing()) : "Piece " + number;
        LocalDate date = item.withinMonths() != null
                ? dice.inside(draft.asOf, item.withinMonths())
                : dice.percent(50) ? null : dice.inside(draft.asOf, 60);
        return new Evidence(
                item.key(),
                kind,
                addressed ? "https://partner.example/" + item.key() + "/" + number : dice.nothing(),
                title,
                date,
                dice.pick(null, null, EvidenceReview.ACCEPTED));
    }

    /** Returns a response that says nothing. */
    static ResponseBuilder blank(Requirement requirement, @Nullable String caseStudy) {
        return ResponseBuilder.builder()
                .requirement(requirement.id())
                .caseStudy(caseStudy)
                .addresses(new ArrayList<>())
                .notApplicable(new ArrayList<>())
                .evidence(new ArrayList<>());
    }
}
