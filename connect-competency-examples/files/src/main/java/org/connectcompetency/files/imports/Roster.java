package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who the holders of badges are: people of an application with what badges know them by.
 *
 * @param members the people; one with several e-mail addresses is there several times
 */
public record Roster(List<Member> members) {

    /** The roster that knows nobody. */
    public static final Roster EMPTY = new Roster(List.of());

    private static final Aliases COLUMNS = Aliases.of("roster-columns");

    public Roster {
        members = List.copyOf(members);
    }

    /**
     * A person.
     *
     * @param person the person's id in the application
     * @param name the person's name; may be empty
     * @param email an e-mail address; may be empty
     * @param credlyUser the user's name at Credly, or the address of the profile there; may be empty
     * @param place the file and the line; empty if it is of no file
     */
    public record Member(String person, String name, String email, String credlyUser, String place) {

        public Member {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(credlyUser, "credlyUser");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Reads a table in CSV with the columns "Person id", "Name", "E-mail" and "Credly user", in any order. Other
     * columns are not read.
     *
     * @throws UnreadableFileException if the file cannot be read, or a row has no person's id
     */
    public static Roster read(ImportFile file) {
        List<Member> members = new ArrayList<>();
        new Records(Set.of(), column -> COLUMNS.find(column) != null).each(file, record -> {
            Fields row = record.by(COLUMNS);
            if (!record.isRow()) {
                throw new UnreadableFileException(record.place(), "must be a table in CSV, not JSON");
            }
            if (row.text("id").isEmpty()) {
                throw new UnreadableFileException(record.place(), "must have a person's id in a column \"Person id\"");
            }
            members.add(new Member(
                    row.text("id"), row.text("name"), row.text("email"), row.text("credly-user"), record.place()));
        });
        return new Roster(members);
    }
}
