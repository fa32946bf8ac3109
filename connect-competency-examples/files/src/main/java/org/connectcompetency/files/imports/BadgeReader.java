package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads badges. An assertion of Open Badges 2.0 may name its badge, and a badge its issuer, by the address alone; they
 * are then looked for in the other files.
 */
final class BadgeReader {

    private static final Aliases FIELDS = Aliases.of("badge-fields");
    private static final Records RECORDS = new Records(Set.of("data"), path -> FIELDS.find(path) != null);

    /** What Credly's addresses of badges begin with; the badge's id follows. */
    private static final String CREDLY_BADGE = "https://www.credly.com/badges/";

    private final List<Fields> badges = new ArrayList<>();
    private final Map<String, Fields> byAddress = new HashMap<>();

    /** Reads the files and returns their badges, in the order of the files. */
    static List<BadgeRecord> read(List<ImportFile> files, Notes notes) {
        BadgeReader reader = new BadgeReader();
        RECORDS.read(files, notes, record -> reader.read(record.by(FIELDS)));
        return reader.badges.stream().map(reader::badge).toList();
    }

    private boolean read(Fields fields) {
        if (fields.has("credly-badge") || fields.has("subject") || fields.has("identity") || fields.has("issued")) {
            badges.add(fields);
            return true;
        }
        boolean named = !fields.text("id").isEmpty() && fields.has("name");
        if (named) {
            byAddress.putIfAbsent(fields.text("id"), fields);
        }
        return named;
    }

    private BadgeRecord badge(Fields fields) {
        boolean credly = fields.has("credly-badge");
        Fields described = byAddress.get(fields.text("badge-address"));
        String name = fields.text("badge");
        return new BadgeRecord(
                fields.place(),
                name.isEmpty() && described != null ? described.text("name") : name,
                issuers(fields, described),
                fields.text("issued"),
                fields.text("expires"),
                fields.text("revoked").equals("true") || fields.text("state").equalsIgnoreCase("revoked"),
                record(fields.text("id"), credly),
                identities(fields.record()),
                lastPart(fields.text("credly-user")),
                fields.text("holder"));
    }

    private List<String> issuers(Fields fields, @Nullable Fields described) {
        for (Fields each : described == null ? List.of(fields) : List.of(fields, described)) {
            if (!each.text("issuer").isEmpty()) {
                return each.texts("issuer");
            }
            Fields issuer = byAddress.get(each.text("issuer-address"));
            if (issuer != null) {
                return List.of(issuer.text("name"));
            }
        }
        return List.of();
    }

    private static String record(String id, boolean credly) {
        if (credly) {
            return id.isEmpty() ? "" : CREDLY_BADGE + id;
        }
        return Stream.of("https://", "http://", "urn:").anyMatch(id::startsWith) ? id : "";
    }

    private static List<Identity> identities(FlatRecord record) {
        List<Identity> identities = new ArrayList<>();
        record.values().forEach((path, value) -> {
            String field = FIELDS.find(path);
            if ("identity".equals(field)) {
                String parent = path.substring(0, path.lastIndexOf('.') + 1);
                boolean hashed =
                        record.values().getOrDefault(parent + "hashed", "").equals("true");
                identities.add(
                        new Identity(value.strip(), hashed, record.values().getOrDefault(parent + "salt", "")));
            } else if ("subject".equals(field) && value.startsWith("mailto:")) {
                identities.add(new Identity(value.substring("mailto:".length()), false, ""));
            }
        });
        return identities;
    }

    /** Returns the user's name from a name, a path or the address of a profile. */
    static String lastPart(String user) {
        String path = user.strip().replaceAll("[?#].*|/+$", "");
        path = path.replaceFirst("/badges$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
