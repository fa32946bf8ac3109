package org.connectcompetency.rules.internal.foresight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.RuleListener;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;
import org.connectcompetency.rules.foresight.Mend;
import org.connectcompetency.rules.foresight.Plan;
import org.connectcompetency.rules.foresight.PlanStep;
import org.connectcompetency.rules.foresight.Portfolio;
import org.connectcompetency.rules.foresight.PortfolioChoice;
import org.connectcompetency.rules.foresight.PortfolioSearch;
import org.connectcompetency.rules.foresight.ProgressListener;
import org.connectcompetency.rules.internal.ChecklistRules;
import org.connectcompetency.rules.internal.rulebase.RulePatterns;
import org.jspecify.annotations.Nullable;

/** Looks ahead by the rules of one checklist version. */
public final class Foresight {

    private static final Comparator<PlanStep> BY_DAY =
            Comparator.comparing(PlanStep::lapsesOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The requirement and its threshold that say how many case studies are asked for. */
    private static final String ASKING = "2.1";

    private static final String ASKED = "case-studies";

    private final ChecklistRules rules;
    private volatile @Nullable RulePatterns patterns;
    private volatile @Nullable Timeline timeline;

    public Foresight(ChecklistRules rules) {
        this.rules = rules;
    }

    /**
     * Returns how the application comes out on every day of a period.
     *
     * @throws IllegalArgumentException if the period ends before the as-of date
     */
    public Forecast forecast(
            CompetencyApplication application,
            LocalDate asOf,
            LocalDate until,
            List<?> extraFacts,
            @Nullable RuleListener listener,
            ProgressListener progress) {
        if (until.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "The last day of a forecast (" + until + ") must not be before the as-of date (" + asOf + ").");
        }
        Judge judge = new Judge(rules, application, extraFacts, listener);
        ValidationResult today = judge.on(asOf);
        ValidationResult before = today;
        @Nullable LocalDate holdsUntil = null;
        List<ForecastChange> changes = new ArrayList<>();
        Days days = days(application, asOf, until);
        while (days.hasNext()) {
            LocalDate day = days.next();
            ValidationResult result = judge.on(day);
            addChanges(before, result, changes);
            if (holdsUntil == null && result.verdict() != today.verdict()) {
                holdsUntil = day.minusDays(1);
            }
            before = result;
            progress.progressed(days.done, days.all);
        }
        return new Forecast(today.checklist(), asOf, until, today.partner(), today.verdict(), holdsUntil, changes);
    }

    private static void addChanges(ValidationResult before, ValidationResult after, List<ForecastChange> changes) {
        for (int i = 0; i < after.requirements().size(); i++) {
            RequirementResult from = before.requirements().get(i);
            RequirementResult to = after.requirements().get(i);
            if (from.status() != to.status()) {
                changes.add(new ForecastChange(
                        after.asOf(),
                        to.id(),
                        from.status(),
                        to.status(),
                        findings(to).toList()));
            }
        }
    }

    private static Stream<Finding> findings(RequirementResult requirement) {
        return Stream.concat(
                requirement.findings().stream(),
                requirement.caseStudies().stream().flatMap(each -> each.findings().stream()));
    }

    /**
     * Returns what must be done so that the application is READY on a day.
     *
     * @throws IllegalArgumentException if that day is before the as-of date
     */
    public Plan plan(
            CompetencyApplication application,
            LocalDate asOf,
            LocalDate on,
            List<?> extraFacts,
            @Nullable RuleListener listener,
            ProgressListener progress) {
        if (on.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "The day of a plan (" + on + ") must not be before the as-of date (" + asOf + ").");
        }
        Judge judge = new Judge(rules, application, extraFacts, listener);
        ValidationResult result = judge.on(on);
        Map<String, LocalDate> lapses = lapses(judge, asOf, result, progress);
        List<PlanStep> steps = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(finding -> step(finding, lapses.get(finding.requirement())))
                .sorted(BY_DAY)
                .toList();
        return new Plan(result.checklist(), asOf, on, result.partner(), result.verdict(), steps);
    }

    /** Returns the first day on which each requirement is not met that is met on the as-of date, and not in the end. */
    private Map<String, LocalDate> lapses(
            Judge judge, LocalDate asOf, ValidationResult end, ProgressListener progress) {
        Map<String, LocalDate> lapses = new HashMap<>();
        if (end.asOf().equals(asOf) || end.isReady()) {
            return lapses;
        }
        Set<String> sought = notMet(end);
        sought.removeAll(notMet(judge.on(asOf)));
        Days days = days(judge.application(), asOf, end.asOf());
        while (days.hasNext() && !sought.isEmpty()) {
            LocalDate day = days.next();
            Set<String> lapsed = notMet(judge.on(day));
            lapsed.retainAll(sought);
            lapsed.forEach(id -> lapses.put(id, day));
            sought.removeAll(lapsed);
            progress.progressed(days.done, days.all);
        }
        return lapses;
    }

    private static Set<String> notMet(ValidationResult result) {
        Set<String> notMet = new HashSet<>();
        for (RequirementResult each : result.requirements()) {
            if (each.status() == Status.NOT_MET) {
                notMet.add(each.id());
            }
        }
        return notMet;
    }

    private static PlanStep step(Finding finding, @Nullable LocalDate lapsesOn) {
        BigDecimal required = finding.required();
        BigDecimal actual = finding.actual();
        return new PlanStep(
                finding.requirement(),
                finding.caseStudy(),
                finding.subject(),
                finding.code(),
                finding.message(),
                finding.remedy(),
                required == null || actual == null ? null : required.subtract(actual),
                lapsesOn,
                mend(finding));
    }

    private static List<Mend> mend(Finding finding) {
        List<Mend> mend = new ArrayList<>();
        for (NotCounted each : finding.notCounted()) {
            if (each.remedy() != null) {
                mend.add(new Mend(each.subject(), each.remedy()));
            }
        }
        return mend;
    }

    /**
     * Returns the best choices of the application's case studies.
     *
     * @throws IllegalArgumentException if there are not enough case studies, too many choices, or if the period ends
     *     before the as-of date
     */
    public Portfolio portfolio(
            CompetencyApplication application,
            LocalDate asOf,
            PortfolioSearch search,
            List<?> extraFacts,
            @Nullable RuleListener listener,
            ProgressListener progress) {
        LocalDate until = search.until() == null ? asOf.plusMonths(Forecast.DEFAULT_MONTHS) : search.until();
        if (until.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "The last day of a portfolio (" + until + ") must not be before the as-of date (" + asOf + ").");
        }
        Candidates candidates = new Candidates(rules, application, extraFacts, listener);
        int size = search.size() == null ? asked() : search.size();
        if (size > candidates.count()) {
            throw new IllegalArgumentException("A choice of " + size
                    + " case studies needs as many, but the application has " + candidates.count() + ".");
        }
        Combinations combinations = new Combinations(candidates.count(), size, Portfolio.MOST_CHOICES);
        if (combinations.tooMany()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "There are more than %,d choices of %d out of %d case studies; give a smaller size, or leave out case studies that are not to be submitted.",
                    Portfolio.MOST_CHOICES,
                    size,
                    candidates.count()));
        }
        BestChoices choices = new BestChoices(
                candidates, combinations, asOf, until, (choice, last) -> () -> days(choice, asOf, last), progress);
        return new Portfolio(
                rules.checklist().version(),
                asOf,
                size,
                candidates.count(),
                Math.toIntExact(combinations.count()),
                best(choices, candidates, size, asOf, until, search.top()));
    }

    private List<PortfolioChoice> best(
            BestChoices choices, Candidates candidates, int size, LocalDate asOf, LocalDate until, int top) {
        // Nothing is known of how custom rules look at case studies.
        if (rules.hasCustomRules()) {
            return choices.ofAll(top);
        }
        Singles singles = Singles.on(asOf, candidates);
        Bounds bounds = new Bounds(singles, new Pairs(candidates, singles, asOf), size);
        Lapses lapses = new Lapses(candidates, ownDays(candidates, asOf, until));
        try {
            return choices.within(bounds, lapses, top);
        } catch (BestChoices.UnsoundBoundException e) {
            return choices.ofAll(top);
        }
    }

    /** Returns for each candidate the days on which something of its own can change. */
    private List<List<LocalDate>> ownDays(Candidates candidates, LocalDate asOf, LocalDate until) {
        NavigableSet<LocalDate> common = timeline().days(List.of(), asOf, until);
        List<List<LocalDate>> days = new ArrayList<>();
        for (int i = 0; i < candidates.count(); i++) {
            NavigableSet<LocalDate> own = timeline().days(candidates.facts(i), asOf, until);
            own.removeAll(common);
            days.add(List.copyOf(own));
        }
        return days;
    }

    private int asked() {
        return rules.checklist()
                .find(ASKING)
                .map(requirement -> requirement.thresholds().get(ASKED))
                .orElseThrow(() -> new IllegalArgumentException("The checklist version "
                        + rules.checklist().version() + " does not ask for a number of case studies; give the size."))
                .value();
    }

    /** The days of a period on which a status can change, one after the other. */
    private static final class Days implements Iterator<LocalDate> {

        private final Iterator<LocalDate> days;
        private final long all;
        private long done;

        private Days(Iterator<LocalDate> days, long all) {
            this.days = days;
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return days.hasNext();
        }

        @Override
        public LocalDate next() {
            done++;
            return days.next();
        }
    }

    /** Custom rules may look at any date in any way, so with them it is every day. */
    private Days days(CompetencyApplication application, LocalDate after, LocalDate until) {
        if (rules.hasCustomRules()) {
            long all = ChronoUnit.DAYS.between(after, until);
            Stream<LocalDate> every =
                    Stream.iterate(after.plusDays(1), day -> day.plusDays(1)).limit(all);
            return new Days(every.iterator(), all);
        }
        NavigableSet<LocalDate> some = timeline().days(List.of(application), after, until);
        return new Days(some.iterator(), some.size());
    }

    private Timeline timeline() {
        Timeline made = timeline;
        if (made == null) {
            made = new Timeline(rules, patterns(), rules.checklist().requirements());
            timeline = made;
        }
        return made;
    }

    private RulePatterns patterns() {
        RulePatterns read = patterns;
        if (read == null) {
            read = rules.patterns();
            patterns = read;
        }
        return read;
    }
}
