package org.connectcompetency.reports;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.connectcompetency.model.result.ResultComparison;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.PlainCharacters;
import org.connectcompetency.reports.internal.page.Page;
import org.connectcompetency.reports.internal.page.Sheet;
import org.connectcompetency.rules.foresight.Forecast;

/**
 * A result as one HTML file, to read, to print and to hand around. It asks for nothing from anywhere, has no scripts,
 * and forbids both to whatever may have slipped into it.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), Page.class.getPackageName() + ".template");

    private HtmlReport() {}

    /** Returns a result as a page, without a word on other days. */
    public static String of(ValidationResult result) {
        return render(Page.of(result, Marks.NONE, null));
    }

    /** Returns a result as a page, with what changes if the application stays as it is. */
    public static String of(ValidationResult result, Forecast forecast) {
        return render(Page.of(result, Marks.NONE, forecast));
    }

    /** Returns the later result of a comparison as a page, with what is new, known and gone, and what changes. */
    public static String of(ResultComparison comparison, Forecast forecast) {
        return render(Page.of(comparison.after(), Marks.of(comparison), forecast));
    }

    private static String render(Page page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("page.jte", Map.of("page", page, "sheet", Sheet.of(page)), html);
        return PlainCharacters.of(html.toString());
    }
}
