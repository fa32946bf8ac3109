package org.connectcompetency.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.connectcompetency.rules.testing.RuleVerifier.AS_OF;
import static org.connectcompetency.rules.testing.SampleFacts.application;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectcompetency.examples.embedding.SharedValidator;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rules are replaced while others judge: no call fails or mixes two sets of rules, and nothing of the old ones stays.
 */
class ReloadTest {

    private static final int SWAPS = 1_000;

    /**
     * How many of the validators have rules of their own, which takes most of the time to compile; the others differ
     * from the one before in their date.
     */
    private static final int GENERATIONS = Integer.getInteger("reload.generations", 25);

    /** From here on the JVM has loaded what it needs. */
    private static final int WARM = GENERATIONS / 4;

    /** A set of rules has more classes of its own than this. */
    private static final int CLASSES = 3;

    private static final CompetencyApplication APPLICATION = application().build();

    /** Each validator with rules of its own has a checklist of its own, and shares it with those for other dates. */
    private final List<WeakReference<Checklist>> checklists = new ArrayList<>();

    private final Map<String, Integer> generationByRules = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private int swaps;
    private @Nullable CompetencyValidator latest;

    @Test
    void a_thousand_reloads_disturb_nobody_and_leave_nothing_behind() throws Exception {
        SharedValidator service = new SharedValidator(this::next);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> judges = List.of(threads.submit(() -> judge(service)), threads.submit(() -> judge(service)));
        int classesWhenWarm = 0;
        try {
            while (swaps < SWAPS) {
                service.reload();
                awaitThatItJudges(checklists.size(), judges);
                if (checklists.size() == WARM && classesWhenWarm == 0) {
                    classesWhenWarm = classesAfter(1);
                }
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        for (Future<?> judge : judges) {
            judge.get();
        }

        assertThat(checklists).hasSize(GENERATIONS);
        assertThat(generationByRules).hasSize(GENERATIONS).containsValue(1).containsValue(GENERATIONS);
        int classes = classesAfter(1);
        assertThat(alive()).isEqualTo(1);
        assertThat(classes - classesWhenWarm).isLessThan((GENERATIONS - WARM) * CLASSES);
        Reference.reachabilityFence(service);
    }

    @Test
    void rules_that_cannot_be_used_leave_the_current_ones_in_place() {
        String[] drl = {Reloads.drl(1)};
        SharedValidator service = new SharedValidator(
                () -> CompetencyValidator.builder().rules("acme.drl", drl[0]).build());

        drl[0] = Reloads.drl(2).replace("Assessment(", "Assesment(");

        assertThatThrownBy(service::reload).isInstanceOf(InvalidRulesException.class);
        assertThat(Reloads.generation(service.validate(APPLICATION))).isEqualTo(1);
    }

    private CompetencyValidator next() {
        if (swaps++ % (SWAPS / GENERATIONS) == 0) {
            latest = CompetencyValidator.builder()
                    .checklist("2026-02")
                    .rules("acme.drl", Reloads.drl(checklists.size() + 1))
                    .build();
            checklists.add(new WeakReference<>(latest.checklist()));
        }
        return latest.asOf(AS_OF.plusDays(swaps));
    }

    private void judge(SharedValidator service) {
        while (!over.get()) {
            ValidationResult result = service.validate(APPLICATION);
            int generation = Reloads.generation(result);
            assertThat(result.requirement("ACME-009").orElseThrow().title()).isEqualTo("Generation " + generation);
            assertThat(generationByRules.computeIfAbsent(result.provenance().rulesSha256(), sha -> generation))
                    .isEqualTo(generation);
        }
    }

    private void awaitThatItJudges(int generation, List<Future<?>> judges) throws InterruptedException {
        while (!generationByRules.containsValue(generation)) {
            assertThat(judges).noneMatch(Future::isDone);
            Thread.sleep(1);
        }
    }

    /** Returns how many classes there are once no more than so many checklists are left, if that ever comes. */
    private int classesAfter(int left) throws InterruptedException {
        for (int i = 0; i < 100 && (i < 3 || alive() > left); i++) {
            System.gc();
            Thread.sleep(20);
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private long alive() {
        return checklists.stream().filter(each -> each.get() != null).count();
    }
}
