package org.connectcompetency.rules.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Feature;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.ProductTags;

/**
 * The features of Amazon Connect that the checklist names, and those that AWS sells under a name of their own
 * (checklist ELIGIBILITY-1). Their names are compared as product tags are.
 */
public final class KnownFeatures {

    private final Map<String, UsedFeature> byKey = new HashMap<>();

    private KnownFeatures() {}

    /** Returns the features of a checklist version together with its product tags. */
    public static KnownFeatures of(Checklist checklist) {
        KnownFeatures known = new KnownFeatures();
        for (Feature feature : checklist.features()) {
            known.add(feature.name(), feature.name(), UsedFeature.Kind.KNOWN);
            feature.aliases().forEach(alias -> known.add(alias, feature.name(), UsedFeature.Kind.KNOWN));
        }
        for (ProductTag tag : checklist.productTags().tags()) {
            // A tag may be an alias of a feature, and its identifier is then one too.
            UsedFeature alias = known.byKey.get(ProductTags.key(tag.name()));
            String feature = alias == null ? tag.name() : alias.feature();
            UsedFeature.Kind kind = alias == null ? kind(tag.offering()) : alias.kind();
            known.add(tag.name(), feature, kind);
            if (tag.identifier() != null) {
                known.add(tag.identifier(), feature, kind);
            }
        }
        checklist.bareProducts().forEach(product -> known.add(product, product, UsedFeature.Kind.PRODUCT));
        return known;
    }

    private static UsedFeature.Kind kind(ProductFamily family) {
        return switch (family) {
            case CUSTOMER, BASIC -> UsedFeature.Kind.KNOWN;
            case ADJACENT -> UsedFeature.Kind.PRODUCT;
            case OTHER -> UsedFeature.Kind.UNKNOWN;
        };
    }

    private void add(String name, String feature, UsedFeature.Kind kind) {
        byKey.put(ProductTags.key(name), new UsedFeature(name, feature, kind));
    }

    /** Returns what the names stand for, in the same order. */
    public List<UsedFeature> read(Collection<String> names) {
        return names.stream().map(this::read).toList();
    }

    private UsedFeature read(String name) {
        String key = ProductTags.key(name);
        UsedFeature known = byKey.get(key);
        if (known != null) {
            return new UsedFeature(name, known.feature(), known.kind());
        }
        return new UsedFeature(name, key.isEmpty() ? Names.key(name) : key, UsedFeature.Kind.UNKNOWN);
    }
}
