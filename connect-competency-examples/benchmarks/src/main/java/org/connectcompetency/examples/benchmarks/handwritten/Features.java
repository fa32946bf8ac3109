package org.connectcompetency.examples.benchmarks.handwritten;

import java.util.HashMap;
import java.util.Map;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Feature;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.ProductTags;

/** What the names of features stand for (ELIGIBILITY-1). */
public final class Features {

    /** Whether a name is that of a feature. */
    public enum Kind {
        KNOWN,

        /** It counts as a feature. */
        UNKNOWN,

        /** It is a product, not a feature of one. */
        PRODUCT
    }

    /**
     * What a name stands for.
     *
     * @param identity what all names of one feature have in common
     * @param kind whether it is a feature
     */
    public record Meaning(String identity, Kind kind) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    /** Collects the features and the products of a checklist version. */
    public Features(Checklist checklist) {
        for (Feature feature : checklist.features()) {
            Meaning meaning = new Meaning(feature.name(), Kind.KNOWN);
            meanings.put(ProductTags.key(feature.name()), meaning);
            feature.aliases().forEach(alias -> meanings.put(ProductTags.key(alias), meaning));
        }
        for (ProductTag tag : checklist.productTags().tags()) {
            // A tag may be another name of a feature, and its identifier is then one too.
            Meaning meaning = meanings.computeIfAbsent(
                    ProductTags.key(tag.name()), key -> new Meaning(tag.name(), kind(tag.offering())));
            if (tag.identifier() != null) {
                meanings.put(ProductTags.key(tag.identifier()), meaning);
            }
        }
        for (String product : checklist.bareProducts()) {
            meanings.put(ProductTags.key(product), new Meaning(product, Kind.PRODUCT));
        }
    }

    private static Kind kind(ProductFamily offering) {
        return switch (offering) {
            case CUSTOMER, BASIC -> Kind.KNOWN;
            case ADJACENT -> Kind.PRODUCT;
            case OTHER -> Kind.UNKNOWN;
        };
    }

    /** Returns what a name stands for. */
    public Meaning meaning(String name) {
        Meaning meaning = meanings.get(ProductTags.key(name));
        return meaning == null ? new Meaning(Names.key(name), Kind.UNKNOWN) : meaning;
    }
}
