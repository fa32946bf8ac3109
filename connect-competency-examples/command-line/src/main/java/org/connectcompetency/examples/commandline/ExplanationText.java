package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.rules.Explanation;

/**
 * The explanation of one requirement: what is asked, what was found, which rules looked at it, and what would make it
 * pass.
 */
final class ExplanationText {

    private static final String DETAIL = "    ";
    private static final String ITEM = "    - ";

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    /** Explains what is asked, and by which rules, if there is no application. */
    ExplanationText(Requirement requirement, List<RuleReference> rules, boolean colour) {
        this.colour = colour;
        lines.addAll(ChecklistText.about(requirement));
        rules(rules);
    }

    /** Explains all of it. */
    ExplanationText(Explanation explanation, boolean colour) {
        this.colour = colour;
        lines.addAll(ChecklistText.about(explanation.requirement()));
        found(explanation);
        rules(explanation.rules());
        remedies(explanation);
    }

    /** Returns the text, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void found(Explanation explanation) {
        RequirementResult result = explanation.result();
        heading("What was found: " + words(result.status()));
        result.waivedBy().forEach(ground -> lines.addAll(PlainText.wrapped(ITEM, ground)));
        for (Severity severity : Severity.values()) {
            lines.addAll(new FindingsText(result, severity).withRules().lines());
        }
        for (Measure measure : result.measures()) {
            String counted = measure.counted().isEmpty() ? "" : ": " + String.join(", ", measure.counted());
            lines.addAll(PlainText.wrapped(ITEM, TextReport.margin(measure) + counted));
        }
        for (CaseStudyResult caseStudy : result.caseStudies()) {
            String grounds = caseStudy.waivedBy().isEmpty() ? "" : ": " + String.join(" ", caseStudy.waivedBy());
            lines.addAll(PlainText.wrapped(
                    ITEM, "case study " + caseStudy.id() + ": " + words(caseStudy.status()) + grounds));
        }
        explanation.waivers().stream()
                .filter(claim -> !claim.holds())
                .forEach(claim -> lines.addAll(
                        PlainText.wrapped(ITEM, "a waiver is claimed and does not hold: " + claim.reason())));
        explanation.responses().forEach(response -> lines.addAll(PlainText.wrapped(ITEM, said(response))));
    }

    /** Returns what a response contains. */
    private static String said(Response response) {
        List<String> parts = new ArrayList<>();
        if (response.narrative() != null) {
            parts.add("a narrative");
        }
        if (!response.addresses().isEmpty()) {
            parts.add("addresses " + String.join(", ", response.addresses()));
        }
        response.notApplicable()
                .forEach(each -> parts.add(each.criterion() + " declared not applicable (" + each.reason() + ")"));
        response.evidence().forEach(each -> parts.add("evidence of " + each.item() + ": " + said(each)));
        String whose = response.caseStudy() == null ? "response" : "response for " + response.caseStudy();
        return whose + ": " + (parts.isEmpty() ? "says nothing" : String.join("; ", parts));
    }

    private static String said(Evidence evidence) {
        String label = evidence.title() != null ? evidence.title() : Objects.toString(evidence.uri(), "untitled");
        return label + " (" + evidence.kind().title() + (evidence.date() == null ? "" : ", " + evidence.date())
                + (evidence.review() == null ? "" : ", " + evidence.review().title()) + ")";
    }

    private void rules(List<RuleReference> rules) {
        heading("Which rules look");
        String file = "";
        for (RuleReference rule : rules) {
            if (!rule.file().equals(file)) {
                file = rule.file();
                lines.addAll(PlainText.wrapped(DETAIL, file));
            }
            lines.addAll(PlainText.wrapped(ITEM, rule.name()));
        }
        if (rules.isEmpty()) {
            lines.add(DETAIL + "None: it only informs, and asks for nothing.");
        }
    }

    private void remedies(Explanation explanation) {
        heading("What would make it pass");
        List<String> remedies = explanation.remedies();
        if (remedies.isEmpty()) {
            lines.add(DETAIL + "Nothing has to be done.");
        }
        remedies.forEach(remedy -> lines.addAll(PlainText.wrapped(ITEM, remedy)));
    }

    private void heading(String text) {
        lines.add("  " + Style.HEADING.on(text, colour));
    }

    private static String words(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
