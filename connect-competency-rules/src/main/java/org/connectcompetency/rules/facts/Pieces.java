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
    /** By what the pieces have in common that are the same: the first label of them in natural order. */
    private final Map<String, String> labels = new HashMap<>();
    /** What pieces have in common that are given several times. */
    private final Set<String> again = new HashSet<>();

    private Pieces(List<EvidencePiece> own, @Nullable Pieces shared) {
        this.own = own;
        this.shared = shared;
        for (EvidencePiece piece : own) {
            String identity = piece.identity();
            String label = piece.label();
            String other = labels.putIfAbsent(identity, label);
            if (other != null) {
                labels.put(identity, first(other, label));
                again.add(identity);
            } else if (shared != null && shared.labels.containsKey(identity)) {
                again.add(identity);
            }
        }
    }

    /** Returns pieces that are given for one case study, or for the partner. */
    static Pieces of(List<EvidencePiece> own) {
        return own instanceof Pieces pieces ? pieces : new Pieces(own, null);
    }

    /** Returns pieces that are given for one case study, and others that are given for all. */
    static Pieces of(List<EvidencePiece> own, List<EvidencePiece> shared) {
        Pieces all = of(shared);
        return own.isEmpty() ? all : new Pieces(own, all);
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
        if (shared == null) {
            return labels.size();
        }
        int more = 0;
        for (String identity : labels.keySet()) {
            more += shared.labels.containsKey(identity) ? 0 : 1;
        }
        return shared.distinct() + more;
    }

    /** Returns what readers know them by, each once. Sorted. */
    List<String> labels() {
        Stream<String> others = shared == null
                ? Stream.of()
                : shared.labels.keySet().stream().filter(identity -> !labels.containsKey(identity));
        return Stream.concat(labels.keySet().stream(), others)
                .map(this::label)
                .sorted()
                .toList();
    }

    /** Returns what readers know those by that are given several times. Sorted. */
    List<String> repeated() {
        Stream<String> others =
                shared == null ? Stream.of() : shared.again.stream().filter(identity -> !again.contains(identity));
        return Stream.concat(again.stream(), others).map(this::label).sorted().toList();
    }

    private String label(String identity) {
        String label = labels.get(identity);
        String other = shared == null ? null : shared.labels.get(identity);
        if (label == null || other == null) {
            return String.valueOf(label == null ? other : label);
        }
        return first(label, other);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
