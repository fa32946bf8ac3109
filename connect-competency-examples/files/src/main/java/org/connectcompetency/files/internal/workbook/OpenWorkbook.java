package org.connectcompetency.files.internal.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectcompetency.files.InvalidWorkbookException;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, with what is needed to read their cells. */
final class OpenWorkbook {

    private static final String RELATIONSHIPS = "_rels/.rels";

    private final Parts parts;
    private final String part;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Strings strings;
    private final Formats formats;

    OpenWorkbook(Parts parts) {
        this.parts = parts;
        part = workbook(parts);
        Map<String, String> targets = targets(parts, part);
        boolean[] from1904 = new boolean[1];
        Xml xml = new Xml(part, parts.get(part));
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904[0] = "1".equals(value) || "true".equals(value);
            } else if (xml.begins("sheet")) {
                addSheet(xml, targets);
            }
        }
        String stringsPart = named(targets, "sharedStrings");
        strings = stringsPart == null ? Strings.none() : Strings.of(stringsPart, parts.get(stringsPart));
        String stylesPart = stylesPart();
        formats = stylesPart == null
                ? Formats.none(from1904[0])
                : Formats.of(stylesPart, parts.get(stylesPart), from1904[0]);
    }

    private void addSheet(Xml xml, Map<String, String> targets) {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        String target = id == null ? null : targets.get("#" + id);
        if (name == null || target == null || !parts.has(target)) {
            throw Parts.damaged("the sheet " + Parts.shown(String.valueOf(name)) + " has no content");
        }
        if (sheets.put(name, target) != null) {
            throw Parts.damaged("it has two sheets with the name " + Parts.shown(name));
        }
    }

    private static String workbook(Parts parts) {
        if (parts.has(RELATIONSHIPS)) {
            String target = named(targets(parts, ""), "officeDocument");
            if (target != null && target.endsWith(".bin")) {
                throw Parts.damaged("it is in the format .xlsb; save it as .xlsx");
            }
            if (target != null && parts.has(target)) {
                return target;
            }
        }
        throw InvalidWorkbookException.whole(
                "the file is a ZIP file, but no workbook: it says of none of its parts that it is one");
    }

    /** Returns the parts that a part relates to, by {@code #} and id, and by the last word of the relation's type. */
    private static Map<String, String> targets(Parts parts, String of) {
        Map<String, String> targets = new HashMap<>();
        String relationships = relationships(of);
        if (!parts.has(relationships)) {
            return targets;
        }
        String folder = of.contains("/") ? of.substring(0, of.lastIndexOf('/') + 1) : "";
        Xml.each(relationships, parts.get(relationships), "Relationship", relation -> {
            String target = relation.attribute("Target");
            String type = relation.attribute("Type");
            if (target == null || type == null || "External".equals(relation.attribute("TargetMode"))) {
                return;
            }
            String resolved = target.startsWith("/") ? target.substring(1) : folder + target;
            targets.put("#" + relation.attribute("Id"), resolved);
            targets.put(type.substring(type.lastIndexOf('/') + 1), resolved);
        });
        return targets;
    }

    /** Returns the name of the part with the relationships of a part. */
    static String relationships(String of) {
        int folder = of.lastIndexOf('/') + 1;
        return of.substring(0, folder) + "_rels/" + of.substring(folder) + ".rels";
    }

    private static @Nullable String named(Map<String, String> targets, String type) {
        return targets.get(type);
    }

    Parts parts() {
        return parts;
    }

    /** Returns the name of the part that lists the sheets. */
    String part() {
        return part;
    }

    /** Returns the name of the part with the styles; null if there is none. */
    @Nullable
    String stylesPart() {
        return named(targets(parts, part), "styles");
    }

    /** Returns the names of the sheets in their order, and of the part with the content of each. */
    Map<String, String> sheets() {
        return sheets;
    }

    Strings strings() {
        return strings;
    }

    Formats formats() {
        return formats;
    }
}
