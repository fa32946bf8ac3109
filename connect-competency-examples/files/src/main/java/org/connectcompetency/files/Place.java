package org.connectcompetency.files;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of a workbook.
 *
 * @param sheet the name of its sheet
 * @param row its row; the first is 0
 * @param column its column; the first, A, is 0
 */
public record Place(String sheet, int row, int column) implements Serializable {

    private static final int LETTERS = 26;

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if the row or the column is negative
     */
    public Place {
        Objects.requireNonNull(sheet, "sheet");
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "rows and columns begin with 0, but these are " + row + " and " + column);
        }
    }

    /** Returns the cell within its sheet, such as {@code "C7"}. */
    public String cell() {
        return letters(column) + (row + 1L);
    }

    /** Returns the letters of a column, such as {@code "AB"}; the first is 0. */
    public static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters = (char) ('A' + rest % LETTERS) + letters;
        }
        return letters;
    }

    /**
     * Returns sheet and cell as a spreadsheet writes them, such as {@code "Badges!C7"}. A name of a sheet that is not
     * letters, digits and underscores alone is in single quotes.
     */
    @Override
    public String toString() {
        return quoted(sheet) + "!" + cell();
    }

    /** Returns the name of a sheet as a formula has it. */
    public static String quoted(String sheet) {
        boolean plain = sheet.matches("[A-Za-z_][A-Za-z0-9_]*");
        return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
