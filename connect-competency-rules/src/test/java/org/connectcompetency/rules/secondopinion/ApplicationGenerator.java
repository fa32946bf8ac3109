package org.connectcompetency.rules.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;

/**
 * Generates consistent applications, the same one for the same seed: some without a fault, most with a few faults at
 * once, some with many.
 */
public final class ApplicationGenerator {

    /** The current day, for applications that do not say when they were submitted. */
    static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    private ApplicationGenerator() {}

    public static CompetencyApplication application(long seed) {
        Dice dice = new Dice(seed);
        boolean undated = dice.percent(5);
        CompetencyApplication application =
                draft(dice, undated ? TODAY : dice.asOf()).application();
        return CompetencyApplicationBuilder.builder(application)
                .submittedOn(undated ? null : application.submittedOn())
                .checklist(dice.pick(null, "2026-02", " "))
                .build();
    }

    /**
     * Returns the day on which the application's windows end, for a validator whose clock says that it is
     * {@link #TODAY}.
     */
    static LocalDate asOf(CompetencyApplication application) {
        LocalDate submittedOn = application.submittedOn();
        return submittedOn == null ? TODAY : submittedOn;
    }

    static Draft draft(Dice dice, LocalDate asOf) {
        Draft draft = SoundDraft.make(dice, asOf);
        int places = dice.percent(85) ? dice.below(7) : dice.between(10, 40);
        for (int i = 0; i < places; i++) {
            damage(draft, dice);
        }
        if (dice.percent(25)) {
            ResponseDamage.wrongKind(draft, dice);
        }
        if (dice.percent(8)) {
            leaveOut(draft, dice);
        }
        shuffle(draft, dice);
        return draft;
    }

    private static void damage(Draft draft, Dice dice) {
        switch (dice.below(10)) {
            case 0, 1 -> PartnerDamage.one(draft, dice);
            case 2, 3, 4 -> CaseStudyDamage.one(draft, dice);
            case 5, 6 -> PracticeDamage.one(draft, dice);
            default -> ResponseDamage.one(draft, dice);
        }
    }

    /** Empties a list, and all lists whose elements refer to its elements. */
    private static void leaveOut(Draft draft, Dice dice) {
        switch (dice.below(10)) {
            case 0 -> draft.completions.clear();
            case 1 -> {
                draft.completions.clear();
                draft.personnel.clear();
            }
            case 2 -> draft.coSell.clear();
            case 3 -> {
                draft.coSell.clear();
                draft.opportunities.clear();
            }
            case 4 -> draft.offerings.clear();
            case 5 -> draft.marketing.clear();
            case 6 -> draft.platforms.clear();
            case 7 -> draft.platforms.forEach(each -> each.describes(Set.of()));
            case 8 -> draft.caseStudies.forEach(each -> each.kpis(List.of()));
            default -> draft.responses.clear();
        }
    }

    private static void shuffle(Draft draft, Dice dice) {
        for (List<?> list : List.of(draft.caseStudies, draft.personnel, draft.opportunities, draft.responses)) {
            shuffle(list, dice);
        }
    }

    private static <T> void shuffle(List<T> list, Dice dice) {
        List<T> shuffled = dice.shuffled(list);
        list.clear();
        list.addAll(shuffled);
    }
}
