package org.connectcompetency.files.internal.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.connectcompetency.files.CellProblem;
import org.connectcompetency.files.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from its cells.
 *
 * @param fields its fields
 * @param cells gives the cell of a field; null: it holds nothing
 * @param places gives the place of a field's cell
 * @param problems where problems are reported
 */
record RecordReading(
        List<Field> fields,
        Function<Field, @Nullable Cell> cells,
        Function<Field, Place> places,
        List<CellProblem> problems) {

    /** Returns whether any cell holds more than white space. */
    boolean filled() {
        return fields.stream().anyMatch(this::filled);
    }

    private boolean filled(Field field) {
        Cell cell = cells.apply(field);
        return cell != null && !cell.blank();
    }

    /**
     * Returns whether any cell holds something, if only a text without a char: the way in which a record with no text
     * but empty ones is written.
     */
    boolean present() {
        return fields.stream().anyMatch(field -> present(field, cells.apply(field)));
    }

    private static boolean present(Field field, @Nullable Cell cell) {
        if (cell == null) {
            return false;
        }
        if (field.kind() instanceof Kind.Member) {
            return !cell.blank() && !cell.text().equalsIgnoreCase(Kind.NO);
        }
        return field.kind() instanceof Kind.Text || !cell.blank();
    }

    /** Reads the fields into an object. An optional object within it is there if one of its cells holds something. */
    void into(Node.Tree record) {
        Set<List<String>> groups = new HashSet<>();
        groups.add(List.of());
        for (Field field : fields) {
            if (present(field, cells.apply(field))) {
                groups.add(field.owner());
            }
        }
        for (Field field : fields) {
            if (groups.contains(field.owner())) {
                field.parent(record);
                read(field, record);
            }
        }
    }

    private void read(Field field, Node.Tree record) {
        Cell cell = cells.apply(field);
        boolean empty = cell == null || cell.blank() && !(field.kind() instanceof Kind.Text);
        if (empty || cell == null) {
            if (field.required()) {
                missing(field, record);
            }
            return;
        }
        try {
            field.put(record, field.kind().read(cell), cell);
        } catch (Unfit e) {
            problems.add(new CellProblem(
                    cell.place(), "holds " + cell.said() + "; \"" + field.label() + "\" " + e.getMessage()));
        }
    }

    /** A text may be missing in a workbook that is not finished; whether that matters is for the rules to say. */
    private void missing(Field field, Node.Tree record) {
        Place place = places.apply(field);
        if (field.kind() instanceof Kind.Text) {
            field.put(record, "", new Cell(place, Cell.Type.TEXT, ""));
            return;
        }
        String right;
        try {
            field.kind().read(new Cell(place, Cell.Type.ERROR, ""));
            right = "must be filled in";
        } catch (Unfit e) {
            right = e.getMessage();
        }
        problems.add(new CellProblem(place, "is empty; \"" + field.label() + "\" " + right));
    }
}
