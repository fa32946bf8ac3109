package org.connectcompetency.examples.benchmarks.handwritten;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Severity;
import org.jspecify.annotations.Nullable;

/** What is found for a requirement, or for one of its case studies. */
final class Page {

    private static final Comparator<Finding> FINDINGS = comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::subject, nullsFirst(naturalOrder()))
            .thenComparing(Finding::message)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::remedy);

    private static final Comparator<NotCounted> NOT_COUNTED = comparing(NotCounted::subject)
            .thenComparing(NotCounted::reason)
            .thenComparing(NotCounted::remedy, nullsFirst(naturalOrder()));

    /** So many of what all case studies share are named. */
    private static final int MOST_SHARED = 10;

    final Requirement requirement;
    final @Nullable String caseStudy;
    private List<Draft> drafts = List.of();
    private Map<@Nullable String, List<LeftOut>> leftOut = Collections.emptyMap();
    private Map<@Nullable String, List<LeftOut>> shared = Collections.emptyMap();

    Page(Requirement requirement, @Nullable String caseStudy) {
        this.requirement = requirement;
        this.caseStudy = caseStudy;
    }

    int threshold(String name) {
        return requirement.threshold(name);
    }

    Draft blocker(String rule, String code, String message, String remedy) {
        return add(new Draft(Draft.Kind.BLOCKER, rule, code, message, remedy));
    }

    Draft gap(String rule, String code, String message, String remedy) {
        return add(new Draft(Draft.Kind.GAP, rule, code, message, remedy));
    }

    Draft warning(String rule, String code, String message, String remedy) {
        return add(new Draft(Draft.Kind.WARNING, rule, code, message, remedy));
    }

    private Draft add(Draft draft) {
        if (drafts.isEmpty()) {
            drafts = new ArrayList<>();
        }
        drafts.add(draft);
        return draft;
    }

    /** What does not count, with the fact, which may not count for several reasons. */
    private record LeftOut(Object fact, NotCounted notCounted) {}

    /** Records what is given again and counts once, for one badge, item or measure. */
    void leaveOut(@Nullable String group, String subject, String reason) {
        leaveOut(group, new Object(), subject, reason, null);
    }

    /**
     * Records what was given and does not count, for all measures or for one badge, item or measure.
     *
     * @param remedy what would make it count, if anything does
     */
    void leaveOut(@Nullable String group, Object fact, String subject, String reason, @Nullable String remedy) {
        if (leftOut.isEmpty()) {
            leftOut = new HashMap<>();
        }
        leftOut.computeIfAbsent(group, g -> new ArrayList<>())
                .add(new LeftOut(fact, new NotCounted(subject, reason, remedy)));
    }

    /** Notes what was left out of another page, which all case studies share. */
    void share(Page page) {
        shared = page.leftOut;
    }

    /** Returns what was left out of all measures. */
    List<NotCounted> leftOut() {
        return leftOut.getOrDefault(null, List.of()).stream()
                .map(LeftOut::notCounted)
                .toList();
    }

    boolean hasFault() {
        for (Draft draft : drafts) {
            if (draft.kind != Draft.Kind.WARNING) {
                return true;
            }
        }
        return false;
    }

    List<Finding> findings(Severity gap) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            findings.add(draft.finding(this, gap, draft.fallsShort() ? notCounted(draft) : List.of()));
        }
        if (findings.size() > 1) {
            findings.sort(FINDINGS);
            for (int i = findings.size() - 1; i > 0; i--) {
                if (findings.get(i).equals(findings.get(i - 1))) {
                    findings.remove(i);
                }
            }
        }
        return findings;
    }

    private List<NotCounted> notCounted(Draft draft) {
        if (leftOut.isEmpty() && shared.isEmpty()) {
            return List.of();
        }
        List<LeftOut> some = new ArrayList<>();
        if (draft.subject() != null) {
            some.addAll(leftOut.getOrDefault(draft.subject(), List.of()));
        } else {
            some.addAll(leftOut.getOrDefault(null, List.of()));
            if (draft.measure() != null) {
                some.addAll(leftOut.getOrDefault(draft.measure(), List.of()));
            }
        }
        List<NotCounted> notCounted = mendable(some);
        if (draft.subject() == null) {
            return notCounted;
        }
        List<NotCounted> all = mendable(shared.getOrDefault(draft.subject(), List.of()));
        notCounted.addAll(all.subList(0, Math.min(MOST_SHARED, all.size())));
        notCounted.sort(NOT_COUNTED);
        if (all.size() > MOST_SHARED) {
            notCounted.add(new NotCounted(
                    (all.size() - MOST_SHARED) + " more", "do not count either, and are given for all case studies"));
        }
        return notCounted;
    }

    /** A remedy is no help for what does not count for another reason too, which has none. */
    private static List<NotCounted> mendable(List<LeftOut> some) {
        Set<Object> beyondMending = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LeftOut each : some) {
            if (each.notCounted().remedy() == null) {
                beyondMending.add(each.fact());
            }
        }
        List<NotCounted> notCounted = new ArrayList<>(some.size());
        for (LeftOut each : some) {
            NotCounted left = each.notCounted();
            notCounted.add(beyondMending.contains(each.fact()) ? new NotCounted(left.subject(), left.reason()) : left);
        }
        notCounted.sort(NOT_COUNTED);
        return notCounted;
    }
}
