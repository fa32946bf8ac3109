package org.connectcompetency.files.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the cells of a workbook show their numbers: as a number, a percentage or a date. */
final class Formats {

    private static final Set<String> PLAIN = Set.of("General", "0", "@", "");

    private static final int SECONDS_OF_DAY = 86_400;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** The day that no year 1900 had. */
    private static final int FALSE_DAY = 60;

    private final List<Cell.Type> styles;
    private final boolean from1904;

    private Formats(List<Cell.Type> styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static Formats of(String part, byte[] content, boolean from1904) {
        Map<Integer, String> codes = new HashMap<>();
        List<Cell.Type> styles = new ArrayList<>();
        Xml xml = new Xml(part, content);
        boolean inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                String code = xml.attribute("formatCode");
                codes.put(xml.intAttribute("numFmtId", 0), code == null ? "" : code);
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.begins();
            } else if (inCells && xml.begins("xf")) {
                styles.add(type(xml.intAttribute("numFmtId", 0), codes));
            }
        }
        return new Formats(styles, from1904);
    }

    static Formats none(boolean from1904) {
        return new Formats(List.of(), from1904);
    }

    private static Cell.Type type(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            return type(code);
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        if (date) {
            return Cell.Type.DATE;
        }
        if (id == 9 || id == 10) {
            return Cell.Type.PERCENTAGE;
        }
        return id == 0 || id == 1 || id == 49 ? Cell.Type.NUMBER : Cell.Type.FORMATTED_NUMBER;
    }

    private static Cell.Type type(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
        if (PLAIN.contains(bare)) {
            return Cell.Type.NUMBER;
        }
        if (bare.contains("%")) {
            return Cell.Type.PERCENTAGE;
        }
        boolean date = !bare.contains("General") && bare.matches("(?is).*[ymdh].*");
        return date ? Cell.Type.DATE : Cell.Type.FORMATTED_NUMBER;
    }

    /** Returns how a cell of this style shows a number. */
    Cell.Type type(int style) {
        return style < styles.size() ? styles.get(style) : Cell.Type.NUMBER;
    }

    /** Returns the date of a number in ISO form; the number as it is if it is no date. */
    String date(String number) {
        try {
            BigDecimal serial = new BigDecimal(number);
            if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
                return number;
            }
            int days = serial.intValue();
            if (!from1904 && days == FALSE_DAY) {
                return number;
            }
            LocalDate start = from1904
                    ? LocalDate.of(1904, 1, 1)
                    : days > FALSE_DAY ? LocalDate.of(1899, 12, 30) : LocalDate.of(1899, 12, 31);
            long seconds = Math.round(serial.remainder(BigDecimal.ONE).doubleValue() * SECONDS_OF_DAY);
            String date = start.plusDays(days).toString();
            return seconds == 0 ? date : date + "T" + LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_OF_DAY - 1L));
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
