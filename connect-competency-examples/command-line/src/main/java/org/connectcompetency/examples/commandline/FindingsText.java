package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
            String mark,
            String message,
            @Nullable String subject,
            String remedy,
            List<NotCounted> notCounted,
            String rule) {

        /** Returns the message, followed by the subject unless the message names it. */
        private String text() {
            return subject == null || message.contains(subject) ? message : message + " [" + subject + "]";
        }
    }

    private final Map<Statement, List<String>> caseStudies = new LinkedHashMap<>();
    private boolean rules;
    private boolean remedies = true;

    FindingsText(RequirementResult requirement, Severity severity) {
        this(requirement, severity, finding -> "");
    }

    /** Writes before each finding of that severity how it is marked. */
    FindingsText(RequirementResult requirement, Severity severity, Function<Finding, String> mark) {
        Stream.concat(
                        requirement.findings().stream(),
                        requirement.caseStudies().stream().flatMap(caseStudy -> caseStudy.findings().stream()))
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> add(finding, mark.apply(finding)));
    }

    FindingsText(List<Finding> findings) {
        findings.forEach(finding -> add(finding, ""));
    }

    private void add(Finding finding, String mark) {
        List<String> concerned = caseStudies.computeIfAbsent(
                new Statement(
                        mark,
                        finding.message(),
                        finding.subject(),
                        finding.remedy(),
                        finding.notCounted(),
                        finding.rule()),
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

    /** Leaves out what to do, and what does not count. */
    FindingsText withoutRemedies() {
        remedies = false;
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
            String concerned = entry.getValue().isEmpty() ? "" : String.join(", ", entry.getValue()) + ": ";
            lines.addAll(PlainText.wrapped(ITEM + statement.mark(), concerned + statement.text()));
            if (remedies) {
                remedy = statement.remedy();
                for (NotCounted each : statement.notCounted()) {
                    lines.addAll(PlainText.wrapped(NOT_COUNTED, each.subject() + " " + each.reason()));
                }
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
