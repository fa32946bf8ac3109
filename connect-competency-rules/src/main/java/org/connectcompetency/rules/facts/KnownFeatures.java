package org.connectcompetency.rules.facts;

import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.ProductTags;

/**
 * The features of Amazon Connect that the checklist names, and those that AWS sells under a name of their own
 * (ELIGIBILITY-1).
 *
 * @param names the names, compared as product tags are
 */
public record KnownFeatures(ProductTags names) {

    /** Returns the features of a checklist version together with the product tags in use. */
    public static KnownFeatures of(Checklist checklist, ProductTags productTags) {
        return new KnownFeatures(productTags.with(checklist.features().stream()
                .map(feature -> new ProductTag(feature, null, ProductFamily.CUSTOMER))
                .toList()));
    }

    /** Returns whether {@code feature} is one of them. */
    public boolean contains(String feature) {
        return names.knows(feature);
    }
}
