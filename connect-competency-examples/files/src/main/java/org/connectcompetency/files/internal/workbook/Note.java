package org.connectcompetency.files.internal.workbook;

import java.util.LinkedHashSet;
import java.util.Set;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;

/** What a check says about a row: a status, what was found, and what to do. */
final class Note {

    /** How a status is shown. */
    enum Mood {
        GOOD,
        PLAIN,
        WARNING,
        BAD
    }

    private Mood mood = Mood.PLAIN;
    private @Nullable String status;
    private final Set<String> findings = new LinkedHashSet<>();
    private final Set<String> remedies = new LinkedHashSet<>();

    void status(Status outcome) {
        status = words(outcome);
        mood = mood(outcome);
    }

    static Mood mood(Status outcome) {
        return switch (outcome) {
            case MET -> Mood.GOOD;
            case NOT_MET -> Mood.BAD;
            default -> Mood.PLAIN;
        };
    }

    static String words(Status outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case WAIVED -> "waived";
            case NOT_APPLICABLE -> "not applicable";
            case INFORMATIONAL -> "for information";
        };
    }

    /** Adds a finding; {@code naming} says whether it begins with the requirement's id. */
    void add(Finding finding, boolean naming) {
        boolean blocks = finding.severity() == Severity.BLOCKER;
        if (status == null || mood != Mood.BAD && isSeverity(status)) {
            status = blocks ? "blocker" : "warning";
            mood = blocks ? Mood.BAD : Mood.WARNING;
        }
        findings.add((naming ? finding.requirement() + ": " : "") + finding.message());
        finding.notCounted()
                .forEach(each -> findings.add("Not counted: " + each.subject() + " " + each.reason() + "."));
        remedies.add(finding.remedy());
    }

    /** Adds that something does not count for a requirement. */
    void add(String requirement, NotCounted fact) {
        if (status == null) {
            status = "does not count";
            mood = Mood.WARNING;
        }
        findings.add(requirement + ": " + fact.subject() + " " + fact.reason() + ".");
        if (fact.remedy() != null) {
            remedies.add(fact.remedy());
        }
    }

    /** Says that nothing was found, if nothing was. */
    Note orGood(String words) {
        if (status == null) {
            status = words;
            mood = Mood.GOOD;
        }
        return this;
    }

    private static boolean isSeverity(String words) {
        return words.equals("warning") || words.equals("does not count");
    }

    Mood mood() {
        return mood;
    }

    String status() {
        return status == null ? "" : status;
    }

    String finding() {
        return String.join("\n", findings);
    }

    String remedy() {
        return String.join("\n", remedies);
    }
}
