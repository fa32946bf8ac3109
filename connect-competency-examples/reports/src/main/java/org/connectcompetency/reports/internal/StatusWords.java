package org.connectcompetency.reports.internal;

import java.util.Locale;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;

/** The words by which all reports speak of the same things. */
public final class StatusWords {

    private StatusWords() {}

    /** Returns a status within a sentence. */
    public static String of(Status status) {
        return status == Status.INFORMATIONAL
                ? "for information"
                : status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a verdict as a heading has it. */
    public static String of(Verdict verdict) {
        return verdict == Verdict.READY ? "READY" : "NOT READY";
    }

    /** Returns on what a judgement rests, in a sentence. */
    public static String of(Basis basis) {
        return switch (basis) {
            case COMPUTED -> "Judged from typed facts.";
            case DOCUMENTED -> "Rests on what the partner says of its documents.";
            case BOTH -> "Rests on typed facts, and on what the partner says of its documents.";
        };
    }

    /** Returns how many requirements have which status, in a sentence. */
    public static String counts(ValidationResult result) {
        int open = result.counts().get(Status.NOT_MET);
        int all = result.requirements().size();
        String beginning = open == 0
                ? "None of " + all + " requirements is open: "
                : open + " of " + all + (open == 1 ? " requirements is not met; " : " requirements are not met; ");
        return beginning + result.counts().get(Status.MET) + " met, "
                + result.counts().get(Status.WAIVED) + " waived, "
                + result.counts().get(Status.NOT_APPLICABLE) + " not applicable, "
                + result.counts().get(Status.INFORMATIONAL) + " for information only.";
    }

    /** Returns on what the judgement rests, in a sentence. */
    public static String bases(ValidationResult result) {
        return result.bases().get(Basis.COMPUTED) + " are judged from typed facts, "
                + result.bases().get(Basis.DOCUMENTED) + " rest on what the partner says of its documents, "
                + result.bases().get(Basis.BOTH) + " on both.";
    }

    /** Returns what a tailoring changes. */
    public static String departure(Adjustment adjustment) {
        String numbers = adjustment.threshold() + " " + adjustment.tailored();
        return switch (adjustment.effect()) {
            case WAIVED -> "waived until " + adjustment.until();
            case WAIVER_EXPIRED -> "the waiver ended on " + adjustment.until();
            case STRICTER -> numbers + " instead of " + adjustment.checklist() + ", which is stricter";
            case LAXER -> numbers + " instead of " + adjustment.checklist() + ", which is laxer";
            case UNCHANGED -> numbers + ", as the checklist asks";
        };
    }

    /** Returns what was measured, and for whom. */
    public static String name(Measure measure) {
        String name = measure.name().replace('-', ' ');
        return measure.subject() == null ? name : name + ", " + measure.subject();
    }

    /** Returns a number and the one that is asked for: "3 of 4", "8, at most 18". */
    public static String numbers(Measure measure) {
        return measure.actual().toPlainString()
                + asked(measure.bound())
                + measure.required().toPlainString();
    }

    private static String asked(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> " of ";
            case AT_MOST -> ", at most ";
            case MORE_THAN -> ", more than ";
        };
    }
}
