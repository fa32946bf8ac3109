package org.connectcompetency.rules.facts;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of evidence that count for one line of the checklist. Those that are given once for all case studies are
 * looked at once, however many case studies there are.
 */
final class Pieces extends AbstractList<EvidencePiece> {

    private final List<EvidencePiece> own;
    private final @Nullable Pieces shared;

    /** Made when it is first asked for. Most lines have a single piece, which nothing has to be compared with. */
    private @Nullable Known known;

    /**
     * What is known of the pieces that are given here.
     *
     * @param labels by what the pieces have in common that are the same: the first label of them in natural order
     * @param again what pieces have in common that are given several times
     */
    private record Known(Map<String, String> labels, Set<String> again) {}

    private Pieces(List<EvidencePiece> own, @Nullable Pieces shared) {
        this.own = own;
        this.shared = shared;
    }

    /** Several threads may come here first, and then each makes the same. */
    private Known known() {
        Known found = known;
        if (found == null) {
            found = look();
            known = found;
        }
        return found;
    }

    private Known look() {
        Map<String, String> labels = new HashMap<>();
        Set<String> again = new HashSet<>();
        for (EvidencePiece piece : own) {
            String identity = piece.identity();
            String label = piece.label();
            String other = labels.putIfAbsent(identity, label);
            if (other != null) {
                labels.put(identity, first(other, label));
                again.add(identity);
            } else if (shared != null && shared.known().labels.containsKey(identity)) {
                again.add(identity);
            }
        }
        return new Known(labels, again);
    }

    /** Returns whether there is at most one piece, so that none can be the same as another one. */
    private boolean lone() {
        return shared == null && own.size() <= 1;
    }

    /** Returns pieces that are given for one case study, or for the partner. */
    static Pieces of(List<EvidencePiece> own) {
        return own instanceof Pieces pieces ? pieces : new Pieces(own, null);
    }

    /** Returns pieces that are given for one case study, and others that are given for all. */
    static Pieces of(List<EvidencePiece> own, List<EvidencePiece> shared) {
        if (shared.isEmpty()) {
            return of(own);
        }
        return own.isEmpty() ? of(shared) : new Pieces(own, of(shared));
    }

    @Override
    public EvidencePiece get(int index) {
        return index < own.size() || shared == null ? own.get(index) : shared.get(index - own.size());
    }

    @Override
    public int size() {
        return own.size() + (shared == null ? 0 : shared.size());
    }

    /** Returns how many there are, one that is given several times once. */
    int distinct() {
        if (lone()) {
            return own.size();
        }
        if (shared == null) {
            return known().labels.size();
        }
        int more = 0;
        for (String identity : known().labels.keySet()) {
            more += shared.known().labels.containsKey(identity) ? 0 : 1;
        }
        return shared.distinct() + more;
    }

    /** Returns what readers know them by, each once. Sorted. */
    List<String> labels() {
        if (lone()) {
            return own.isEmpty() ? List.of() : List.of(own.get(0).label());
        }
        Map<String, String> labels = known().labels;
        Stream<String> others = shared == null
                ? Stream.of()
                : shared.known().labels.keySet().stream().filter(identity -> !labels.containsKey(identity));
        return Stream.concat(labels.keySet().stream(), others)
                .map(this::label)
                .sorted()
                .toList();
    }

    /** Returns what readers know those by that are given several times. Sorted. */
    List<String> repeated() {
        if (lone()) {
            return List.of();
        }
        Set<String> again = known().again;
        Stream<String> others = shared == null
                ? Stream.of()
                : shared.known().again.stream().filter(identity -> !again.contains(identity));
        return Stream.concat(again.stream(), others).map(this::label).sorted().toList();
    }

    private String label(String identity) {
        String label = known().labels.get(identity);
        String other = shared == null ? null : shared.known().labels.get(identity);
        if (label == null || other == null) {
            return String.valueOf(label == null ? other : label);
        }
        return first(label, other);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
