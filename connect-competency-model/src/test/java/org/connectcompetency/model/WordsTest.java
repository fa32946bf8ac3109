package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.connectcompetency.model.application.Category;
import org.junit.jupiter.api.Test;

/** How things are listed within a sentence. */
class WordsTest {

    @Test
    void several_things_are_joined_by_commas_and_a_word() {
        assertThat(Words.and(List.of())).isEqualTo("none");
        assertThat(Words.and(List.of("a"))).isEqualTo("a");
        assertThat(Words.and(List.of("b", "a", "b"))).isEqualTo("b and a");
        assertThat(Words.or(Set.of("c", "b", "a"))).isEqualTo("a, b or c");
        assertThat(Words.or(Set.of(Category.CONTACT_CENTER_TRANSFORMATION))).isEqualTo("Contact Center Transformation");
    }

    @Test
    void ten_things_are_listed_and_of_more_the_first_ten() {
        assertThat(Words.and(numbers(10))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 and 10");
        assertThat(Words.and(numbers(11))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 1 more");
        assertThat(Words.or(numbers(100_000))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 or 99990 more");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
