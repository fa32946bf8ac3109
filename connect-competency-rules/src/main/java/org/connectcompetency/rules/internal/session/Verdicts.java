package org.connectcompetency.rules.internal.session;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Adjustment;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.TailoredChecklist;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.Repetition;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.internal.session.Transcript.Attributed;
import org.jspecify.annotations.Nullable;

/** Decides every status, from what applies, what is waived and what the rules reported. No rule sets one. */
public final class Verdicts {

    private static final Comparator<Finding> FINDINGS = comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::subject, nullsFirst(naturalOrder()))
            .thenComparing(Finding::message)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::remedy)
            .thenComparing(Finding::required, nullsFirst(naturalOrder()))
            .thenComparing(Finding::actual, nullsFirst(naturalOrder()))
            .thenComparing(finding -> finding.notCounted().toString());

    private static final Comparator<NotCounted> NOT_COUNTED = comparing(NotCounted::subject)
            .thenComparing(NotCounted::reason)
            .thenComparing(NotCounted::remedy, nullsFirst(naturalOrder()));

    private static final Comparator<Measure> MEASURES = comparing(Measure::name)
            .thenComparing(Measure::subject, nullsFirst(naturalOrder()))
            .thenComparing(Measure::actual)
            .thenComparing(Measure::required)
            .thenComparing(measure -> measure.counted().toString());

    /** The name that a finding has in place of a rule's, if it comes from none. */
    private static final String TAILORING = "Tailoring: a waiver has ended";

    /** So many of the pieces that do not count are named where all case studies share them. */
    private static final int MOST_SHARED = 10;

    private final Checklist checklist;
    private final CompetencyApplication application;
    private final LocalDate asOf;
    private final Preparation preparation;
    private final TailoredChecklist tailored;
    private final Waivers waivers;
    private final List<WaiverClaim> claims;
    private final List<TailoredWaiver> expired;
    private final Map<String, Map<String, List<Attributed>>> reports = new HashMap<>();
    private final Map<Count, List<LeftOut>> notCounted = new HashMap<>();
    private final Map<Count, List<NotCounted>> sharedNotCounted = new HashMap<>();
    private final Map<String, List<Measure>> measures = new HashMap<>();

    /** Where something belongs: to a requirement, or to one of its case studies. */
    private record Place(String requirement, String caseStudy) {}

    /** What is counted at a place: for a badge, item or measure, or for all of its measures. */
    private record Count(Place place, @Nullable String group) {}

    /** What does not count, with the fact, which may not count for several reasons. */
    private record LeftOut(Object fact, NotCounted notCounted) {}

    /** Stands for "the requirement as a whole"; no id is blank. */
    private static final String WHOLE = "";

    public Verdicts(
            Checklist checklist,
            CompetencyApplication application,
            LocalDate asOf,
            Preparation preparation,
            TailoredChecklist tailored,
            Transcript transcript) {
        this.checklist = checklist;
        this.application = application;
        this.asOf = asOf;
        this.preparation = preparation;
        this.tailored = tailored;
        waivers = preparation.waivers(transcript);
        claims = Claims.of(transcript);
        expired = tailored.expired(asOf);
        for (Attributed each : transcript.reports()) {
            String caseStudy = each.report().caseStudy();
            reports.computeIfAbsent(each.report().requirement(), id -> new HashMap<>())
                    .computeIfAbsent(caseStudy == null ? WHOLE : caseStudy, id -> new ArrayList<>())
                    .add(each);
        }
        for (Exclusion each : transcript.exclusions()) {
            leaveOut(
                    each.requirement(),
                    each.caseStudy(),
                    each.group(),
                    new LeftOut(each.fact(), new NotCounted(each.subject(), each.reason(), each.remedy())));
        }
        for (Repetition each : transcript.repetitions()) {
            leaveOut(
                    each.requirement(),
                    each.caseStudy(),
                    each.group(),
                    new LeftOut(each, new NotCounted(each.subject(), each.reason())));
        }
        for (Measurement each : transcript.measurements()) {
            measures.computeIfAbsent(each.requirement(), id -> new ArrayList<>())
                    .add(measure(each));
        }
        measures.values().forEach(some -> some.sort(MEASURES));
    }

    private void leaveOut(String requirement, @Nullable String caseStudy, @Nullable String group, LeftOut left) {
        Count count = new Count(place(requirement, caseStudy), group);
        notCounted.computeIfAbsent(count, c -> new ArrayList<>()).add(left);
    }

    private static Measure measure(Measurement each) {
        return new Measure(each.name(), each.subject(), each.actual(), each.required(), each.bound(), each.counted());
    }

    public ValidationResult result(Provenance provenance) {
        List<RequirementResult> requirements =
                new ArrayList<>(checklist.requirements().size());
        for (Requirement requirement : checklist.requirements()) {
            requirements.add(judge(requirement, reports.getOrDefault(requirement.id(), Map.of())));
        }
        Map<Status, Integer> counts = statuses(requirements);
        boolean ready = !counts.containsKey(Status.NOT_MET);
        List<Adjustment> adjustments = tailored.adjustments(asOf);
        return new ValidationResult(
                checklist.version(),
                asOf,
                application.partner().name(),
                ready ? Verdict.READY : Verdict.NOT_READY,
                counts,
                bases(requirements),
                sections(requirements),
                provenance,
                adjustments.stream().anyMatch(adjustment -> adjustment.effect().lenient()),
                adjustments,
                claims,
                requirements);
    }

    private static Map<Status, Integer> statuses(List<RequirementResult> requirements) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (RequirementResult each : requirements) {
            counts.merge(each.status(), 1, Integer::sum);
        }
        return counts;
    }

    /** Only what is met or not met was judged. */
    private static Map<Basis, Integer> bases(List<RequirementResult> requirements) {
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        for (RequirementResult each : requirements) {
            if (each.status() == Status.MET || each.status() == Status.NOT_MET) {
                counts.merge(each.basis(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<SectionSummary> sections(List<RequirementResult> requirements) {
        Map<String, Map<Status, Integer>> sections = new LinkedHashMap<>();
        for (RequirementResult each : requirements) {
            sections.computeIfAbsent(each.section(), section -> new EnumMap<>(Status.class))
                    .merge(each.status(), 1, Integer::sum);
        }
        List<SectionSummary> summaries = new ArrayList<>(sections.size());
        sections.forEach((section, counts) -> summaries.add(new SectionSummary(section, counts)));
        return summaries;
    }

    private RequirementResult judge(Requirement requirement, Map<String, List<Attributed>> byPlace) {
        List<CaseStudyResult> caseStudies =
                requirement.scope() == Scope.PARTNER ? List.of() : judgeCaseStudies(requirement, byPlace);
        List<Attributed> reported = byPlace.getOrDefault(WHOLE, List.of());
        List<Finding> findings =
                reported.isEmpty() ? List.of() : findings(reported, standing(requirement), Severity.BLOCKER);
        Status status = status(requirement, findings, caseStudies);
        if (!expired.isEmpty()) {
            findings = new ArrayList<>(findings);
            findings.addAll(expired(requirement));
            findings.sort(FINDINGS);
        }
        return new RequirementResult(
                requirement.id(),
                requirement.title(),
                requirement.section(),
                requirement.scope(),
                status,
                requirement.basis(),
                findings,
                measures.getOrDefault(requirement.id(), List.of()),
                status == Status.WAIVED ? waivers.grounds(requirement, null) : List.of(),
                caseStudies);
    }

    private List<CaseStudyResult> judgeCaseStudies(Requirement requirement, Map<String, List<Attributed>> byPlace) {
        List<CaseStudy> caseStudies = preparation.caseStudies();
        Status[] statuses = new Status[caseStudies.size()];
        boolean carried = false;
        for (int i = 0; i < statuses.length; i++) {
            CaseStudy caseStudy = caseStudies.get(i);
            statuses[i] = status(requirement, caseStudy, byPlace.getOrDefault(caseStudy.id(), List.of()));
            carried |= statuses[i] == Status.MET || statuses[i] == Status.WAIVED;
        }
        Severity gap = carried && requirement.scope() == Scope.ANY_CASE_STUDY ? Severity.WARNING : Severity.BLOCKER;
        CaseStudyResult[] results = new CaseStudyResult[statuses.length];
        for (int i = 0; i < results.length; i++) {
            CaseStudy caseStudy = caseStudies.get(i);
            results[i] = new CaseStudyResult(
                    caseStudy.id(),
                    statuses[i],
                    statuses[i] == Status.WAIVED ? waivers.grounds(requirement, caseStudy) : List.of(),
                    findings(byPlace.getOrDefault(caseStudy.id(), List.of()), statuses[i], gap));
        }
        return List.of(results);
    }

    /** Returns whether that case study alone satisfies the requirement. */
    private Status status(Requirement requirement, CaseStudy caseStudy, List<Attributed> reported) {
        if (!preparation.applies(requirement) || !preparation.applies(requirement, caseStudy)) {
            return Status.NOT_APPLICABLE;
        }
        if (waivers.hold(requirement, caseStudy)) {
            return Status.WAIVED;
        }
        for (Attributed each : reported) {
            if (each.report().kind() != Report.Kind.WARNING) {
                return Status.NOT_MET;
            }
        }
        return Status.MET;
    }

    private Status status(Requirement requirement, List<Finding> findings, List<CaseStudyResult> caseStudies) {
        if (!preparation.applies(requirement)) {
            return Status.NOT_APPLICABLE;
        }
        if (requirement.informational()) {
            return Status.INFORMATIONAL;
        }
        boolean blocked = hasBlocker(findings);
        boolean concerned = false;
        boolean allWaived = true;
        for (CaseStudyResult each : caseStudies) {
            blocked |= hasBlocker(each.findings());
            if (each.status() != Status.NOT_APPLICABLE) {
                concerned = true;
                allWaived &= each.status() == Status.WAIVED;
            }
        }
        if (blocked) {
            return Status.NOT_MET;
        }
        return waivers.hold(requirement, null) || concerned && allWaived ? Status.WAIVED : Status.MET;
    }

    /** Returns a warning for a waiver that has ended, as it may have hidden a fault until yesterday. */
    private List<Finding> expired(Requirement requirement) {
        return expired.stream()
                .filter(waiver -> waiver.requirement().equals(requirement.id()))
                .map(waiver -> new Finding(
                        requirement.id(),
                        "waiver-expired",
                        Severity.WARNING,
                        "The waiver ended on " + waiver.until() + " and has no effect any more: "
                                + waiver.justification(),
                        "Meet the requirement, or renew the waiver with its justification.",
                        null,
                        null,
                        null,
                        null,
                        TAILORING,
                        List.of()))
                .toList();
    }

    private static boolean hasBlocker(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.BLOCKER) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the requirement as a whole is asked for. */
    private Status standing(Requirement requirement) {
        if (!preparation.applies(requirement)) {
            return Status.NOT_APPLICABLE;
        }
        return waivers.hold(requirement, null) ? Status.WAIVED : Status.MET;
    }

    /**
     * Leaves out what is reported where nothing is asked for: custom rules that do not start from an assessment may do
     * so.
     */
    private List<Finding> findings(List<Attributed> reported, Status standing, Severity gap) {
        if (reported.isEmpty() || standing == Status.NOT_APPLICABLE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(reported.size());
        for (Attributed each : reported) {
            if (standing != Status.WAIVED || each.report().kind() == Report.Kind.WARNING) {
                findings.add(finding(each, gap));
            }
        }
        return Order.distinct(findings, FINDINGS);
    }

    private static Place place(Report report) {
        return place(report.requirement(), report.caseStudy());
    }

    private static Place place(String requirement, @Nullable String caseStudy) {
        return new Place(requirement, caseStudy == null ? WHOLE : caseStudy);
    }

    /** Returns what was given and does not count, if the report is of a number that falls short. */
    private List<NotCounted> notCounted(Report report) {
        if (report.actual() == null
                || report.required() == null
                || report.actual().compareTo(report.required()) >= 0) {
            return List.of();
        }
        if (notCounted.isEmpty()) {
            return List.of();
        }
        Place place = place(report);
        if (report.subject() == null) {
            return mendable(forMeasure(place, report.measure()));
        }
        List<NotCounted> own = mendable(leftOut(place, report.subject()));
        if (report.caseStudy() == null) {
            return own;
        }
        return withShared(own, new Count(place(report.requirement(), null), report.subject()));
    }

    /** Returns what does not count, sorted. What makes a fact count is said only if nothing else keeps it from that. */
    private static List<NotCounted> mendable(Stream<LeftOut> leftOut) {
        List<LeftOut> left = leftOut.toList();
        Set<Object> beyondMending = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LeftOut each : left) {
            if (each.notCounted().remedy() == null) {
                beyondMending.add(each.fact());
            }
        }
        return left.stream()
                .map(each -> beyondMending.contains(each.fact())
                        ? new NotCounted(
                                each.notCounted().subject(), each.notCounted().reason())
                        : each.notCounted())
                .sorted(NOT_COUNTED)
                .toList();
    }

    /**
     * Returns what a case study gives, and what it shares with all others. Of the latter the first are named and the
     * others counted, as they are said again for every case study.
     */
    private List<NotCounted> withShared(List<NotCounted> own, Count shared) {
        List<NotCounted> all = sharedNotCounted.computeIfAbsent(
                shared, count -> mendable(notCounted.getOrDefault(count, List.of()).stream()));
        List<NotCounted> both =
                new ArrayList<>(Stream.concat(own.stream(), all.stream().limit(MOST_SHARED))
                        .sorted(NOT_COUNTED)
                        .toList());
        if (all.size() > MOST_SHARED) {
            both.add(new NotCounted(
                    (all.size() - MOST_SHARED) + " more", "do not count either, and are given for all case studies"));
        }
        return both;
    }

    private Stream<LeftOut> forMeasure(Place place, @Nullable String measure) {
        Stream<LeftOut> forAll = leftOut(place, null);
        return measure == null ? forAll : Stream.concat(forAll, leftOut(place, measure));
    }

    private Stream<LeftOut> leftOut(Place place, @Nullable String group) {
        return notCounted.getOrDefault(new Count(place, group), List.of()).stream();
    }

    private Finding finding(Attributed attributed, Severity gap) {
        Report report = attributed.report();
        Severity severity = switch (report.kind()) {
            case BLOCKER -> Severity.BLOCKER;
            case GAP -> gap;
            case WARNING -> Severity.WARNING;
        };
        return new Finding(
                report.requirement(),
                report.code(),
                severity,
                report.message(),
                report.remedy(),
                report.caseStudy(),
                report.subject(),
                report.required(),
                report.actual(),
                attributed.rule(),
                notCounted(report));
    }
}
