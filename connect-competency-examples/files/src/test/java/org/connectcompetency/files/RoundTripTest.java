package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.files.Examples.roundTrip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.connectcompetency.rules.testing.SampleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that is written to a workbook and read back is equal to itself, also in the order of its lists. */
class RoundTripTest {

    private static final int GENERATED = Integer.getInteger("workbook.applications", 30);

    @ParameterizedTest
    @ValueSource(strings = {"ready", "not-ready", "first-steps"})
    void an_example_comes_back(String name) {
        CompetencyApplication application = Examples.read(name);

        assertThat(roundTrip(application)).isEqualTo(application);
    }

    @Test
    void generated_applications_come_back() {
        for (int seed = 0; seed < GENERATED; seed++) {
            CompetencyApplication application = ApplicationGenerator.application(seed);

            assertThat(CompetencyJson.write(roundTrip(application)))
                    .as("seed %d", seed)
                    .isEqualTo(CompetencyJson.write(application));
        }
    }

    /** Some of the texts are what spreadsheets would change: formulas, numbers, spaces, control characters, escapes. */
    @Test
    void texts_come_back_as_they_are() {
        List<String> texts = List.of(
                "=1+1",
                "+49 30",
                "-",
                "@SUM(A1)",
                "'quoted",
                " spaces ",
                "a\nb",
                "a\r\nb",
                "\ttab",
                "_x000D_",
                "_x005F_x000D_",
                "a\u0001b\u001f",
                "\uFFFE",
                "007",
                "1.1",
                "12",
                "TRUE",
                "2026-06-15",
                "<b>&amp;</b>",
                "]]>",
                "\uD83D\uDE00",
                "\u202Eabc",
                "\u00A0x",
                "x".repeat(32_767),
                "\u0085",
                "\u2028",
                "{\"a\":1}",
                "yes",
                "#REF!");
        Random random = new Random(7);
        for (String text : texts) {
            List<String> some = new ArrayList<>(texts.subList(0, 12));
            Collections.shuffle(some, random);
            String line = text.length() > 1_000 ? "long" : text;
            CompetencyApplication application = application(text, List.of(line, some.get(0), line));

            assertThat(roundTrip(application)).isEqualTo(application);
        }
    }

    private static CompetencyApplication application(String text, List<String> lines) {
        return CompetencyApplicationBuilder.builder(Examples.read("first-steps"))
                .partner(PartnerBuilder.builder(SampleFacts.partner().build())
                        .name(text)
                        .build())
                .caseStudies(List.of(SampleFacts.caseStudy("cs-1")
                        .title(text)
                        .features(lines)
                        .projectManager(text)
                        .kpis(List.of(new Kpi(text, text, "", text, text)))
                        .build()))
                .aceOpportunities(List.of(SampleFacts.aceOpportunity("O1")
                        .name(text)
                        .products(lines)
                        .build()))
                .responses(List.of(new Response(
                        "CCT-002",
                        null,
                        text,
                        List.of("data", "telephony"),
                        List.of(new NotApplicable("global-resiliency", text)),
                        List.of(new Evidence("plan", EvidenceKind.LINK, text, text, null, null)))))
                .build();
    }

    @Test
    void texts_without_a_char_come_back() {
        CompetencyApplication application = CompetencyApplicationBuilder.builder(Examples.read("first-steps"))
                .caseStudies(List.of(
                        SampleFacts.caseStudy("cs-1")
                                .title("")
                                .kpis(List.of(new Kpi("", "", "", "", ""), new Kpi("b", "", "", "", "")))
                                .wellArchitectedReview(
                                        new WellArchitectedReview("", new HighRiskIssues(null, null, null)))
                                .publicReference(new PublicReference("", PublicReferenceKind.VIDEO, false, Set.of()))
                                .build(),
                        SampleFacts.caseStudy("cs-2").kpis(List.of()).build()))
                .build();

        assertThat(roundTrip(application)).isEqualTo(application);
    }

    @Test
    void numbers_and_dates_at_the_edges_come_back() {
        CompetencyApplication application = CompetencyApplicationBuilder.builder(Examples.read("first-steps"))
                .submittedOn(LocalDate.of(1, 1, 1))
                .caseStudies(List.of(
                        CaseStudyBuilder.builder(SampleFacts.caseStudy("cs-1").build())
                                .agents(Integer.MIN_VALUE)
                                .monthlyRecurringRevenueUsd(
                                        new BigDecimal("123456789012345678901234567890.12345678901234567890"))
                                .annualRecurringRevenueUsd(new BigDecimal("1E+29"))
                                .productionOn(LocalDate.of(1900, 2, 28))
                                .build(),
                        CaseStudyBuilder.builder(SampleFacts.caseStudy("cs-2").build())
                                .agents(Integer.MAX_VALUE)
                                .monthlyRecurringRevenueUsd(new BigDecimal("-0.1"))
                                .annualRecurringRevenueUsd(new BigDecimal("1E-29"))
                                .productionOn(LocalDate.of(9999, 12, 31))
                                .build()))
                .aceOpportunities(List.of(AceOpportunityBuilder.builder(
                                SampleFacts.aceOpportunity("O1").build())
                        .createdOn(LocalDate.of(1900, 3, 1))
                        .build()))
                .build();

        assertThat(roundTrip(application)).isEqualTo(application);
    }

    /** What a validator would refuse is not lost on the way to it. */
    @Test
    void what_makes_no_sense_comes_back() {
        Response first = new Response("POV-001", null, "one", List.of("x", "x"), List.of(), List.of());
        Response second = new Response("POV-001", null, "two", List.of(), List.of(), List.of());
        Response unknown = new Response(
                "NO-SUCH",
                "nobody",
                null,
                List.of("a"),
                List.of(new NotApplicable("a", "")),
                List.of(new Evidence("a", EvidenceKind.VERBAL, null, null, null, null)));
        Response computed = new Response("1.1", null, null, List.of(), List.of(), List.of());
        Response misplaced = new Response("POV-002", "cs-1", null, List.of(), List.of(), List.of());
        CompetencyApplication application = CompetencyApplicationBuilder.builder(Examples.read("first-steps"))
                .checklist("1999-01")
                .caseStudies(List.of(
                        SampleFacts.caseStudy("cs-1").build(),
                        SampleFacts.caseStudy("cs-1").build()))
                .responses(List.of(unknown, second, computed, first, misplaced, first))
                .build();

        assertThat(roundTrip(application)).isEqualTo(application);
    }
}
