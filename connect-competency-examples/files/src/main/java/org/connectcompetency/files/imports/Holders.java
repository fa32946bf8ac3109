package org.connectcompetency.files.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Person;
import org.jspecify.annotations.Nullable;

/** Finds out who holds a badge. */
final class Holders {

    private final Roster roster;
    private final Notes notes;

    /** The names of the application's people by their ids. */
    private final Map<String, String> people = new TreeMap<>();

    /** What was said of somebody, so that it is not said again of each of their badges. */
    private final Set<String> said = new HashSet<>();

    Holders(CompetencyApplication application, Roster roster, Notes notes) {
        this.roster = roster;
        this.notes = notes;
        for (Person person : application.personnel()) {
            people.putIfAbsent(person.id(), person.name());
        }
        roster.members().forEach(this::compareWithApplication);
    }

    private void compareWithApplication(Roster.Member member) {
        String name = people.get(member.person());
        if (name == null) {
            notes.disagrees(
                    member.person(),
                    "person-unknown",
                    "the roster has this person, but the application does not",
                    member.place());
        } else {
            compareNames(member.person(), member.name(), "the roster", member.place());
        }
    }

    private void compareNames(String person, String name, String who, String place) {
        String known = people.getOrDefault(person, "");
        if (!Names.isBlank(name)
                && !Names.key(name).equals(Names.key(known))
                && said.add(person + '\n' + Names.key(name))) {
            notes.disagrees(
                    person,
                    "two-names",
                    "the application calls this person \"" + known + "\", " + who + " \"" + name + "\"",
                    place);
        }
    }

    /**
     * Returns the id of a badge's holder, or null if nobody is known to be it.
     *
     * @throws UnreadableFileException if it could be two people
     */
    @Nullable
    String of(BadgeRecord badge, String what) {
        String person = only(
                badge,
                "e-mail address",
                member -> badge.identities().stream().anyMatch(identity -> identity.isOf(member.email())));
        if (person == null && !badge.credlyUser().isEmpty()) {
            person = only(
                    badge,
                    "Credly user",
                    member -> BadgeReader.lastPart(member.credlyUser()).equalsIgnoreCase(badge.credlyUser()));
        }
        if (person == null) {
            nobody(badge, what);
            return null;
        }
        if (!people.containsKey(person)) {
            notes.leftOut(person, "person-unknown", what + " is of nobody in the application", badge.place());
            return null;
        }
        compareNames(person, badge.holder(), "the badge", badge.place());
        return person;
    }

    private @Nullable String only(BadgeRecord badge, String by, Predicate<Roster.Member> isHolder) {
        List<Roster.Member> members = roster.members().stream().filter(isHolder).toList();
        TreeSet<String> ids =
                members.stream().map(Roster.Member::person).collect(Collectors.toCollection(TreeSet::new));
        if (ids.size() > 1) {
            throw new UnreadableFileException(
                    badge.place(),
                    "its " + by + " is that of several people: "
                            + Words.and(members.stream()
                                    .map(each -> each.person() + " (" + each.place() + ")")
                                    .toList())
                            + "; the roster must have it once");
        }
        return ids.isEmpty() ? null : ids.first();
    }

    private void nobody(BadgeRecord badge, String what) {
        TreeSet<String> sameName = people.entrySet().stream()
                .filter(each -> isNamed(badge, each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        roster.members().stream()
                .filter(each -> isNamed(badge, each.name()) && people.containsKey(each.person()))
                .forEach(each -> sameName.add(each.person()));
        for (String person : sameName) {
            notes.candidate(
                    person,
                    "same-name",
                    what + " may be this person's; the roster must say the e-mail address or Credly user that it has",
                    badge.place());
        }
        notes.leftOut(
                "", "nobody", what + ": the roster has nobody with its e-mail address or Credly user", badge.place());
        boolean known = !badge.holder().isEmpty() || !badge.credlyUser().isEmpty();
        if (sameName.isEmpty() && said.add(known ? badge.shownHolder() : badge.place())) {
            notes.disagrees(
                    "",
                    "badge-of-nobody",
                    "there are badges of " + badge.shownHolder()
                            + ", who is not known in the application or the roster",
                    badge.place());
        }
    }

    private static boolean isNamed(BadgeRecord badge, String name) {
        return !Names.isBlank(name) && Names.key(name).equals(Names.key(badge.holder()));
    }
}
