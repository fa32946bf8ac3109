package org.connectcompetency.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.ApplicationSource;
import org.connectcompetency.reports.HtmlReport;
import org.connectcompetency.reports.JunitReport;
import org.connectcompetency.reports.MarkdownReport;
import org.connectcompetency.reports.SarifReport;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * An application that was judged, for the reports that are files. Nothing else here uses their classes, so that they
 * are not loaded for a run that writes none.
 *
 * @param result the result
 * @param application the application
 * @param validator what judged it
 * @param input where it comes from
 * @param streams where progress is shown
 * @param comparison how it stands to an earlier result; absent: there is none to compare with
 */
record Judged(
        ValidationResult result,
        CompetencyApplication application,
        CompetencyValidator validator,
        Input input,
        Streams streams,
        @Nullable ResultComparison comparison) {

    /** Returns the report, ending with a line break. */
    String report(ReportFormat format) {
        return switch (format) {
            case HTML -> comparison == null ? HtmlReport.of(result, forecast()) : HtmlReport.of(comparison, forecast());
            case JUNIT -> comparison == null ? JunitReport.of(result) : JunitReport.of(comparison);
            case SARIF ->
                comparison == null
                        ? SarifReport.of(result, application, source())
                        : SarifReport.of(comparison, application, source());
            case MARKDOWN -> comparison == null ? MarkdownReport.of(result) : MarkdownReport.of(comparison);
            case TEXT, JSON -> throw new IllegalArgumentException(format + " is written elsewhere");
        };
    }

    private Forecast forecast() {
        try (Waiting waiting = Waiting.of(streams)) {
            return validator.asOf(result.asOf()).withProgress(waiting).forecast(application);
        }
    }

    private ApplicationSource source() {
        OpenedWorkbook workbook = input.content().workbook();
        if (workbook != null) {
            return workbook.source(input.isFile() ? address(input.argument()) : null);
        }
        return input.isFile() ? ApplicationSource.json(address(input.argument()), text()) : ApplicationSource.unnamed();
    }

    private String text() {
        try (InputStream in = input.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    /** A path that is relative stays so, as others look for the file in a folder of their own. */
    private static URI address(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri();
        }
        String relative = StreamSupport.stream(path.normalize().spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        try {
            // Else the name of a file with a colon would be taken for a scheme.
            return new URI(null, null, relative.split("/", 2)[0].contains(":") ? "./" + relative : relative, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
