package org.connectcompetency.files.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Takes badges into an application: assertions of Open Badges 2.0, credentials of Open Badges 3.0, and Credly's
 * badges.json. A completion that is there is brought up to date, a new one added, none removed.
 *
 * <p>Only badges of Amazon Web Services that the checklist asks for are taken. Their holder is the person of the roster
 * with that e-mail address or its salted hash, else with that user at Credly. A name alone says nothing: people of that
 * name are listed as candidates.
 *
 * @param files the files and folders
 * @param roster who the holders are
 * @param asOf the day by which it is judged whether a badge has expired
 */
public record BadgeImport(List<ImportFile> files, Roster roster, LocalDate asOf) {

    static final String SOURCE = "badges";

    public BadgeImport {
        files = List.copyOf(files);
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the application with what the files say.
     *
     * @throws UnreadableFileException if a file cannot be read, or a badge's e-mail address or Credly user is that of
     *     two people
     */
    public Imported into(CompetencyApplication application) {
        Notes notes = new Notes(SOURCE);
        BadgeScreening screening = new BadgeScreening(asOf, new Holders(application, roster, notes), notes);
        Map<String, BadgeScreening.Completed> latest = new TreeMap<>();
        for (BadgeRecord record : BadgeReader.read(files, notes)) {
            BadgeScreening.Completed completed = screening.completed(record);
            if (completed != null) {
                latest.merge(completed.key(), completed, (one, other) -> later(one, other, notes));
            }
        }
        List<BadgeCompletion> completions = new ArrayList<>(application.badgeCompletions());
        latest.values().forEach(each -> take(each, completions, notes));
        return new Imported(
                CompetencyApplicationBuilder.builder(application)
                        .badgeCompletions(completions)
                        .build(),
                notes.report());
    }

    /** Of the same badge of one person, the later one is taken, so that it does not matter which is read first. */
    private static BadgeScreening.Completed later(
            BadgeScreening.Completed one, BadgeScreening.Completed other, Notes notes) {
        Comparator<BadgeScreening.Completed> order = Comparator.comparing(
                        (BadgeScreening.Completed each) -> each.completion().completedOn())
                .thenComparing(
                        each -> Objects.requireNonNullElse(each.completion().record(), ""))
                .thenComparing(BadgeScreening.Completed::place);
        BadgeScreening.Completed later = order.compare(one, other) >= 0 ? one : other;
        BadgeScreening.Completed earlier = later == one ? other : one;
        notes.leftOut(
                earlier.completion().person(),
                "repeated",
                "the " + earlier.completion().badge().title() + " of the same person is also at " + later.place(),
                earlier.place());
        return later;
    }

    private static void take(BadgeScreening.Completed completed, List<BadgeCompletion> completions, Notes notes) {
        BadgeCompletion now = completed.completion();
        int at = index(now, completions);
        String badge = now.badge().title();
        if (at < 0) {
            completions.add(now);
            notes.taken(now.person(), Notes.ADDED, badge + ", completed on " + now.completedOn(), completed.place());
            return;
        }
        BadgeCompletion before = completions.get(at);
        @Nullable String record = now.record() == null ? before.record() : now.record();
        BadgeCompletion after = new BadgeCompletion(now.person(), now.badge(), now.completedOn(), record);
        completions.set(at, after);
        if (after.equals(before)) {
            notes.taken(now.person(), Notes.UNCHANGED, badge, completed.place());
        } else {
            notes.taken(
                    now.person(),
                    Notes.UPDATED,
                    badge + ", completed on " + before.completedOn() + " → " + after.completedOn() + ", record "
                            + Objects.requireNonNullElse(before.record(), "none") + " → "
                            + Objects.requireNonNullElse(after.record(), "none"),
                    completed.place());
        }
    }

    /** Returns the place of the completion with the same record, else of the first of the same badge and person. */
    private static int index(BadgeCompletion wanted, List<BadgeCompletion> completions) {
        int first = -1;
        for (int i = 0; i < completions.size(); i++) {
            BadgeCompletion each = completions.get(i);
            if (each.person().equals(wanted.person()) && each.badge() == wanted.badge()) {
                if (wanted.record() != null && wanted.record().equals(each.record())) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
