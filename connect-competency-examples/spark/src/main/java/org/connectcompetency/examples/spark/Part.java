package org.connectcompetency.examples.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What one task judges.
 *
 * @param index its place among all parts; the output of all parts in this order is in the order of the input
 * @param splits its splits, by file and place
 */
record Part(int index, List<Split> splits) implements Serializable {

    Part {
        splits = List.copyOf(splits);
    }

    /** Returns the name of its files. */
    String name() {
        return "part-%05d".formatted(index);
    }
}
