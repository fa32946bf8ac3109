package org.connectcompetency.files.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * What an Open Badge knows its holder by: an e-mail address, or the hash of one.
 *
 * @param text the address, or the algorithm, {@code $} and the hash in hexadecimal digits
 * @param hashed whether it is a hash
 * @param salt what was appended to the address before it was hashed
 */
record Identity(String text, boolean hashed, String salt) {

    private static final Map<String, String> ALGORITHMS = Map.of("sha256", "SHA-256", "md5", "MD5");

    /** Returns whether it is of this address. Issuers hash an address as it was typed, or in lower case. */
    boolean isOf(String email) {
        if (email.isEmpty()) {
            return false;
        }
        if (!hashed) {
            return text.equalsIgnoreCase(email);
        }
        String lower = email.toLowerCase(Locale.ROOT);
        return isHashOf(email) || !lower.equals(email) && isHashOf(lower);
    }

    private boolean isHashOf(String email) {
        int end = text.indexOf('$');
        String algorithm = ALGORITHMS.get(text.substring(0, Math.max(end, 0)).toLowerCase(Locale.ROOT));
        if (algorithm == null) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest((email + salt).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).equalsIgnoreCase(text.substring(end + 1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
