package org.connectcompetency.model.checklist;

import java.util.Objects;

/**
 * A point that a response must include, describe or demonstrate.
 *
 * @param key its key, unique within the requirement
 * @param text what must be there, in a sentence
 * @param conditional whether it depends on the customer's situation, so that it may be declared not applicable
 */
public record Criterion(String key, String text, boolean conditional) {

    public Criterion {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }
}
