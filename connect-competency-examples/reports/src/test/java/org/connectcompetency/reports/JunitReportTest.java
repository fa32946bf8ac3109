package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {

    static List<Example> examples() {
        return List.of(Example.ready(), Example.notReady(), Example.hostile(), Example.of(Example.read("first-steps")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_suite_is_valid_by_the_schema_of_surefire(Example example) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("/surefire-test-report.xsd"));
        NodeList suites = document(JunitReport.of(example.result())).getElementsByTagName("testsuite");

        assertThat(suites.getLength()).isEqualTo(example.result().sections().size());
        for (int i = 0; i < suites.getLength(); i++) {
            schema.newValidator().validate(new DOMSource(suites.item(i)));
        }
    }

    @Test
    void maven_reads_it_back_section_by_section() throws Exception {
        ValidationResult result = Example.notReady().result();

        List<ReportTestSuite> suites = parsed(JunitReport.of(result)).stream()
                .filter(suite -> !suite.getTestCases().isEmpty())
                .toList();

        assertThat(suites).hasSameSizeAs(result.sections());
        for (int i = 0; i < suites.size(); i++) {
            SectionSummary section = result.sections().get(i);
            Map<Status, Integer> counts = section.counts();
            ReportTestSuite suite = suites.get(i);
            assertThat(suite.getFullClassName()).isEqualTo(section.section());
            assertThat(suite.getNumberOfFailures()).isEqualTo(counts.get(Status.NOT_MET));
            assertThat(suite.getNumberOfErrors()).isZero();
            assertThat(suite.getNumberOfSkipped())
                    .isEqualTo(counts.get(Status.WAIVED)
                            + counts.get(Status.NOT_APPLICABLE)
                            + counts.get(Status.INFORMATIONAL));
            assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size());
        }
    }

    @Test
    void a_case_is_a_requirement_and_says_what_its_findings_say() throws Exception {
        ValidationResult result = Example.notReady().result();
        List<ReportTestCase> cases = parsed(JunitReport.of(result)).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();

        assertThat(cases).hasSize(77);
        for (int i = 0; i < cases.size(); i++) {
            ReportTestCase each = cases.get(i);
            RequirementResult requirement = result.requirements().get(i);
            assertThat(each.getName()).isEqualTo(requirement.id() + " " + requirement.title());
            assertThat(each.getFullClassName()).isEqualTo(requirement.section());
            assertThat(each.hasFailure()).isEqualTo(requirement.status() == Status.NOT_MET);
        }
    }

    @Test
    void a_failure_has_the_findings_their_remedies_and_what_was_not_counted() throws Exception {
        ValidationResult result = Example.notReady().result();
        Document document = document(JunitReport.of(result));

        for (RequirementResult requirement : result.requirements()) {
            String text = testCase(document, requirement).getTextContent();
            for (Finding finding : result.findings()) {
                if (finding.requirement().equals(requirement.id())) {
                    assertThat(text).contains(finding.message(), "Remedy: " + finding.remedy(), finding.rule());
                    finding.notCounted()
                            .forEach(left -> assertThat(text)
                                    .contains("Not counted: " + left.subject() + " " + left.reason() + "."));
                }
            }
        }
        Element badges = testCase(document, result.requirement("ACC-005").orElseThrow());
        assertThat(child(badges, "failure").getAttribute("message"))
                .isEqualTo("Amazon Connect Developer Badge: 3 of 4 completions by technical personnel. [DEVELOPER]");
        assertThat(child(badges, "failure").getTextContent()).doesNotContain("barnaby-oxlade has no record and");
        assertThat(child(badges, "system-out").getTextContent())
                .contains("WARNING record-missing: Amazon Connect Developer Badge: the completion of barnaby-oxlade"
                        + " has no record and does not count.");
    }

    @Test
    void what_is_skipped_says_why() throws Exception {
        ValidationResult result = Example.notReady().result();
        Document document = document(JunitReport.of(result));

        assertThat(skipped(document, result, "POV-001"))
                .isEqualTo("WAIVED: The Foundational Technical Review of Bramblewick Contact Center Care is approved.");
        assertThat(skipped(document, result, "AICX-001"))
                .isEqualTo(
                        "NOT_APPLICABLE: It is asked for the category AI-Powered Customer Experience alone, which is not"
                                + " selected.");
        assertThat(skipped(document, result, "1.5"))
                .isEqualTo("INFORMATIONAL: The checklist informs here; there is nothing to judge.");
        assertThat(result.findings()).anyMatch(each -> each.severity() == Severity.WARNING);
    }

    private static String skipped(Document document, ValidationResult result, String id) {
        return child(testCase(document, result.requirement(id).orElseThrow()), "skipped")
                .getAttribute("message");
    }

    private static Element testCase(Document document, RequirementResult requirement) {
        NodeList cases = document.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            if (each.getAttribute("name").equals(requirement.id() + " " + requirement.title())) {
                return each;
            }
        }
        throw new AssertionError("no case for " + requirement.id());
    }

    private static Element child(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        assertThat(children.getLength()).as(name).isEqualTo(1);
        return (Element) children.item(0);
    }

    private static List<ReportTestSuite> parsed(String xml) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static Document document(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
