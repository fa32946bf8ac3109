package org.connectcompetency.reports.internal;

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
 * Findings that say the same of several case studies, which are written once.
 *
 * @param mark whether they are new or known; empty if there is nothing to compare with
 * @param severity their severity
 * @param code their code
 * @param message their message
 * @param subject their subject, unless the message names it
 * @param remedy their remedy
 * @param notCounted what they do not count
 * @param rule the rule that found them
 * @param caseStudies the case studies that they are about, in their order; none: they are about no single one
 */
public record Statement(
        String mark,
        Severity severity,
        String code,
        String message,
        @Nullable String subject,
        String remedy,
        List<NotCounted> notCounted,
        String rule,
        List<String> caseStudies) {

    /** Returns what is found for a requirement, blockers first. */
    public static List<Statement> of(RequirementResult requirement, Marks marks) {
        List<Statement> all = of(findings(requirement).toList(), marks);
        return Stream.of(Severity.values())
                .flatMap(severity -> all.stream().filter(each -> each.severity() == severity))
                .toList();
    }

    /** Returns all findings of a requirement: its own, then those of its case studies. */
    public static Stream<Finding> findings(RequirementResult requirement) {
        return Stream.concat(
                requirement.findings().stream(),
                requirement.caseStudies().stream().flatMap(each -> each.findings().stream()));
    }

    /** Returns what findings say, in their order. */
    public static List<Statement> of(List<Finding> findings, Marks marks) {
        Map<Statement, List<String>> caseStudies = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<String> concerned = caseStudies.computeIfAbsent(of(finding, marks), statement -> new ArrayList<>());
            if (finding.caseStudy() != null) {
                concerned.add(finding.caseStudy());
            }
        }
        return caseStudies.entrySet().stream()
                .map(entry -> entry.getKey().about(entry.getValue()))
                .toList();
    }

    private static Statement of(Finding finding, Marks marks) {
        String subject = finding.subject();
        return new Statement(
                marks.of(finding),
                finding.severity(),
                finding.code(),
                finding.message(),
                subject == null || finding.message().contains(subject) ? null : subject,
                finding.remedy(),
                finding.notCounted(),
                finding.rule(),
                List.of());
    }

    private Statement about(List<String> concerned) {
        return new Statement(mark, severity, code, message, subject, remedy, notCounted, rule, List.copyOf(concerned));
    }

    /** Returns whether it prevents the requirement from being met. */
    public boolean blocks() {
        return severity == Severity.BLOCKER;
    }

    /** Returns the message, with the subject unless it names it. */
    public String text() {
        return subject == null ? message : message + " [" + subject + "]";
    }

    /** Returns what is not counted, each as a sentence or two. */
    public List<String> leftOut() {
        return notCounted.stream().map(Statement::sentence).toList();
    }

    private static String sentence(NotCounted each) {
        return each.subject() + " " + each.reason() + "." + (each.remedy() == null ? "" : " " + each.remedy());
    }
}
