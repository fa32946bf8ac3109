package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final long MIB = 1024 * 1024;

    @Test
    void a_large_file_is_split_and_a_compressed_one_is_not() {
        List<InputFile> files = List.of(new InputFile("a", 250, false), new InputFile("b.gz", 250, true));

        assertThat(new Plan(100).splits(files))
                .containsExactly(
                        new Split("a", 0, 100, 0),
                        new Split("a", 100, 200, 0),
                        new Split("a", 200, Long.MAX_VALUE, 0),
                        new Split("b.gz", 0, Long.MAX_VALUE, 0));
    }

    @Test
    void small_files_are_judged_together_in_their_order() {
        List<InputFile> files = IntStream.range(0, 5)
                .mapToObj(i -> new InputFile("file" + i, 40, false))
                .toList();
        Plan plan = new Plan(100);

        assertThat(plan.parts(plan.splits(files), files))
                .extracting(
                        Part::name,
                        part -> part.splits().stream().map(Split::file).toList())
                .containsExactly(
                        tuple("part-00000", List.of("file0", "file1")),
                        tuple("part-00001", List.of("file2", "file3")),
                        tuple("part-00002", List.of("file4")));
    }

    @Test
    void every_core_gets_several_tasks_of_a_megabyte_or_more_up_to_what_the_settings_allow() {
        List<InputFile> files = List.of(new InputFile("a", 80 * MIB, false));

        assertThat(Plan.of(files, 2, 128 * MIB).size()).isEqualTo(10 * MIB);
        assertThat(Plan.of(files, 1000, 128 * MIB).size()).isEqualTo(MIB);
        assertThat(Plan.of(files, 2, 3 * MIB).size()).isEqualTo(3 * MIB);
        assertThat(Plan.of(List.of(), 2, 3 * MIB).size()).isEqualTo(MIB);
    }
}
