package org.connectcompetency.files.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The styles of notes, added to the styles of a workbook. The others keep their numbers.
 *
 * @param styles the part with the styles
 * @param first the number of the first style that was added
 */
record NoteStyles(byte[] styles, int first) {

    private static final List<String> FILLS = List.of("FF1F3A5F", "FFDDF0DD", "FFFFFFFF", "FFFFF0CC", "FFF8D7D4");

    static final int HEADER = 0;

    private static final int TEXT = FILLS.size();

    /** Adds the styles. */
    static NoteStyles add(String part, byte[] styles) {
        Counted fonts = Counted.of(part, styles, "fonts", "font");
        Counted fills = Counted.of(part, styles, "fills", "fill");
        Counted xfs = Counted.of(part, styles, "cellXfs", "xf");
        String p = fonts.prefix;
        String font = "<" + p + "font><" + p + "b/><" + p + "sz val=\"11\"/><" + p + "color rgb=\"FFFFFFFF\"/><" + p
                + "name val=\"Calibri\"/></" + p + "font>";
        String title = "<" + p + "font><" + p + "b/><" + p + "sz val=\"14\"/><" + p + "color rgb=\"FF1F3A5F\"/><" + p
                + "name val=\"Calibri\"/></" + p + "font>";
        StringBuilder newFills = new StringBuilder();
        StringBuilder newXfs = new StringBuilder();
        for (int i = 0; i < FILLS.size(); i++) {
            newFills.append("<" + p + "fill><" + p + "patternFill patternType=\"solid\"><" + p + "fgColor rgb=\""
                    + FILLS.get(i) + "\"/></" + p + "patternFill></" + p + "fill>");
            newXfs.append(xf(p, i == HEADER ? fonts.count : 0, fills.count + i));
        }
        newXfs.append(xf(p, 0, 0));
        newXfs.append("<" + p + "xf numFmtId=\"49\" fontId=\"" + (fonts.count + 1)
                + "\" fillId=\"0\" borderId=\"0\" applyFont=\"1\"/>");
        String tail = newXfs.toString();
        int size = FILLS.size() + 2;
        // From the end to the beginning, so that places stay valid.
        byte[] changed = xfs.insert(styles, tail, size);
        changed = fills.insert(changed, newFills.toString(), FILLS.size());
        changed = fonts.insert(changed, font + title, 2);
        return new NoteStyles(changed, xfs.count);
    }

    private static String xf(String p, int font, int fill) {
        return "<" + p + "xf numFmtId=\"49\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><" + p
                + "alignment vertical=\"top\" wrapText=\"1\"/></" + p + "xf>";
    }

    int header() {
        return first + HEADER;
    }

    int text() {
        return first + TEXT;
    }

    int title() {
        return first + TEXT + 1;
    }

    int mood(Note.Mood mood) {
        return first + 1 + mood.ordinal();
    }

    /**
     * A list of the styles.
     *
     * @param tagFrom where its start tag begins
     * @param tagTo where its start tag ends
     * @param end where its end tag begins
     */
    private record Counted(String prefix, int count, int tagFrom, int tagTo, int end) {

        static Counted of(String part, byte[] styles, String list, String element) {
            Xml xml = new Xml(part, styles);
            while (xml.next()) {
                if (xml.begins(list) && !xml.isEmptyElement()) {
                    String prefix = xml.prefix();
                    int from = xml.start();
                    int to = xml.end();
                    int count = 0;
                    while (xml.next() && !xml.ends(list)) {
                        count += xml.begins(element) ? 1 : 0;
                    }
                    return new Counted(prefix, count, from, to, xml.start());
                }
            }
            throw Parts.damaged("its styles have no " + list);
        }

        byte[] insert(byte[] styles, String elements, int added) {
            String before = new String(styles, 0, tagFrom, StandardCharsets.UTF_8);
            String tag = new String(styles, tagFrom, tagTo - tagFrom, StandardCharsets.UTF_8)
                    .replaceFirst("count=\"[0-9]+\"", "count=\"" + (count + added) + "\"");
            String within = new String(styles, tagTo, end - tagTo, StandardCharsets.UTF_8);
            String after = new String(styles, end, styles.length - end, StandardCharsets.UTF_8);
            return (before + tag + within + elements + after).getBytes(StandardCharsets.UTF_8);
        }
    }
}
