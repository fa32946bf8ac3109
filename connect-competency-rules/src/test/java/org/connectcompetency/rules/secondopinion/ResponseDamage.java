package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudyBuilder;
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
import org.jspecify.annotations.Nullable;

/** Changes the responses to one requirement, one or all of them. */
final class ResponseDamage {

    /** The requirements with a line of evidence that asks for more than one piece. */
    private static final List<Requirement> SEVERAL_PIECES = SoundResponses.DOCUMENTARY.stream()
            .filter(each -> each.evidence().stream().anyMatch(item -> item.minimum() > 1))
            .toList();

    private static final List<WrongKind> WRONG_KINDS =
            SoundResponses.DOCUMENTARY.stream().flatMap(WrongKind::of).toList();

    private ResponseDamage() {}

    static void one(Draft draft, Dice dice) {
        if (dice.percent(3)) {
            draft.responses(dice.from(SEVERAL_PIECES).id()).forEach(each -> repeatOnePiece(dice, each));
            return;
        }
        Requirement requirement = dice.from(SoundResponses.DOCUMENTARY);
        List<ResponseBuilder> responses = draft.responses(requirement.id());
        if (responses.isEmpty()) {
            return;
        }
        if (requirement.scope() == Scope.ANY_CASE_STUDY && dice.percent(15)) {
            shareWhatOneHas(draft, dice, requirement, responses);
        } else if (!requirement.evidence().isEmpty() && dice.percent(40)) {
            present(dice, dice.from(requirement.evidence()), responses);
        } else if (dice.percent(requirement.scope() == Scope.ANY_CASE_STUDY ? 70 : 20)) {
            responses.forEach(each -> change(draft, dice, requirement, each));
        } else {
            change(draft, dice, requirement, dice.from(responses));
        }
    }

    /** Gives the pieces for one line of evidence a kind that it does not accept. */
    static void wrongKind(Draft draft, Dice dice) {
        WrongKind wrong = dice.from(WRONG_KINDS);
        change(
                dice,
                wrong.item(),
                draft.responses(wrong.requirement()),
                piece -> EvidenceBuilder.builder(piece).kind(wrong.kind()).build());
    }

    /** Gives all pieces for one line of evidence another form, or empties their texts; in one response or in all. */
    private static void present(Dice dice, EvidenceItem item, List<ResponseBuilder> responses) {
        EvidenceKind kind = dice.pick(EvidenceKind.values());
        int what = dice.below(8);
        UnaryOperator<Evidence> change = piece -> {
            EvidenceBuilder changed = EvidenceBuilder.builder(piece);
            switch (what) {
                case 0 -> changed.uri(dice.hardlyAnything()).title(dice.hardlyAnything());
                case 1 -> changed.uri(dice.hardlyAnything()).title("Only a title");
                case 2 -> changed.uri("https://partner.example/only").title(dice.nothing());
                case 3 ->
                    changed.kind(EvidenceKind.LINK).uri(dice.hardlyAnything()).title("Where is it?");
                default -> changed.kind(kind);
            }
            return changed.build();
        };
        change(dice, item.key(), responses, change);
    }

    private static void change(
            Dice dice, String item, List<ResponseBuilder> responses, UnaryOperator<Evidence> change) {
        if (responses.isEmpty()) {
            return;
        }
        List<ResponseBuilder> changed = dice.percent(75) ? responses : List.of(dice.from(responses));
        for (ResponseBuilder response : changed) {
            response.evidence().replaceAll(each -> each.item().equals(item) ? change.apply(each) : each);
        }
    }

    private static void change(Draft draft, Dice dice, Requirement requirement, ResponseBuilder response) {
        switch (dice.below(12)) {
            case 0 -> draft.responses.remove(response);
            case 1 -> response.narrative(dice.hardlyAnything());
            case 2 -> response.narrative("Only words.").addresses().clear();
            case 3 -> response.evidence().clear();
            case 4 -> removeOne(dice, response.addresses());
            case 5 -> removeOne(dice, response.evidence());
            case 6 -> declareAll(dice, requirement, response);
            case 7 -> silence(dice, response);
            case 8 -> repeatOnePiece(dice, response);
            case 9 -> keepOnePiece(draft, dice, response);
            default -> spoilPiece(draft, dice, response);
        }
    }

    private static <T> void removeOne(Dice dice, List<T> list) {
        if (!list.isEmpty()) {
            list.remove(dice.below(list.size()));
        }
    }

    /** Declares all or some conditional criteria not applicable; addressed ones may be declared too. */
    private static void declareAll(Dice dice, Requirement requirement, ResponseBuilder response) {
        boolean besides = dice.percent(30);
        for (Criterion criterion : requirement.criteria()) {
            if (criterion.conditional()) {
                response.notApplicable().removeIf(each -> each.criterion().equals(criterion.key()));
                response.notApplicable().add(new NotApplicable(criterion.key(), "Not here."));
                if (!besides) {
                    response.addresses().remove(criterion.key());
                }
            }
        }
    }

    /** Leaves the response in place, but lets it say nothing or almost nothing. */
    private static void silence(Dice dice, ResponseBuilder response) {
        response.narrative(dice.percent(80) ? dice.nothing() : dice.pick("Something.", dice.hardlyAnything()))
                .addresses()
                .clear();
        response.evidence().clear();
    }

    /** Gives the same piece once more, or in place of others for its item. */
    private static void repeatOnePiece(Dice dice, ResponseBuilder response) {
        if (!response.evidence().isEmpty()) {
            Evidence repeated = dice.from(response.evidence());
            response.evidence()
                    .replaceAll(each -> each.item().equals(repeated.item()) ? again(dice, repeated, each) : each);
            if (dice.percent(30)) {
                response.evidence().add(repeated);
            }
        }
    }

    /** Returns the same piece, if address and title are compared as names are. */
    private static Evidence again(Dice dice, Evidence piece, Evidence other) {
        return switch (dice.below(3)) {
            case 0 -> piece;
            case 1 ->
                EvidenceBuilder.builder(other)
                        .uri(piece.uri())
                        .title(piece.title())
                        .build();
            default ->
                EvidenceBuilder.builder(piece)
                        .uri(respelt(dice, piece.uri()))
                        .title(respelt(dice, piece.title()))
                        .build();
        };
    }

    private static @Nullable String respelt(Dice dice, @Nullable String text) {
        return NaiveText.saysSomething(text) ? dice.respelt(text) : dice.nothing();
    }

    /** Reduces a response to a single piece of evidence, which may be one that does not count. */
    private static void keepOnePiece(Draft draft, Dice dice, ResponseBuilder response) {
        if (!response.evidence().isEmpty()) {
            Evidence kept = dice.from(response.evidence());
            response.narrative(dice.nothing()).addresses().clear();
            response.evidence().clear();
            response.evidence().add(kept);
            if (dice.percent(80)) {
                spoilPiece(draft, dice, response);
            }
        }
    }

    private static void spoilPiece(Draft draft, Dice dice, ResponseBuilder response) {
        if (response.evidence().isEmpty()) {
            return;
        }
        int index = dice.below(response.evidence().size());
        EvidenceBuilder piece = EvidenceBuilder.builder(response.evidence().get(index));
        int window = SoundResponses.CHECKLIST.find(response.requirement()).orElseThrow().evidence().stream()
                .filter(item -> item.key().equals(piece.item()) && item.withinMonths() != null)
                .mapToInt(item -> item.withinMonths())
                .findFirst()
                .orElse(18);
        switch (dice.below(5)) {
            case 0 -> piece.review(EvidenceReview.REJECTED);
            case 1 -> piece.kind(dice.pick(EvidenceKind.values()));
            case 2 -> piece.date(null);
            default -> piece.date(dice.around(draft.asOf, window));
        }
        Evidence spoilt = piece.build();
        if (dice.percent(15)) {
            response.evidence().add(spoilt);
        } else {
            response.evidence().set(index, spoilt);
        }
    }

    /** Shares one case study's criteria and evidence with all; some of what is then missing stays missing. */
    private static void shareWhatOneHas(
            Draft draft, Dice dice, Requirement requirement, List<ResponseBuilder> responses) {
        if (responses.stream().anyMatch(each -> each.caseStudy() == null)) {
            return;
        }
        ResponseBuilder source = dice.from(responses);
        ResponseBuilder shared = SoundResponses.blank(requirement, null).narrative("Practice-wide.");
        shared.addresses().addAll(source.addresses());
        shared.evidence().addAll(source.evidence());
        if (dice.percent(30)) {
            removeOne(dice, shared.addresses());
        }
        for (ResponseBuilder own : responses) {
            own.narrative(dice.percent(85) ? "As we always do." : dice.hardlyAnything())
                    .addresses()
                    .clear();
            own.evidence().clear();
        }
        if (dice.percent(20)) {
            CaseStudyBuilder unanswered = dice.from(draft.caseStudies);
            draft.responses.removeIf(each -> each.requirement().equals(requirement.id())
                    && unanswered.id().equals(each.caseStudy()));
        }
        draft.responses.add(shared);
    }

    /** Returns a piece that counts, whatever the item asks for. */
    static Evidence soundPiece(Requirement requirement, Dice dice, LocalDate asOf) {
        int line = dice.between(1, requirement.evidence().size());
        return new Evidence(
                requirement.evidence().get(line - 1).key(),
                dice.from(NaiveCatalogue.accepted(requirement.id(), line)),
                "https://partner.example/more",
                "One more",
                dice.inside(asOf, 12),
                null);
    }

    /** A kind that a line of evidence does not accept. */
    private record WrongKind(String requirement, String item, EvidenceKind kind) {

        static Stream<WrongKind> of(Requirement requirement) {
            List<WrongKind> wrong = new ArrayList<>();
            int line = 0;
            for (EvidenceItem item : requirement.evidence()) {
                for (EvidenceKind kind :
                        EnumSet.complementOf(EnumSet.copyOf(NaiveCatalogue.accepted(requirement.id(), ++line)))) {
                    wrong.add(new WrongKind(requirement.id(), item.key(), kind));
                }
            }
            return wrong.stream();
        }
    }
}
