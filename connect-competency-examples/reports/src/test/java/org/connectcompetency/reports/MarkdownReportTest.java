package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void it_says_the_verdict_what_blocks_and_what_to_do() {
        ValidationResult result = Example.notReady().result();
        String text = text(MarkdownReport.of(result));

        assertThat(text).startsWith("❌ NOT READY: Bramblewick Communications");
        assertThat(text).contains("15 of 77 requirements are not met");
        result.findings().forEach(finding -> assertThat(text).contains(finding.message(), finding.remedy()));
        result.findings().stream()
                .flatMap(finding -> finding.notCounted().stream())
                .forEach(left -> assertThat(text).contains("not counted: " + left.subject() + " " + left.reason()));
    }

    @Test
    void warnings_are_folded_and_blockers_are_not() {
        String markdown = MarkdownReport.of(Example.notReady().result());
        int folded = markdown.indexOf("<details><summary>Warnings: 7</summary>");

        assertThat(markdown.indexOf("has no record and does not count")).isGreaterThan(folded);
        assertThat(markdown.indexOf("3 of 4 completions")).isPositive().isLessThan(folded);
    }

    @Test
    void who_is_ready_has_nothing_that_blocks() {
        assertThat(MarkdownReport.of(Example.ready().result()))
                .startsWith("# ✅ READY: Larkspur Contact Solutions\n")
                .doesNotContain("What blocks", "Warnings");
    }

    @Test
    void text_of_the_application_makes_no_markup() {
        Node document = Parser.builder()
                .build()
                .parse(MarkdownReport.of(Example.hostile().result()));
        List<Node> markup = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                markup.add(link);
            }

            @Override
            public void visit(Image image) {
                markup.add(image);
            }

            @Override
            public void visit(Code code) {
                markup.add(code);
            }

            @Override
            public void visit(HtmlInline html) {
                markup.add(html);
            }
        });

        assertThat(markup).isEmpty();
        assertThat(MarkdownReport.of(Example.hostile().result()))
                .contains("@\u2060all", "#\u20601")
                .doesNotContain("\u202E", "@all");
    }

    private static String text(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
    }
}
