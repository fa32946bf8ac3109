package org.connectcompetency.model.checklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.jspecify.annotations.Nullable;

/** Texts such as "TBD" that are given where something must be said, but say nothing. They are compared as names are. */
public final class Placeholders {

    private final List<String> texts;
    private final Set<String> keys = new HashSet<>();
    private final int longest;

    /** Creates a set of placeholders. */
    public Placeholders(Collection<String> texts) {
        this.texts = List.copyOf(texts);
        this.texts.forEach(text -> keys.add(Names.key(text)));
        longest = keys.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns the texts in the order in which they were given. */
    public List<String> texts() {
        return texts;
    }

    /** Returns whether a text says something: it is neither absent nor blank nor a placeholder. */
    public boolean say(@Nullable String text) {
        if (text == null || Names.isBlank(text)) {
            return false;
        }
        // Nearly every text is longer than any placeholder, and then no key is needed.
        return Names.isLongerThan(longest, text) || !keys.contains(Names.key(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placeholders that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "Placeholders" + texts;
    }
}
