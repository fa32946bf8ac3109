package org.connectcompetency.examples.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides the input among tasks: large files are split, small ones are judged together.
 *
 * @param size how many bytes a task reads, about
 */
record Plan(long size) {

    /** Less than that is not worth a task. */
    private static final long LEAST = 1024 * 1024;

    /** Several for each core, as applications differ in how long they take, and executors in how fast they are. */
    private static final int TASKS_PER_CORE = 4;

    /** Returns a plan for these files, so many cores, and at most so many bytes a task. */
    static Plan of(List<InputFile> files, int cores, long most) {
        long total = files.stream().mapToLong(InputFile::length).sum();
        return new Plan(Math.max(1, Math.min(most, Math.max(LEAST, total / ((long) TASKS_PER_CORE * cores)))));
    }

    /** Returns the splits of all files, by file and place; it is not yet known how many lines are before them. */
    List<Split> splits(List<InputFile> files) {
        List<Split> splits = new ArrayList<>();
        for (InputFile file : files) {
            long start = 0;
            // A rest that is hardly more than a split is one.
            while (!file.compressed() && file.length() - start > size + size / 10) {
                splits.add(new Split(file.path(), start, start + size, 0));
                start += size;
            }
            splits.add(new Split(file.path(), start, Long.MAX_VALUE, 0));
        }
        return splits;
    }

    /** Returns the parts, each with splits that follow on one another. */
    List<Part> parts(List<Split> splits, List<InputFile> files) {
        Map<String, Long> lengths = new HashMap<>();
        files.forEach(file -> lengths.put(file.path(), file.length()));
        List<Part> parts = new ArrayList<>();
        List<Split> together = new ArrayList<>();
        long bytes = 0;
        for (Split split : splits) {
            long length = Math.min(split.end(), lengths.get(split.file())) - split.start();
            if (!together.isEmpty() && bytes + length > size + size / 10) {
                parts.add(new Part(parts.size(), together));
                together = new ArrayList<>();
                bytes = 0;
            }
            together.add(split);
            bytes += length;
        }
        if (!together.isEmpty()) {
            parts.add(new Part(parts.size(), together));
        }
        return parts;
    }
}
