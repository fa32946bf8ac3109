package org.connectcompetency.examples.benchmarks.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The choice of what is measured.
 *
 * @param runs how many runs make a spread
 * @param applications how many applications the batch has
 * @param quick whether only to check that everything works; the figures then mean nothing
 */
record Options(Set<Part> parts, int runs, long applications, boolean quick) {

    /** Rows that are measured together. */
    enum Part {
        START,
        WARM,
        THREADS,
        GROWTH,
        BATCH,
        CUSTOM_RULES,
        HEAP,
        FORESIGHT,
        ENGINES;

        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final String USAGE = """
            Usage: measure [--runs N] [--applications N] [--quick] [PART...]
            Measures what the project aims at and prints a Markdown table; progress goes to standard error.
              --runs N          how many runs make a spread; 3 by default
              --applications N  how many applications a batch has; 100000 by default
              --quick           a single short run, to see that it works; the figures mean nothing
              PART              %s; all of them by default
            """.formatted(String.join(
            ", ", EnumSet.allOf(Part.class).stream().map(Part::toString).toList()));

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it makes no sense
     */
    static Options of(String... args) {
        int runs = 3;
        long applications = 100_000;
        boolean quick = false;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--runs" -> runs = (int) number(args, ++i);
                case "--applications" -> applications = number(args, ++i);
                case "--quick" -> quick = true;
                default -> parts.add(Part.of(args[i]));
            }
        }
        Set<Part> some = parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
        return quick
                ? new Options(some, 1, Math.min(applications, 1_000), true)
                : new Options(some, runs, applications, false);
    }

    private static long number(String[] args, int i) {
        long number = i < args.length ? Long.parseLong(args[i]) : 0;
        if (number < 1) {
            throw new IllegalArgumentException("The number after " + args[i - 1] + " must be 1 or more.");
        }
        return number;
    }
}
