package org.connectcompetency.files.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Badges in the shapes in which issuers publish them. */
final class Badges {

    static final String AWS = "Amazon Web Services Training and Certification";

    private Badges() {}

    static String hash(String email, String salt) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((email + salt).getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a hosted assertion of Open Badges 2.0 with a hashed identity. */
    static Map<String, Object> assertion(String id, String email, String name, String issuer, String issuedOn) {
        return Json.object(
                "@context",
                "https://w3id.org/openbadges/v2",
                "type",
                "Assertion",
                "id",
                "https://badges.example/assertions/" + id,
                "recipient",
                Json.object(
                        "type",
                        "email",
                        "hashed",
                        true,
                        "salt",
                        "nettle-" + id,
                        "identity",
                        hash(email, "nettle-" + id)),
                "badge",
                Json.object(
                        "type",
                        "BadgeClass",
                        "id",
                        "https://badges.example/classes/" + id,
                        "name",
                        name,
                        "criteria",
                        Json.object("narrative", "Pass the assessment."),
                        "issuer",
                        Json.object("type", "Issuer", "id", "https://badges.example/issuer", "name", issuer)),
                "verification",
                Json.object("type", "hosted"),
                "issuedOn",
                issuedOn);
    }

    /** Returns a credential of Open Badges 3.0 with a hashed identity. */
    static Map<String, Object> credential(String id, String email, String name, String validFrom, String validUntil) {
        return Json.object(
                "@context",
                List.of(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
                "id",
                "urn:uuid:" + id,
                "type",
                List.of("VerifiableCredential", "OpenBadgeCredential"),
                "issuer",
                Json.object(
                        "id",
                        "https://badges.example/issuer",
                        "type",
                        List.of("Profile"),
                        "name",
                        "Amazon Web Services"),
                "validFrom",
                validFrom,
                "validUntil",
                validUntil,
                "credentialSubject",
                Json.object(
                        "type",
                        List.of("AchievementSubject"),
                        "identifier",
                        List.of(Json.object(
                                "type",
                                "IdentityObject",
                                "identityType",
                                "emailAddress",
                                "hashed",
                                true,
                                "salt",
                                "fern",
                                "identityHash",
                                hash(email, "fern"))),
                        "achievement",
                        Json.object(
                                "id", "https://badges.example/a/" + id, "type", List.of("Achievement"), "name", name)));
    }

    /** Returns an element of Credly's badges.json. */
    static Map<String, Object> credly(String id, String holder, String user, String name, String issuedOn) {
        return Json.object(
                "id",
                id,
                "expires_at_date",
                null,
                "issued_at_date",
                issuedOn,
                "issued_to",
                holder,
                "state",
                "accepted",
                "earner_path",
                "/users/" + user,
                "issuer",
                Json.object(
                        "summary",
                        "issued by " + AWS,
                        "entities",
                        List.of(Json.object(
                                "label",
                                "Issuer",
                                "primary",
                                true,
                                "entity",
                                Json.object("type", "Organization", "name", AWS)))),
                "badge_template",
                Json.object("id", "template-" + id, "name", name, "vanity_slug", "slug", "description", "A badge."));
    }
}
