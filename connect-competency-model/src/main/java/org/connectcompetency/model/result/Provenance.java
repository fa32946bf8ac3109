package org.connectcompetency.model.result;

import java.util.Objects;

/**
 * What a result was made with, so that it can be made again: the same library, catalogue, rules and application, judged
 * as of the same day, give the same bytes. Objects that the caller passes to rules of its own besides the application
 * are in none of the sums.
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
