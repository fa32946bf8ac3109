package org.connectcompetency.rules.secondopinion;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.jspecify.annotations.Nullable;

/** Contract §2, "Comparing", and the texts that rows of §6 look at: ids of ACE, product tags, addresses. */
final class NaiveText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern OPPORTUNITY_ID = Pattern.compile("O[0-9]{1,19}");

    private NaiveText() {}

    /** Ignoring case, surrounding and repeated space. */
    static String name(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Blanks count as absent. */
    static boolean given(@Nullable String text) {
        return text != null && !name(text).isEmpty();
    }

    /** Whether a text speaks of the product that the competency is for. */
    static boolean saysConnectCustomer(String text) {
        return name(text).contains("amazon connect customer");
    }

    /** {@code O} + 1–19 digits. */
    static boolean opportunityId(@Nullable String id) {
        return id != null && OPPORTUNITY_ID.matcher(id).matches();
    }

    /** What tags are compared by: their name or identifier is CUSTOMER or BASIC in the list. */
    static Set<String> connectCustomerTags(Checklist checklist) {
        Set<String> tags = new HashSet<>();
        for (ProductTag tag : checklist.productTags().tags()) {
            if (tag.offering() == ProductFamily.CUSTOMER || tag.offering() == ProductFamily.BASIC) {
                tags.add(lettersAndDigits(tag.name()));
                tags.add(lettersAndDigits(tag.identifier() == null ? tag.name() : tag.identifier()));
            }
        }
        return tags;
    }

    /** An http(s) URL. */
    static boolean webPage(String url) {
        return url.strip().matches("(?i)https?://[^/?#\\s]+([/?#]\\S*)?");
    }

    /** An https URL with host {@code aws.amazon.com} (any case) and path {@code /marketplace} or below it. */
    static boolean marketplacePage(String url) {
        String address = url.strip();
        if (!address.matches("(?i)https://([^/?#@\\s]*@)?aws\\.amazon\\.com(:[0-9]*)?(/[^?#\\s]*)([?#]\\S*)?")) {
            return false;
        }
        String path =
                address.substring(address.indexOf('/', "https://".length())).replaceAll("[?#].*", "");
        String resolved = path.replaceAll("/[^/]+/\\.\\.(?=/|$)", "");
        return resolved.matches("/marketplace(/.*)?");
    }

    /** "comparing letters and digits only, ignoring case". */
    static String lettersAndDigits(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
