package org.connectcompetency.model.checklist;

import org.connectcompetency.model.Titled;

/** How a number of the application must compare with a number of the checklist. */
public enum Bound implements Titled {
    /** The number or more: a minimum. */
    AT_LEAST("at least"),
    /** The number or less, such as a window in months or the open issues that are allowed. */
    AT_MOST("at most"),
    /** More than the number. */
    MORE_THAN("more than");

    private final String title;

    Bound(String title) {
        this.title = title;
    }

    /** Returns the words that come before the number: "at least", "at most" or "more than". */
    @Override
    public String title() {
        return title;
    }

    /** Returns whether the larger of two numbers asks for less. */
    public boolean isLaxerWhenLarger() {
        return this == AT_MOST;
    }
}
