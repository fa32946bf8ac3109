package org.connectcompetency.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured of growth is what it is said to be. */
class GrowingListTest {

    private static final CompetencyValidator RULES = CompetencyValidator.create();
    private static final HandWrittenValidator HAND_WRITTEN = Applications.handWritten(RULES);
    private static final int LENGTH =
            CompetencyJson.write(Applications.shipped("ready")).length();

    @ParameterizedTest
    @EnumSource
    void a_grown_application_is_larger_and_judged_alike(GrowingList list) {
        CompetencyApplication grown = list.grow(15);

        assertThat(CompetencyJson.write(grown).length()).isGreaterThan(LENGTH + 1_000);
        assertThat(CompetencyJson.write(RULES.validate(grown)))
                .isEqualTo(CompetencyJson.write(HAND_WRITTEN.validate(grown)));
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void the_longest_list_is_judged_and_nothing_of_it_refused(GrowingList list) {
        assertThat(RULES.validate(list.grow(1000)).verdict()).isIn((Object[]) Verdict.values());
    }

    @Test
    void a_grown_list_has_so_many_elements() {
        assertThat(GrowingList.PEOPLE.grow(5).personnel()).hasSize(45);
        assertThat(GrowingList.CASE_STUDIES.grow(5).caseStudies()).hasSize(20);
        assertThat(GrowingList.CASE_STUDIES.grow(1000).caseStudies()).hasSize(500);
        assertThat(GrowingList.PEOPLE.growth(10, 1000)).isEqualTo(100);
        assertThat(GrowingList.ONE_CUSTOMER.growth(10, 1000)).isEqualTo(12.5);
    }

    @Test
    void names_that_are_alike_have_one_hash_code_a_hundred_each() {
        assertThat(IntStream.range(0, 100).mapToObj(GrowingList::alike))
                .doesNotHaveDuplicates()
                .extracting(String::hashCode)
                .containsOnly(GrowingList.alike(0).hashCode());
        assertThat(GrowingList.alike(100)).doesNotHaveSameHashCodeAs(GrowingList.alike(0));
    }
}
