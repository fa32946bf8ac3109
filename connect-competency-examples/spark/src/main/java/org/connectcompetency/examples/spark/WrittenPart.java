package org.connectcompetency.examples.spark;

import org.apache.hadoop.fs.Path;

/**
 * What one try of a task wrote. Another try of the same task writes files with other names, so that neither disturbs
 * the other; Spark gives the driver one of them, and only its files are published.
 *
 * @param part the name of the part
 * @param attempt the number of the try, which no other try of this application has
 * @param totals how its lines came out
 */
record WrittenPart(String part, long attempt, Totals totals) {

    /** Returns what a task tells the driver: Spark may be set to serialize in a way that knows no records. */
    long[] toNumbers() {
        return new long[] {attempt, totals.ready(), totals.notReady(), totals.rejected(), totals.blank()};
    }

    static WrittenPart of(Part part, long[] numbers) {
        return new WrittenPart(part.name(), numbers[0], new Totals(numbers[1], numbers[2], numbers[3], numbers[4]));
    }

    /** Returns the file as the task writes it, below the folder of all tries. */
    Path written(Dataset dataset, Path folder) {
        return new Path(folder, dataset.folder() + "/" + part + "-" + attempt + dataset.extension());
    }

    /** Returns the file as it is published, below the output's folder. */
    Path published(Dataset dataset, Path folder) {
        return new Path(folder, dataset.folder() + "/" + part + dataset.extension());
    }

    /** Returns whether there is anything in the file; one of statuses has its columns at least. */
    boolean has(Dataset dataset) {
        return switch (dataset) {
            case RESULTS -> totals.ready() + totals.notReady() > 0;
            case REJECTED -> totals.rejected() > 0;
            case STATUSES -> true;
        };
    }
}
