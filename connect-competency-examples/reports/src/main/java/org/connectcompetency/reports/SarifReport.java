package org.connectcompetency.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.PlainCharacters;
import org.connectcompetency.reports.internal.Reasons;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;
import org.connectcompetency.reports.internal.sarif.FindingPlaces;
import org.connectcompetency.reports.internal.sarif.JsonRegions;
import org.jspecify.annotations.Nullable;

/**
 * A result as SARIF 2.1.0, which code scanning shows beside the file. A requirement is a rule. A finding is a result of
 * kind {@code fail}: an error if it blocks, else a warning. A requirement that is met is a {@code pass}; one that is
 * waived or does not apply is {@code notApplicable}, and suppressed if a tailoring waives it; one that informs only is
 * {@code informational}.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ADDRESS = "https://github.com/connectcompetency/connect-competency";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final ValidationResult result;
    private final ApplicationSource source;
    private final Marks marks;
    private final FindingPlaces places;
    private final Reasons reasons;
    private final Map<String, JsonRegions.Region> regions;
    private final JsonGenerator json;

    private SarifReport(
            ValidationResult result,
            CompetencyApplication application,
            ApplicationSource source,
            Marks marks,
            JsonGenerator json) {
        this.result = result;
        this.source = source;
        this.marks = marks;
        this.json = json;
        places = new FindingPlaces(application);
        reasons = new Reasons(result);
        List<String> pointers = new ArrayList<>();
        result.requirements().forEach(each -> pointers.add(places.of(each.id(), null)));
        result.findings().forEach(each -> pointers.add(places.of(each)));
        marks.gone().forEach(each -> pointers.add(places.of(each)));
        regions = source.regions(pointers);
    }

    /**
     * Returns a result as a document that ends with a line break.
     *
     * @param result the result
     * @param application the application that was judged
     * @param source what the application was read from
     */
    public static String of(ValidationResult result, CompetencyApplication application, ApplicationSource source) {
        return write(result, application, source, Marks.NONE);
    }

    /**
     * Returns the later result of a comparison; each finding says whether it is new or unchanged, and what is gone is
     * there as absent.
     *
     * @param comparison the comparison
     * @param application the application that was judged later
     * @param source what that application was read from
     */
    public static String of(ResultComparison comparison, CompetencyApplication application, ApplicationSource source) {
        return write(comparison.after(), application, source, Marks.of(comparison));
    }

    private static String write(
            ValidationResult result, CompetencyApplication application, ApplicationSource source, Marks marks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(INDENTER)
                        .withArrayIndenter(INDENTER))) {
            new SarifReport(result, application, source, marks, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        artifact();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (int i = 0; i < result.requirements().size(); i++) {
            requirement(result.requirements().get(i), i);
        }
        json.writeEndArray();
        summary();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "connect-competency");
        json.writeStringField("version", result.provenance().library());
        json.writeStringField("informationUri", ADDRESS);
        json.writeArrayFieldStart("rules");
        for (RequirementResult each : result.requirements()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            message("shortDescription", each.title());
            json.writeObjectFieldStart("properties");
            json.writeStringField("section", each.section());
            json.writeStringField("scope", each.scope().name());
            json.writeStringField("basis", each.basis().name());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifact() throws IOException {
        URI file = source.file();
        if (file != null) {
            json.writeArrayFieldStart("artifacts");
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", file.toASCIIString());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    /** What the results do not say: the verdict, and the inputs. */
    private void summary() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("checklist", result.checklist());
        json.writeStringField("asOf", result.asOf().toString());
        json.writeStringField("partner", result.partner());
        json.writeStringField("verdict", result.verdict().name());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Status, Integer> count : result.counts().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("tailored", result.tailored());
        json.writeArrayFieldStart("tailoring");
        for (Adjustment each : result.tailoring()) {
            json.writeString(each.requirement() + ": " + StatusWords.departure(each) + " — " + each.justification());
        }
        json.writeEndArray();
        json.writeStringField("applicationSha256", result.provenance().applicationSha256());
        json.writeStringField("rulesSha256", result.provenance().rulesSha256());
        json.writeStringField("catalogueSha256", result.provenance().catalogueSha256());
        json.writeEndObject();
    }

    private void requirement(RequirementResult requirement, int index) throws IOException {
        Optional<String> waiver = reasons.waivedByTailoring(requirement);
        String kind = switch (requirement.status()) {
            case MET -> "pass";
            case WAIVED, NOT_APPLICABLE -> "notApplicable";
            case INFORMATIONAL -> "informational";
            case NOT_MET -> null;
        };
        if (kind != null) {
            start(requirement, index, kind, "none");
            String reason = reasons.of(requirement);
            message(
                    "message",
                    requirement.title() + ": " + StatusWords.of(requirement.status()) + "."
                            + (reason.isEmpty() ? "" : " " + reason));
            location(places.of(requirement.id(), null));
            end(waiver);
        }
        for (Finding finding : Statement.findings(requirement).toList()) {
            String mark = marks.of(finding);
            finding(finding, requirement, index, waiver, mark.equals("known") ? "unchanged" : mark);
        }
        for (Finding finding : marks.gone(requirement.id())) {
            finding(finding, requirement, index, waiver, "absent");
        }
    }

    private void finding(
            Finding finding, RequirementResult requirement, int index, Optional<String> waiver, String state)
            throws IOException {
        start(requirement, index, "fail", finding.severity() == Severity.BLOCKER ? "error" : "warning");
        if (!state.isEmpty()) {
            json.writeStringField("baselineState", state);
        }
        Statement statement = Statement.of(List.of(finding), Marks.NONE).get(0);
        StringBuilder text = new StringBuilder(statement.text()).append(' ').append(finding.remedy());
        statement.leftOut().forEach(each -> text.append(" Not counted: ").append(each));
        message("message", text.toString());
        location(places.of(finding));
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("finding/v1", identity(finding));
        json.writeEndObject();
        properties(finding);
        end(waiver);
    }

    private void start(RequirementResult requirement, int index, String kind, String level) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", requirement.id());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
    }

    private void end(Optional<String> waiver) throws IOException {
        if (waiver.isPresent()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", waiver.get());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** What makes a finding the same as one of an earlier result. */
    private static String identity(Finding finding) {
        return String.join(
                "/",
                finding.requirement(),
                finding.caseStudy() == null ? "" : finding.caseStudy(),
                finding.code(),
                finding.subject() == null ? "" : finding.subject());
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("code", finding.code());
        optional("caseStudy", finding.caseStudy());
        optional("subject", finding.subject());
        number("required", finding.required());
        number("actual", finding.actual());
        json.writeStringField("message", finding.message());
        json.writeStringField("remedy", finding.remedy());
        if (!finding.notCounted().isEmpty()) {
            json.writeArrayFieldStart("notCounted");
            for (NotCounted each : finding.notCounted()) {
                json.writeStartObject();
                json.writeStringField("subject", each.subject());
                json.writeStringField("reason", each.reason());
                optional("remedy", each.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringField("rule", finding.rule());
        json.writeEndObject();
    }

    private void optional(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private void number(String field, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value);
        }
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", PlainCharacters.of(text));
        json.writeEndObject();
    }

    private void location(String pointer) throws IOException {
        if (source.file() == null && source.place(pointer).isEmpty()) {
            // The whole of something that has no name.
            return;
        }
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        URI file = source.file();
        if (file != null) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", file.toASCIIString());
            json.writeNumberField("index", 0);
            json.writeEndObject();
            JsonRegions.Region region = regions.get(pointer);
            if (region != null) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", region.startLine());
                json.writeNumberField("startColumn", region.startColumn());
                json.writeNumberField("endLine", region.endLine());
                json.writeNumberField("endColumn", region.endColumn());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        String place = source.place(pointer);
        if (!place.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", place);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
