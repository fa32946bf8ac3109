package org.connectcompetency.rules.secondopinion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private static final Pattern CONNECT_CUSTOMER = Pattern.compile("amazon connect customer(?![\\p{L}\\p{N}])");
    private static final Pattern CUSTOMER_PROFILES =
            Pattern.compile("amazon connect customer profiles(?![\\p{L}\\p{N}])");
    private static final Pattern OPPORTUNITY_ID = Pattern.compile("O[0-9]{1,19}");

    /** The texts that say nothing, compared as names are. */
    static final List<String> PLACEHOLDERS =
            List.of("tbd", "tba", "todo", "n/a", "na", "xxx", "?", "-", "...", "\u2026");

    private NaiveText() {}

    /** Ignoring case, surrounding and repeated space. */
    static String name(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Blanks count as absent. */
    static boolean given(@Nullable String text) {
        return text != null && !name(text).isEmpty();
    }

    /** "a mere placeholder" counts as absent too, in a text that must say something. */
    static boolean saysSomething(@Nullable String text) {
        return text != null && given(text) && !PLACEHOLDERS.contains(name(text));
    }

    /** Returns what a text that must say something is compared by; absent ones are equal. */
    static String something(@Nullable String text) {
        return text != null && saysSomething(text) ? name(text) : "";
    }

    /** Returns whether a text names the product that the competency is for. */
    static boolean saysConnectCustomer(String text) {
        return name(text).contains("amazon connect customer");
    }

    /** Returns how often the name occurs as a phrase: "no letter or digit follows it". */
    static int connectCustomerPhrases(String... texts) {
        return occurrences(CONNECT_CUSTOMER, texts);
    }

    /** Returns how often the phrase "is followed by "Profiles"". */
    static int customerProfilesPhrases(String... texts) {
        return occurrences(CUSTOMER_PROFILES, texts);
    }

    private static int occurrences(Pattern phrase, String... texts) {
        int occurrences = 0;
        for (String text : texts) {
            occurrences += (int) phrase.matcher(name(text)).results().count();
        }
        return occurrences;
    }

    /** {@code O} + 1–19 digits. */
    static boolean opportunityId(@Nullable String id) {
        return id != null && OPPORTUNITY_ID.matcher(id).matches();
    }

    /** Returns what tags are compared by: their name or identifier is CUSTOMER or BASIC in the list. */
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

    /** An https URL with host {@code aws.amazon.com} (any case) and a path that goes on below {@code /marketplace/}. */
    static boolean marketplaceListing(String url) {
        String address = url.strip();
        if (!address.matches("(?i)https://([^/?#@\\s]*@)?aws\\.amazon\\.com(:[0-9]*)?(/[^?#\\s]*)([?#]\\S*)?")) {
            return false;
        }
        String path =
                address.substring(address.indexOf('/', "https://".length())).replaceAll("[?#].*", "");
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!Set.of("", ".", "..").contains(segment)) {
                segments.add(segment);
            }
        }
        return segments.size() > 1 && segments.get(0).equals("marketplace");
    }

    /** "comparing letters and digits only, ignoring case". */
    static String lettersAndDigits(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
