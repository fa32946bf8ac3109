package org.connectcompetency.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.reports.internal.StatusWords;

/**
 * A section of the checklist on the page.
 *
 * @param anchor the name by which the page refers to it
 * @param title its title
 * @param counts how many of its requirements have which status
 * @param entries its requirements
 */
public record Chapter(String anchor, String title, Map<Status, Integer> counts, List<Entry> entries) {

    private static final int WIDTH = 200;

    /**
     * A part of the bar that shows how far a section is.
     *
     * @param status the status that it stands for
     * @param style the class of the status
     * @param start where it begins
     * @param length how long it is
     */
    public record Part(Status status, String style, int start, int length) {}

    /** Returns the parts of the bar, of 200 in all. */
    public List<Part> parts() {
        int all = entries.size();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Status, Integer> count : counts.entrySet()) {
            int start = before * WIDTH / all;
            before += count.getValue();
            int length = before * WIDTH / all - start;
            if (length > 0) {
                parts.add(new Part(count.getKey(), Entry.style(count.getKey()), start, length));
            }
        }
        return parts;
    }

    /** Returns the counts in words. */
    public String words() {
        List<String> words = new ArrayList<>();
        counts.forEach((status, count) -> {
            if (count > 0) {
                words.add(count + " " + StatusWords.of(status));
            }
        });
        return String.join(", ", words);
    }
}
