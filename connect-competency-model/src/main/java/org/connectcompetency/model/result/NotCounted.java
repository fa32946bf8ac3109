package org.connectcompetency.model.result;

import java.util.Objects;

/**
 * Something that is given in the application but does not count.
 *
 * @param subject its id or name
 * @param reason why it does not count, in words that follow the subject: "was created on 2024-12-14, before 2024-12-15"
 */
public record NotCounted(String subject, String reason) {

    public NotCounted {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }
}
