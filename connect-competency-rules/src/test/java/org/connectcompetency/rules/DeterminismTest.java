package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    /** An application with several faults, so that there are findings to sort. */
    private static final CompetencyApplication APPLICATION = broken();

    @Test
    void the_order_of_lists_changes_no_byte() {
        String expected = CompetencyJson.write(VALIDATOR.validate(APPLICATION));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(CompetencyJson.write(VALIDATOR.validate(shuffled(APPLICATION, new Random(seed)))))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void two_validators_and_many_threads_give_the_same_bytes() throws Exception {
        String expected = CompetencyJson.write(CompetencyValidator.create().validate(APPLICATION));
        Callable<String> validation = () -> CompetencyJson.write(VALIDATOR.validate(APPLICATION));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<String> result : threads.invokeAll(Collections.nCopies(40, validation))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_result_agrees_with_itself() {
        ValidationResult result = VALIDATOR.validate(APPLICATION);

        assertThat(result.findings()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(result.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(77);
        assertThat(result.isReady()).isEqualTo(result.counts().get(Status.NOT_MET) == 0);
        for (RequirementResult requirement : result.requirements()) {
            List<Finding> findings = new ArrayList<>(requirement.findings());
            requirement.caseStudies().forEach(each -> findings.addAll(each.findings()));
            assertThat(requirement.status() == Status.NOT_MET)
                    .as(requirement.id())
                    .isEqualTo(findings.stream().anyMatch(each -> each.severity() == Severity.BLOCKER));
        }
        assertThat(CompetencyJson.readResult(CompetencyJson.write(result))).isEqualTo(result);
    }

    @Test
    void an_application_that_was_written_and_read_is_judged_alike() {
        CompetencyApplication read = CompetencyJson.readApplication(CompetencyJson.write(APPLICATION));

        assertThat(read).isEqualTo(APPLICATION);
        assertThat(VALIDATOR.validate(read)).isEqualTo(VALIDATOR.validate(APPLICATION));
    }

    private static CompetencyApplication broken() {
        CompetencyApplication ready = Samples.ready().build();
        return CompetencyApplicationBuilder.builder(ready)
                .caseStudies(ready.caseStudies().stream()
                        .map(each -> Samples.caseStudy(each.id())
                                .agents(null)
                                .monthlyRecurringRevenueUsd(null)
                                .aceOpportunityId("O1")
                                .features(List.of("Tea leaf reading", "Palm reading"))
                                .build())
                        .toList())
                .badgeCompletions(everySecond(ready.badgeCompletions()))
                .aceOpportunities(ready.aceOpportunities().stream()
                        .filter(each -> !each.id().equals("O6"))
                        .toList())
                .marketplaceOfferings(List.of())
                .responses(everySecond(ready.responses()))
                .build();
    }

    private static CompetencyApplication shuffled(CompetencyApplication application, Random random) {
        return CompetencyApplicationBuilder.builder(application)
                .caseStudies(shuffled(application.caseStudies(), random))
                .personnel(shuffled(application.personnel(), random))
                .badgeCompletions(shuffled(application.badgeCompletions(), random))
                .aceOpportunities(shuffled(application.aceOpportunities(), random))
                .coSellActivities(shuffled(application.coSellActivities(), random))
                .marketingActivities(shuffled(application.marketingActivities(), random))
                .legacyPlatforms(shuffled(application.legacyPlatforms(), random))
                .responses(shuffled(application.responses(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <T> List<T> everySecond(List<T> list) {
        return list.stream().filter(each -> list.indexOf(each) % 2 == 0).toList();
    }
}
