package org.connectcompetency.model.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product tags of ACE, to be looked up by name or identifier. Only letters and digits are compared, ignoring case,
 * because Partner Central and exports from it differ in spaces and dashes.
 */
public final class ProductTags {

    private final List<ProductTag> tags;
    private final Map<String, ProductTag> byKey;

    /** Creates a collection of tags. If two tags have the same name or identifier, the later one is used. */
    public ProductTags(Collection<ProductTag> tags) {
        this.tags = List.copyOf(tags);
        this.byKey = new HashMap<>();
        for (ProductTag tag : this.tags) {
            put(tag.name(), tag);
            put(tag.identifier(), tag);
        }
    }

    /** Returns the tags in the order in which they were given. */
    public List<ProductTag> tags() {
        return tags;
    }

    /** Returns whether one of the products is Amazon Connect Customer, including Basic. */
    public boolean anyConnectCustomer(Collection<String> products) {
        for (String product : products) {
            ProductTag tag = byKey.get(key(product));
            if (tag != null && (tag.offering() == ProductFamily.CUSTOMER || tag.offering() == ProductFamily.BASIC)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether there is a tag with this name or identifier. */
    public boolean knows(String product) {
        return byKey.containsKey(key(product));
    }

    /** Returns these tags and more. If a name or identifier is already known, the new tag takes its place. */
    public ProductTags with(Collection<ProductTag> more) {
        List<ProductTag> all = new ArrayList<>(tags);
        all.addAll(more);
        return new ProductTags(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductTags that && tags.equals(that.tags);
    }

    @Override
    public int hashCode() {
        return tags.hashCode();
    }

    @Override
    public String toString() {
        return "ProductTags" + tags;
    }

    private void put(@Nullable String text, ProductTag tag) {
        String key = text == null ? "" : key(text);
        if (!key.isEmpty()) {
            byKey.put(key, tag);
        }
    }

    /** Returns the letters and digits of a name, in lower case. They are the same for all spellings of the name. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint)) {
                key.appendCodePoint(codePoint);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
