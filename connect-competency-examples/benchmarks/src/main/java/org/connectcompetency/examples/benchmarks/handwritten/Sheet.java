package org.connectcompetency.examples.benchmarks.handwritten;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.jspecify.annotations.Nullable;

/** All that is found for one requirement. */
final class Sheet {

    private static final Comparator<Measure> MEASURES =
            comparing(Measure::name).thenComparing(Measure::subject, nullsFirst(naturalOrder()));

    final Requirement requirement;
    final boolean applies;
    final Page whole;
    final Page[] pages;
    final boolean[] concerned;
    /** The grounds on which each case study is waived; empty for one that is not. */
    final List<List<String>> grounds;
    /** The grounds on which the requirement as a whole is waived. */
    List<String> allGrounds = List.of();

    private List<Measure> measures = List.of();

    Sheet(Requirement requirement, boolean applies, List<CaseStudy> caseStudies) {
        this.requirement = requirement;
        this.applies = applies;
        whole = new Page(requirement, null);
        int size = requirement.scope() == Scope.PARTNER ? 0 : caseStudies.size();
        pages = new Page[size];
        concerned = new boolean[size];
        grounds = new ArrayList<>(Collections.nCopies(size, List.of()));
        for (int i = 0; i < size; i++) {
            CaseStudy caseStudy = caseStudies.get(i);
            pages[i] = new Page(requirement, caseStudy.id());
            concerned[i] = applies
                    && (requirement.category() == null || caseStudy.categories().contains(requirement.category()));
        }
    }

    /** Returns whether the case study at that index is to be judged. */
    boolean judges(int caseStudy) {
        return concerned[caseStudy] && !waived(caseStudy);
    }

    boolean waived(int caseStudy) {
        return !grounds.get(caseStudy).isEmpty();
    }

    boolean allWaived() {
        return !allGrounds.isEmpty();
    }

    void measure(String name, @Nullable String subject, BigDecimal actual, BigDecimal required, List<String> counted) {
        if (measures.isEmpty()) {
            measures = new ArrayList<>();
        }
        measures.add(new Measure(name, subject, actual, required, bound(name), counted));
    }

    void measure(String name, @Nullable String subject, long actual, long required, Collection<String> counted) {
        measure(name, subject, BigDecimal.valueOf(actual), BigDecimal.valueOf(required), sorted(counted));
    }

    private static Bound bound(String measure) {
        return switch (measure) {
            case "months-since-production" -> Bound.AT_MOST;
            case "annual-recurring-revenue-usd" -> Bound.MORE_THAN;
            default -> Bound.AT_LEAST;
        };
    }

    private static List<String> sorted(Collection<String> names) {
        return names.size() < 2 ? List.copyOf(names) : names.stream().sorted().toList();
    }

    RequirementResult result() {
        List<CaseStudyResult> caseStudies = caseStudies();
        List<Finding> findings = whole.findings(Severity.BLOCKER);
        if (measures.size() > 1) {
            measures.sort(MEASURES);
        }
        Status status = status(findings, caseStudies);
        return new RequirementResult(
                requirement.id(),
                requirement.title(),
                requirement.section(),
                requirement.scope(),
                status,
                requirement.basis(),
                findings,
                measures,
                status == Status.WAIVED ? allGrounds : List.of(),
                caseStudies);
    }

    private List<CaseStudyResult> caseStudies() {
        if (pages.length == 0) {
            return List.of();
        }
        Status[] statuses = new Status[pages.length];
        boolean carried = false;
        for (int i = 0; i < pages.length; i++) {
            statuses[i] = !concerned[i]
                    ? Status.NOT_APPLICABLE
                    : waived(i) ? Status.WAIVED : pages[i].hasFault() ? Status.NOT_MET : Status.MET;
            carried |= statuses[i] == Status.MET || statuses[i] == Status.WAIVED;
        }
        Severity gap = carried && requirement.scope() == Scope.ANY_CASE_STUDY ? Severity.WARNING : Severity.BLOCKER;
        List<CaseStudyResult> results = new ArrayList<>(pages.length);
        for (int i = 0; i < pages.length; i++) {
            results.add(new CaseStudyResult(
                    String.valueOf(pages[i].caseStudy), statuses[i], grounds.get(i), pages[i].findings(gap)));
        }
        return results;
    }

    private Status status(List<Finding> findings, List<CaseStudyResult> caseStudies) {
        if (!applies) {
            return Status.NOT_APPLICABLE;
        }
        if (requirement.informational()) {
            return Status.INFORMATIONAL;
        }
        boolean blocked = blocks(findings);
        boolean some = false;
        boolean none = true;
        for (CaseStudyResult each : caseStudies) {
            blocked |= blocks(each.findings());
            some |= each.status() != Status.NOT_APPLICABLE;
            none &= each.status() == Status.NOT_APPLICABLE || each.status() == Status.WAIVED;
        }
        if (blocked) {
            return Status.NOT_MET;
        }
        return allWaived() || some && none ? Status.WAIVED : Status.MET;
    }

    private static boolean blocks(List<Finding> findings) {
        // They are sorted, the worst first.
        return !findings.isEmpty() && findings.get(0).severity() == Severity.BLOCKER;
    }
}
