package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.connectcompetency.reports.internal.sarif.JsonRegions;
import org.connectcompetency.reports.internal.sarif.JsonRegions.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRegionsTest {

    private static final String JSON = """
            {
              "a": 12,
              "b/~": {"c": [true, "ü😀", null]},
              "d": {}
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 5, 2",
        "/a, 2, 8, 2, 10",
        "/b~1~0, 3, 10, 3, 36",
        "/b~1~0/c/0, 3, 17, 3, 21",
        "/b~1~0/c/1, 3, 23, 3, 28",
        "/b~1~0/c/2, 3, 30, 3, 34",
        "/d, 4, 8, 4, 10"
    })
    void a_value_is_found(String pointer, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(JsonRegions.of(JSON, List.of(pointer)))
                .containsEntry(pointer, new Region(startLine, startColumn, endLine, endColumn));
    }

    @Test
    void what_is_not_there_is_in_what_is_around_it() {
        assertThat(JsonRegions.of(JSON, List.of("/d/e/f", "/z")))
                .containsEntry("/d/e/f", new Region(4, 8, 4, 10))
                .containsEntry("/z", new Region(1, 1, 5, 2));
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonRegions.of("{\"a\": ", List.of("/a")));
    }
}
