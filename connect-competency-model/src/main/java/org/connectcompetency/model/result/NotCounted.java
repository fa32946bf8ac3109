package org.connectcompetency.model.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given in the application but does not count.
 *
 * @param subject its id or name
 * @param reason why it does not count, in words that follow the subject: "was created on 2024-12-14, before 2024-12-15"
 * @param remedy what would make it count, as a sentence: "Attach its evidence."; absent if nothing would, as where it
 *     is too old
 */
public record NotCounted(
        String subject, String reason, @Nullable String remedy) {

    public NotCounted {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }

    /** Creates one that nothing would make count. */
    public NotCounted(String subject, String reason) {
        this(subject, reason, null);
    }
}
