package org.connectcompetency.reports;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.PlainCharacters;
import org.connectcompetency.reports.internal.Reasons;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;

/**
 * A result as JUnit's XML, which CI systems show as tests: a suite for each section, a case for each requirement. A
 * requirement that is not met is a failure; one that is waived, does not apply or only informs is skipped, with the
 * reason. Warnings are the output of their case.
 */
public final class JunitReport {

    /** That of the platform, whatever else is on the class path. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ValidationResult result;
    private final Marks marks;
    private final Reasons reasons;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitReport(ValidationResult result, Marks marks) throws XMLStreamException {
        this.result = result;
        this.marks = marks;
        reasons = new Reasons(result);
        xml = FACTORY.createXMLStreamWriter(text);
    }

    /** Returns a result as a document that ends with a line break. */
    public static String of(ValidationResult result) {
        return write(result, Marks.NONE);
    }

    /** Returns the later result of a comparison, with what is new, known and gone. */
    public static String of(ResultComparison comparison) {
        return write(comparison.after(), Marks.of(comparison));
    }

    private static String write(ValidationResult result, Marks marks) {
        try {
            return new JunitReport(result, marks).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a writer into memory failed", e);
        }
    }

    private String write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute(
                "name",
                "Amazon Connect Customer Competency: " + StatusWords.of(result.verdict()) + ", " + result.partner()
                        + ", checklist " + result.checklist() + ", as of " + result.asOf());
        counts(result.requirements());
        for (Map.Entry<String, List<RequirementResult>> section : sections().entrySet()) {
            suite(section.getKey(), section.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return text.append('\n').toString();
    }

    private Map<String, List<RequirementResult>> sections() {
        return result.requirements().stream()
                .collect(Collectors.groupingBy(
                        RequirementResult::section, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private void suite(String section, List<RequirementResult> requirements) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", section);
        counts(requirements);
        line(2);
        xml.writeStartElement("properties");
        property("checklist", result.checklist());
        property("asOf", result.asOf().toString());
        property("partner", result.partner());
        property("verdict", result.verdict().name());
        property("tailored", String.valueOf(result.tailored()));
        for (Adjustment each : result.tailoring()) {
            property(
                    "tailoring",
                    each.requirement() + ": " + StatusWords.departure(each) + " — " + each.justification());
        }
        property("library", result.provenance().library());
        property("applicationSha256", result.provenance().applicationSha256());
        property("rulesSha256", result.provenance().rulesSha256());
        property("catalogueSha256", result.provenance().catalogueSha256());
        line(2);
        xml.writeEndElement();
        for (RequirementResult requirement : requirements) {
            testCase(requirement);
        }
        line(1);
        xml.writeEndElement();
    }

    /** A judgement takes no time that could be told twice in the same way. */
    private void counts(List<RequirementResult> requirements) throws XMLStreamException {
        attribute("tests", String.valueOf(requirements.size()));
        attribute("failures", String.valueOf(count(requirements, Status.NOT_MET)));
        attribute("errors", "0");
        attribute(
                "skipped",
                String.valueOf(
                        requirements.size() - count(requirements, Status.NOT_MET) - count(requirements, Status.MET)));
        attribute("time", "0");
    }

    private static long count(List<RequirementResult> requirements, Status status) {
        return requirements.stream().filter(each -> each.status() == status).count();
    }

    private void property(String name, String value) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void testCase(RequirementResult requirement) throws XMLStreamException {
        List<Statement> statements = Statement.of(requirement, marks);
        List<Statement> gone = Statement.of(marks.gone(requirement.id()), Marks.NONE);
        List<Statement> blockers = statements.stream().filter(Statement::blocks).toList();
        List<Statement> warnings =
                statements.stream().filter(each -> !each.blocks()).toList();
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", requirement.section());
        attribute("name", requirement.id() + " " + requirement.title());
        attribute("time", "0");
        if (requirement.status() == Status.NOT_MET) {
            line(3);
            xml.writeStartElement("failure");
            attribute("message", blockers.stream().map(JunitReport::summary).collect(Collectors.joining(" ")));
            attribute("type", "NOT_MET");
            xml.writeCharacters(PlainCharacters.of(text(blockers)));
            xml.writeEndElement();
        } else if (requirement.status() != Status.MET) {
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", requirement.status() + ": " + reasons.of(requirement));
        }
        if (!warnings.isEmpty() || !gone.isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(PlainCharacters.of(text(warnings)));
            for (Statement each : gone) {
                xml.writeCharacters(PlainCharacters.of("gone: " + summary(each)) + "\n");
            }
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private static String summary(Statement statement) {
        return statement.caseStudies().isEmpty()
                ? statement.text()
                : String.join(", ", statement.caseStudies()) + ": " + statement.text();
    }

    private static String text(List<Statement> statements) {
        StringBuilder text = new StringBuilder("\n");
        for (Statement each : statements) {
            text.append(each.mark().isEmpty() ? "" : each.mark() + ": ")
                    .append(each.severity())
                    .append(' ')
                    .append(each.code())
                    .append(": ");
            text.append(summary(each)).append('\n');
            text.append("  Remedy: ").append(each.remedy()).append('\n');
            each.leftOut()
                    .forEach(left -> text.append("  Not counted: ").append(left).append('\n'));
            text.append("  Rule: ").append(each.rule()).append('\n');
        }
        return text.toString();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, PlainCharacters.line(value));
    }

    private void line(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }
}
