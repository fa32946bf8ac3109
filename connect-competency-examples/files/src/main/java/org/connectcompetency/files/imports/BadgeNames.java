package org.connectcompetency.files.imports;

import java.util.List;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.checklist.ProductTags;
import org.jspecify.annotations.Nullable;

/** The names that issuers give to badges. */
final class BadgeNames {

    private static final Aliases NAMES = Aliases.of("badge-names");
    private static final Aliases AFFIXES = Aliases.of("badge-affixes");
    private static final Aliases ISSUERS = Aliases.of("badge-issuers");

    private BadgeNames() {}

    /** Returns the badge of a name with or without prefix and suffix, or null if it is another one. */
    static @Nullable Badge find(String name) {
        String key = ProductTags.key(name);
        String withoutPrefix = stripped(key, "before");
        String bare = stripped(withoutPrefix, "after");
        for (String each : List.of(key, withoutPrefix, bare)) {
            Badge badge = NAMES.find(each, Badge.class);
            if (badge != null) {
                return badge;
            }
        }
        return null;
    }

    static boolean isAws(String issuer) {
        return ISSUERS.find(issuer) != null;
    }

    private static String stripped(String key, String where) {
        for (String affix : AFFIXES.keysOf(where)) {
            if (where.equals("before") && key.startsWith(affix)) {
                return key.substring(affix.length());
            }
            if (where.equals("after") && key.endsWith(affix)) {
                return key.substring(0, key.length() - affix.length());
            }
        }
        return key;
    }
}
