package org.connectcompetency.reports.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.reports.internal.Marks;
import org.connectcompetency.reports.internal.Statement;
import org.connectcompetency.reports.internal.StatusWords;
import org.connectcompetency.rules.foresight.Forecast;
import org.connectcompetency.rules.foresight.ForecastChange;

/**
 * A day on which something changes if the application stays as it is.
 *
 * @param on the day
 * @param changes what changes on it
 */
public record Day(LocalDate on, List<Change> changes) {

    /**
     * That a requirement comes out differently from this day on.
     *
     * @param entry the requirement
     * @param change its statuses before and after
     * @param blockers what blocks it then
     */
    public record Change(Entry entry, ForecastChange change, List<Statement> blockers) {

        /** Returns what happens, in words that follow the requirement. */
        public String words() {
            return change.from() == Status.MET && change.to() == Status.NOT_MET
                    ? "is no longer met"
                    : change.to() == Status.MET
                            ? "is met from this day on"
                            : "goes from " + StatusWords.of(change.from()) + " to " + StatusWords.of(change.to());
        }

        /** Returns the class of its status after the change. */
        public String style() {
            return Entry.style(change.to());
        }
    }

    static List<Day> of(Forecast forecast, List<Entry> entries) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        entries.forEach(each -> byId.put(each.result().id(), each));
        Map<LocalDate, List<Change>> days = new LinkedHashMap<>();
        for (ForecastChange change : forecast.changes()) {
            Entry entry = byId.get(change.requirement());
            if (entry != null) {
                List<Statement> blockers = change.to() == Status.NOT_MET
                        ? Statement.of(change.findings(), Marks.NONE).stream()
                                .filter(Statement::blocks)
                                .toList()
                        : List.of();
                days.computeIfAbsent(change.on(), on -> new ArrayList<>()).add(new Change(entry, change, blockers));
            }
        }
        return days.entrySet().stream()
                .map(each -> new Day(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }
}
