package org.connectcompetency.rules.internal.foresight;

/**
 * All ways to choose some of several candidates, in the order of the members' numbers: the first one has the smallest
 * numbers.
 */
final class Combinations {

    private final int candidates;
    private final int size;

    /** How many ways there are to choose from so many candidates, by the number of candidates and of members. */
    private final long[][] ways;

    /** Counts above it are not told apart. */
    private final long most;

    Combinations(int candidates, int size, long most) {
        this.candidates = candidates;
        this.size = size;
        this.most = most;
        ways = new long[candidates + 1][size + 1];
        for (int from = 0; from <= candidates; from++) {
            ways[from][0] = 1;
            for (int chosen = 1; chosen <= Math.min(from, size); chosen++) {
                ways[from][chosen] = Math.min(most + 1, ways[from - 1][chosen - 1] + ways[from - 1][chosen]);
            }
        }
    }

    /** Returns how many there are, or a number above the greatest one that matters. */
    long count() {
        return ways[candidates][size];
    }

    boolean tooMany() {
        return count() > most;
    }

    /** Returns the members of the first one. */
    int[] first() {
        int[] members = new int[size];
        for (int i = 0; i < size; i++) {
            members[i] = i;
        }
        return members;
    }

    /** Turns the members into those of the next one; those of the last one stay as they are. */
    void advance(int[] members) {
        int last = size - 1;
        while (last >= 0 && members[last] == candidates - size + last) {
            last--;
        }
        if (last >= 0) {
            members[last]++;
            for (int i = last + 1; i < size; i++) {
                members[i] = members[i - 1] + 1;
            }
        }
    }

    /** Returns the members of the one at that place in the order. */
    int[] at(int place) {
        int[] members = new int[size];
        long rest = place;
        int member = 0;
        for (int i = 0; i < size; i++) {
            while (rest >= ways[candidates - member - 1][size - i - 1]) {
                rest -= ways[candidates - member - 1][size - i - 1];
                member++;
            }
            members[i] = member++;
        }
        return members;
    }
}
