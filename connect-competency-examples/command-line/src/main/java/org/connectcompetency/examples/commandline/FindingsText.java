package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one requirement as text. What several case studies share is written once, and so is what several
 * findings ask for.
 */
final class FindingsText {

    private static final String ITEM = "    - ";
    private static final String REMEDY = "      → ";
    private static final String NOT_COUNTED = "      not counted: ";

    private static final String RULE = "      found by: ";

    /** What findings about several case studies have in common. */
    private record Statement(
            String message, @Nullable String subject, String remedy, List<NotCounted> notCounted, String rule) {

        /** Returns the message, followed by the subject unless the message names it. */
        private String text() {
            return subject == null || message.contains(subject) ? message : message + " [" + subject + "]";
        }
    }

    private final Map<Statement, List<String>> caseStudies = new LinkedHashMap<>();
    private boolean rules;

    FindingsText(RequirementResult requirement, Severity severity) {
        Stream.concat(
                        requirement.findings().stream(),
                        requirement.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream()))
                .filter(finding -> finding.severity() == severity)
                .forEach(this::add);
    }

    private void add(Finding finding) {
        List<String> concerned = caseStudies.computeIfAbsent(
                new Statement(
                        finding.message(), finding.subject(), finding.remedy(), finding.notCounted(), finding.rule()),
                statement -> new ArrayList<>());
        if (finding.caseStudy() != null) {
            concerned.add(finding.caseStudy());
        }
    }

    /** Adds to each finding the rule that found it. */
    FindingsText withRules() {
        rules = true;
        return this;
    }

    boolean isEmpty() {
        return caseStudies.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        @Nullable String remedy = null;
        for (Map.Entry<Statement, List<String>> entry : caseStudies.entrySet()) {
            Statement statement = entry.getKey();
            if (remedy != null && !remedy.equals(statement.remedy())) {
                lines.addAll(PlainText.wrapped(REMEDY, remedy));
            }
            remedy = statement.remedy();
            String concerned = entry.getValue().isEmpty() ? "" : String.join(", ", entry.getValue()) + ": ";
            lines.addAll(PlainText.wrapped(ITEM, concerned + statement.text()));
            for (NotCounted each : statement.notCounted()) {
                lines.addAll(PlainText.wrapped(NOT_COUNTED, each.subject() + " " + each.reason()));
            }
            if (rules) {
                lines.addAll(PlainText.wrapped(RULE, statement.rule()));
            }
        }
        if (remedy != null) {
            lines.addAll(PlainText.wrapped(REMEDY, remedy));
        }
        return lines;
    }
}
