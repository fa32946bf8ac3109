package org.connectcompetency.examples.spark;

/** What the job writes: a folder of files each. */
enum Dataset {
    RESULTS("results", ".jsonl"),
    REJECTED("rejected", ".jsonl"),
    STATUSES("statuses", ".snappy.parquet");

    private final String folder;
    private final String extension;

    Dataset(String folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    String folder() {
        return folder;
    }

    String extension() {
        return extension;
    }
}
