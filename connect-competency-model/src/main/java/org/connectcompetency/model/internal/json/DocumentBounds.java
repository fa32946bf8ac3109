package org.connectcompetency.model.internal.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.connectcompetency.model.internal.values.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole document for what no part of it may have: lists that are too long, and half characters. Every
 * validation comes through here, so a place gets its pointer only when there is something to say of it.
 */
public final class DocumentBounds {

    private static final int DEPTH = 16;

    private final int longest;
    private final BiConsumer<Supplier<String>, String> problems;
    private @Nullable Object[] path = new Object[DEPTH];
    private int depth;

    private DocumentBounds(int longest, BiConsumer<Supplier<String>, String> problems) {
        this.longest = longest;
        this.problems = problems;
    }

    /**
     * Looks through a document.
     *
     * @param longest how many elements a list may have
     * @param problems is told of each problem: where it is, and what it is
     */
    public static void check(Record document, int longest, BiConsumer<Supplier<String>, String> problems) {
        new DocumentBounds(longest, problems).fields(document);
    }

    private void fields(Record document) {
        for (RecordField field : RecordType.of(document.getClass()).fields()) {
            Object value = field.searched() ? field.valueIn(document) : null;
            if (value != null) {
                enter(field.name());
                value(value);
                depth--;
            }
        }
    }

    private void value(Object value) {
        if (value instanceof String text) {
            if (Surrogates.anyUnpaired(text)) {
                problems.accept(this::pointer, Surrogates.problem(text));
            }
        } else if (value instanceof Record part) {
            fields(part);
        } else if (value instanceof List<?> elements) {
            elements(elements);
        }
    }

    private void elements(List<?> elements) {
        if (elements.size() > longest) {
            problems.accept(this::pointer, "must have at most " + longest + " elements, but has " + elements.size());
        }
        for (int i = 0; i < elements.size(); i++) {
            enter(i);
            value(elements.get(i));
            depth--;
        }
    }

    private void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth++] = step;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(path[i]);
        }
        return pointer.toString();
    }
}
