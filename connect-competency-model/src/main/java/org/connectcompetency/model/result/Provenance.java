package org.connectcompetency.model.result;

import java.util.Objects;

/**
 * The inputs of a result, so that it can be reproduced. The same library, catalogue, rules and application, judged as
 * of the same day, give the same bytes. The digests do not cover other objects that a caller passes to its own rules.
 *
 * @param library the version of this library
 * @param catalogueSha256 the SHA-256 of the {@linkplain org.connectcompetency.model.CompetencyJson#canonical(Checklist)
 *     catalogue}, with the product tags and the tailoring of the caller, in hexadecimal
 * @param rulesSha256 the SHA-256 of the text of the rules, in hexadecimal
 * @param applicationSha256 the SHA-256 of the application's
 *     {@linkplain org.connectcompetency.model.CompetencyJson#canonical(CompetencyApplication) canonical form}, in
 *     hexadecimal
 */
public record Provenance(String library, String catalogueSha256, String rulesSha256, String applicationSha256) {

    public Provenance {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(catalogueSha256, "catalogueSha256");
        Objects.requireNonNull(rulesSha256, "rulesSha256");
        Objects.requireNonNull(applicationSha256, "applicationSha256");
    }
}
