package org.connectcompetency.files.internal.workbook;

/** A response while its rows are read. */
final class Answer {

    private final Node.Tree node;
    private boolean hasOwnRow;
    private boolean given;
    private long order = Long.MAX_VALUE;

    Answer(Node.Tree node) {
        this.node = node;
    }

    /** Returns its JSON. */
    Node.Tree node() {
        return node;
    }

    /** Returns whether its own row was read, in which its text is. */
    boolean hasOwnRow() {
        return hasOwnRow;
    }

    void addRow(boolean own) {
        hasOwnRow |= own;
    }

    /** Returns whether any row says that there is a response. */
    boolean isGiven() {
        return given;
    }

    void give() {
        given = true;
    }

    /** Returns its place among all responses; a large number if no row says it. */
    long order() {
        return order;
    }

    void order(long place) {
        order = place;
    }
}
