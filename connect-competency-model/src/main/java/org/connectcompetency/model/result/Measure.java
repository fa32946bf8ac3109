package org.connectcompetency.model.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule compared with a threshold. It is also there if it was sufficient, so that the margin can be
 * shown.
 *
 * @param name what was measured
 * @param subject the badge, person or item that it was measured for, if any
 * @param actual the number
 * @param required the threshold
 * @param bound how the number must compare with the threshold
 * @param counted the ids or names of what was counted, sorted; left out of JSON when empty
 */
public record Measure(
        String name,
        @Nullable String subject,
        BigDecimal actual,
        BigDecimal required,
        Bound bound,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> counted) {

    public Measure {
        Objects.requireNonNull(name, "name");
        actual = Components.number(actual, "actual");
        required = Components.number(required, "required");
        Objects.requireNonNull(bound, "bound");
        counted = Components.list(counted, "counted");
    }
}
