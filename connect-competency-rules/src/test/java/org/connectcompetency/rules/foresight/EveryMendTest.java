package org.connectcompetency.rules.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.junit.jupiter.api.Test;

/** Each rule that leaves a fact out says what would make it count, or that nothing does; and what it says is true. */
class EveryMendTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** Hears of every exclusion of every application. */
    private static final String COLLECTING = """
            package acme;
            import java.util.Queue;
            import org.connectcompetency.rules.facts.Exclusion;

            rule "ACME Exclusions are collected"
                @requirement( "1.1" )
            when
                $all : Queue()
                $each : Exclusion()
            then
                $all.add( $each );
            end
            """;

    /** What nothing makes count: it is too old, or is not what is asked for. */
    private static final Set<String> BEYOND_MENDING = Set.of(
            "evidence-too-old",
            "created-before-window",
            "activity-too-old",
            "not-a-feature",
            "not-technical",
            "not-partner-originated",
            "edition-excluded",
            "customer-repeated");

    private static List<MatchResult> excludingRules() throws IOException {
        List<MatchResult> rules = new ArrayList<>();
        Pattern excluding = Pattern.compile(
                "rule \"([^\"]+)\"(?:(?!\nend)[\\s\\S])*?\\.exclude\\( \"([a-z-]+)\"(?:(?!\nend)[\\s\\S])*\nend");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                rules.addAll(excluding.matcher(Files.readString(file)).results().toList());
            }
        }
        return rules;
    }

    @Test
    void each_rule_that_excludes_says_what_mends_it_or_that_nothing_does() throws IOException {
        List<MatchResult> rules = excludingRules();

        assertThat(rules).hasSizeGreaterThan(40).allSatisfy(rule -> {
            boolean beyond = rule.group().contains(".beyondMending() );\nend");
            boolean mended = Pattern.compile("\\.mendedBy\\( [^;]+ \\) \\);\nend")
                    .matcher(rule.group())
                    .find();
            assertThat(beyond ^ mended).as(rule.group(1)).isTrue();
            assertThat(beyond).as(rule.group(1)).isEqualTo(BEYOND_MENDING.contains(rule.group(2)));
        });
    }

    @Test
    void so_it_is_for_all_exclusions_of_generated_applications() throws IOException {
        CompetencyValidator collecting = CompetencyValidator.builder()
                .rules("collecting.drl", COLLECTING)
                .build();
        ConcurrentLinkedQueue<Exclusion> all = new ConcurrentLinkedQueue<>();

        LongStream.range(8_000_000, 8_000_600)
                .parallel()
                .forEach(seed -> collecting.validate(ApplicationGenerator.application(seed), all));

        Set<String> written = new TreeSet<>();
        excludingRules().forEach(rule -> written.add(rule.group(2)));
        Map<String, Set<Boolean>> mended = new TreeMap<>();
        for (Exclusion each : all) {
            mended.computeIfAbsent(each.code(), code -> new TreeSet<>()).add(each.remedy() != null);
            if (each.remedy() != null) {
                assertThat(each.remedy()).matches("[A-Z].*\\.");
            }
        }
        assertThat(mended.keySet()).isEqualTo(written);
        mended.forEach((code, is) -> assertThat(is).as(code).containsExactly(!BEYOND_MENDING.contains(code)));
    }

    @Test
    void where_the_mends_suffice_the_step_is_gone_once_they_are_done() {
        Set<String> seen = new TreeSet<>();
        for (long seed = 8_100_000; seed < 8_101_200; seed++) {
            CompetencyApplication application = ApplicationGenerator.application(seed);
            for (PlanStep step : VALIDATOR.plan(application).steps()) {
                if (step.mend().isEmpty()) {
                    continue;
                }
                Mending mending = new Mending(application, step, VALIDATOR);
                CompetencyApplication mended = mending.done();
                Plan after = VALIDATOR.asOf(mending.asOf()).plan(mended);
                if (mending.suffices()) {
                    seen.add(step.code());
                    assertThat(after.steps())
                            .as("seed " + seed + ", " + step)
                            .noneMatch(each -> each.requirement().equals(step.requirement())
                                    && each.code().equals(step.code())
                                    && String.valueOf(each.subject()).equals(String.valueOf(step.subject()))
                                    && String.valueOf(each.caseStudy()).equals(String.valueOf(step.caseStudy())));
                }
            }
        }

        assertThat(seen)
                .contains(
                        "badge-completions-short",
                        "co-sell-short",
                        "dedicated-people-short",
                        "evidence-missing",
                        "kpis-short",
                        "legacy-platforms-short",
                        "marketplace-offering-missing",
                        "opportunities-short",
                        "partner-originated-short",
                        "public-case-studies-short",
                        "qualified-short");
    }
}
