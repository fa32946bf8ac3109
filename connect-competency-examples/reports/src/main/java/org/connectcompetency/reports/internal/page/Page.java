package org.connectcompetency.reports.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.PlainCharacters;
import org.connectcompetency.reports.internal.Reasons;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;
import org.connectcompetency.rules.foresight.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param result the result
 * @param marks how its findings stand to those of an earlier result
 * @param forecast how it changes; absent: the page says nothing of other days
 * @param chapters the sections of the checklist, with their requirements
 */
public record Page(
        ValidationResult result, Marks marks, @Nullable Forecast forecast, List<Chapter> chapters) {

    /** Creates the page of a result. */
    public static Page of(ValidationResult result, Marks marks, @Nullable Forecast forecast) {
        Reasons reasons = new Reasons(result);
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        result.sections().forEach(each -> sections.put(each.section(), new ArrayList<>()));
        for (int i = 0; i < result.requirements().size(); i++) {
            RequirementResult each = result.requirements().get(i);
            sections.computeIfAbsent(each.section(), section -> new ArrayList<>())
                    .add(Entry.of(each, i, reasons.of(each), marks));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (SectionSummary each : result.sections()) {
            chapters.add(new Chapter(
                    "s" + (chapters.size() + 1),
                    each.section(),
                    each.counts(),
                    List.copyOf(sections.get(each.section()))));
        }
        return new Page(result, marks, forecast, List.copyOf(chapters));
    }

    /** Returns the partner's name for a place that has no markup. */
    public String name() {
        return PlainCharacters.straight(result.partner());
    }

    /** Returns the verdict in words. */
    public String verdict() {
        return StatusWords.of(result.verdict());
    }

    /** Returns the requirements in checklist order. */
    public List<Entry> entries() {
        return chapters.stream().flatMap(each -> each.entries().stream()).toList();
    }

    /** Returns the requirements that are not met. */
    public List<Entry> blocked() {
        return entries().stream().filter(each -> !each.blockers().isEmpty()).toList();
    }

    /** Returns how many requirements have warnings. */
    public long warned() {
        return entries().stream().filter(each -> !each.warnings().isEmpty()).count();
    }

    /** Returns the requirements with numbers. */
    public List<Entry> measured() {
        return entries().stream().filter(each -> !each.bars().isEmpty()).toList();
    }

    /** Returns the requirements that look at case studies. */
    public List<Entry> aboutCaseStudies() {
        return entries().stream().filter(Entry::isAboutCaseStudies).toList();
    }

    /** Returns the ids of the case studies. */
    public List<String> caseStudies() {
        Set<String> ids = new LinkedHashSet<>();
        aboutCaseStudies().forEach(each -> each.result().caseStudies().forEach(caseStudy -> ids.add(caseStudy.id())));
        return ids.stream().sorted().toList();
    }

    /** Returns the outcome of a requirement for each case study, in their order; empty where there is none. */
    public static List<Optional<CaseStudyResult>> row(Entry entry, List<String> caseStudies) {
        Map<String, CaseStudyResult> byId = new LinkedHashMap<>();
        entry.result().caseStudies().forEach(each -> byId.put(each.id(), each));
        return caseStudies.stream().map(id -> Optional.ofNullable(byId.get(id))).toList();
    }

    /** Returns the statuses that a requirement has, with their number, in the order of the document. */
    public Map<Status, Integer> statuses() {
        Map<Status, Integer> statuses = new LinkedHashMap<>();
        result.counts().forEach((status, count) -> {
            if (count > 0) {
                statuses.put(status, count);
            }
        });
        return statuses;
    }

    /** Returns how long the verdict holds, in a sentence; empty without a forecast. */
    public String outlook() {
        if (forecast == null) {
            return "";
        }
        return forecast.holdsUntil() == null
                ? verdict() + " on every day until " + forecast.until() + " if the application stays as it is."
                : verdict() + " until " + forecast.holdsUntil() + " if the application stays as it is.";
    }

    /** Returns what the earlier result alone has. */
    public List<Statement> gone() {
        return Statement.of(marks.gone(), Marks.NONE);
    }

    /** Returns the days on which something changes. */
    public List<Day> days() {
        return forecast == null ? List.of() : Day.of(forecast, entries());
    }
}
