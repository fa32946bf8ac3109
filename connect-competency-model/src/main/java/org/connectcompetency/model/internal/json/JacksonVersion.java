package org.connectcompetency.model.internal.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import org.jspecify.annotations.Nullable;

/** Which Jackson there is. An older one than is needed lacks methods, and a call of one of them says so to nobody. */
final class JacksonVersion {

    private static final Version OLDEST = new Version(2, 17, 0, null, null, null);

    private static final @Nullable String REFUSAL = refusal(PackageVersion.VERSION);

    private JacksonVersion() {}

    /**
     * Requires a version that is new enough.
     *
     * @throws IllegalStateException if it is not; the message names the version, and the one that is needed
     */
    static void require() {
        if (REFUSAL != null) {
            throw new IllegalStateException(REFUSAL);
        }
    }

    /** Says what is wrong with a version; null if nothing is. */
    static @Nullable String refusal(Version found) {
        if (found.getMajorVersion() != OLDEST.getMajorVersion()
                || found.getMinorVersion() >= OLDEST.getMinorVersion()) {
            return null;
        }
        return "connect-competency needs Jackson 2.17 or newer, but com.fasterxml.jackson.core:jackson-core is " + found
                + " here; import com.fasterxml.jackson:jackson-bom in a newer version.";
    }
}
