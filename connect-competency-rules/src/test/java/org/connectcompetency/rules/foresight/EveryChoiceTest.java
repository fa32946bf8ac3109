package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A portfolio names the choices that are best if each choice is validated, for generated applications with ties, shared
 * customers and shared responses. {@code -Dportfolio.applications=300} takes as many as that.
 */
class EveryChoiceTest {

    private static final int APPLICATIONS = Integer.getInteger("portfolio.applications", 40);

    private static final int TOP = 4;

    private static final Comparator<PortfolioChoice> BEST = Comparator.<PortfolioChoice>comparingInt(
                    each -> each.notMet().size())
            .thenComparing(PortfolioChoice::blockers)
            .thenComparing(PortfolioChoice::warnings)
            .thenComparing(
                    each -> each.holdsUntil() == null ? LocalDate.MAX : each.holdsUntil(), Comparator.reverseOrder())
            .thenComparing(each -> String.join("\n", each.caseStudies()));

    private static List<List<String>> choices(List<String> ids, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> choices = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (List<String> rest : choices(ids.subList(i + 1, ids.size()), size - 1)) {
                List<String> choice = new ArrayList<>(List.of(ids.get(i)));
                choice.addAll(rest);
                choices.add(choice);
            }
        }
        return choices;
    }

    private static CompetencyApplication only(CompetencyApplication application, List<String> ids) {
        return CompetencyApplicationBuilder.builder(application)
                .caseStudies(application.caseStudies().stream()
                        .filter(each -> ids.contains(each.id()))
                        .toList())
                .responses(application.responses().stream()
                        .filter(each -> each.caseStudy() == null || ids.contains(each.caseStudy()))
                        .toList())
                .build();
    }

    private static PortfolioChoice judged(
            CompetencyValidator validator, CompetencyApplication application, List<String> ids) {
        ValidationResult result = validator.validate(only(application, ids));
        int blockers = (int) result.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .count();
        return new PortfolioChoice(
                ids,
                result.verdict(),
                result.requirements().stream()
                        .filter(each -> each.status() == Status.NOT_MET)
                        .map(RequirementResult::id)
                        .toList(),
                blockers,
                result.findings().size() - blockers,
                null);
    }

    private static @Nullable LocalDate holdsUntil(
            CompetencyValidator validator, CompetencyApplication application, LocalDate until) {
        return validator.forecast(application, until).changes().stream()
                .filter(change -> change.to() == Status.NOT_MET)
                .map(change -> change.on().minusDays(1))
                .findFirst()
                .orElse(null);
    }

    private static PortfolioChoice withDate(PortfolioChoice choice, @Nullable LocalDate holdsUntil) {
        return new PortfolioChoice(
                choice.caseStudies(),
                choice.verdict(),
                choice.notMet(),
                choice.blockers(),
                choice.warnings(),
                holdsUntil);
    }

    private static void best(
            CompetencyValidator validator, CompetencyApplication application, int size, LocalDate until, String name) {
        List<String> ids =
                application.caseStudies().stream().map(CaseStudy::id).sorted().toList();
        List<PortfolioChoice> all = choices(ids, size).stream()
                .map(each -> judged(validator, application, each))
                .sorted(BEST)
                .toList();
        PortfolioChoice last = all.get(Math.min(TOP, all.size()) - 1);
        List<PortfolioChoice> expected = all.stream()
                .filter(each -> each.notMet().size() < last.notMet().size()
                        || (each.notMet().size() == last.notMet().size()
                                && (each.blockers() < last.blockers()
                                        || each.blockers() == last.blockers() && each.warnings() <= last.warnings())))
                .map(each -> withDate(each, holdsUntil(validator, only(application, each.caseStudies()), until)))
                .sorted(BEST)
                .limit(TOP)
                .toList();

        List<Long> told = new ArrayList<>();
        Portfolio portfolio = validator
                .withProgress((done, of) -> told.add(done))
                .portfolio(application, new PortfolioSearch(size, TOP, until));

        assertThat(portfolio.best()).as(name).isEqualTo(expected);
        // It starts anew only if a conclusion of its own was wrong.
        assertThat(told).as(name).isSorted();
        assertThat(portfolio.choices()).as(name).isEqualTo(all.size());
        assertThat(portfolio.candidates()).as(name).isEqualTo(ids.size());
        assertThat(portfolio.size()).as(name).isEqualTo(size);
    }

    private static void holds(
            CompetencyValidator validator, long seed, int most, BiFunction<Long, Integer, Integer> size) {
        int candidates = 5 + (int) (seed % (most - 4));
        CompetencyApplication application = CandidateGenerator.application(seed, candidates);
        best(
                validator,
                application,
                size.apply(seed, candidates),
                Samples.AS_OF.plusMonths(2 + seed % 4),
                "the application of seed " + seed);
    }

    @Test
    void a_portfolio_names_what_is_best_of_all_choices() {
        CompetencyValidator validator = CompetencyValidator.create();

        LongStream.range(0, APPLICATIONS).parallel().forEach(seed -> holds(validator, seed, 8, (s, n) -> 4));
    }

    @Test
    void so_it_does_for_other_sizes_and_numbers() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .tailoring(new Tailoring(
                        List.of(),
                        List.of(
                                new TailoredThreshold("2.1", "case-studies", 3, "Ours."),
                                new TailoredThreshold("2.2", "public-case-studies", 1, "Ours."))))
                .build();

        LongStream.range(1_000, 1_000 + APPLICATIONS)
                .parallel()
                .forEach(seed -> holds(validator, seed, 6, (s, n) -> 1 + (int) (s / 7 % n)));
    }

    @Test
    void so_it_does_for_applications_with_faults_of_all_kinds() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .clock(java.time.Clock.fixed(java.time.Instant.parse("2026-08-31T12:00:00Z"), java.time.ZoneOffset.UTC))
                .build();

        LongStream.range(8_000_000, 8_000_000 + APPLICATIONS).parallel().forEach(seed -> {
            CompetencyApplication application = ApplicationGenerator.application(seed);
            int candidates = application.caseStudies().size();
            if (candidates > 1) {
                LocalDate asOf = validator.validate(application).asOf();
                best(
                        validator,
                        application,
                        1 + (int) (seed % candidates),
                        asOf.plusMonths(1),
                        "the generated application of seed " + seed);
            }
        });
    }

    @Test
    void so_it_does_with_custom_rules() {
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", """
                        package acme;
                        import org.connectcompetency.model.application.CaseStudy;
                        import org.connectcompetency.rules.facts.Assessment;

                        rule "ACME The first two case studies go together"
                            @requirement( "2.1" )
                        when
                            $a : Assessment( requirement == "2.1" )
                            CaseStudy( id == "c10" )
                            not CaseStudy( id == "c11" )
                        then
                            insert( $a.blocker( "alone", "c10 is alone.", "Add c11." ) );
                        end

                        rule "ACME Nothing is submitted on the 13th"
                            @requirement( "3.1" )
                        when
                            $a : Assessment( requirement == "3.1", asOf.dayOfMonth == 13 )
                            exists CaseStudy( id == "c12" )
                        then
                            insert( $a.blocker( "thirteenth", "It is the 13th.", "Wait for a day." ) );
                        end
                        """).build();

        LongStream.range(2_000, 2_000 + (APPLICATIONS + 7) / 8).parallel().forEach(seed -> {
            CompetencyApplication application = CandidateGenerator.application(seed, 5);
            best(validator, application, 3, Samples.AS_OF.plusDays(30), "the application of seed " + seed);
        });
    }

    @Test
    void the_bounds_spare_most_choices_a_judgement() {
        CompetencyValidator validator = CompetencyValidator.create();
        CompetencyApplication application = CandidateGenerator.application(1, 20);
        List<Long> told = new ArrayList<>();

        Portfolio portfolio =
                validator.withProgress((done, all) -> told.add(done)).portfolio(application, PortfolioSearch.DEFAULT);

        assertThat(portfolio.choices()).isEqualTo(4845);
        assertThat(told).hasSizeLessThan(300).endsWith(4845L);
        assertThat(Set.copyOf(portfolio.best())).hasSize(3);
    }
}
