package org.connectcompetency.rules.foresight;

import java.util.Objects;

/**
 * Something that was given, does not count, and would count if something were done for it.
 *
 * @param subject its id or name
 * @param remedy what to do
 */
public record Mend(String subject, String remedy) {

    public Mend {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(remedy, "remedy");
    }
}
