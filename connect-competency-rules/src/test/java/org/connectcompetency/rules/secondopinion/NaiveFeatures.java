package org.connectcompetency.rules.secondopinion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;

/** The row ELIGIBILITY-1 of contract §6: what is a feature, and which names mean one feature. */
final class NaiveFeatures {

    /** Features that the checklist calls by several names. */
    static final List<List<String>> ALIASES = List.of(
            List.of("AI-powered agent assist", "Agent Assist"),
            List.of("Contact Lens", "Contact Lens analytics"),
            List.of(
                    "FCS",
                    "Forecasting, Capacity Planning & Scheduling",
                    "Forecasting, Capacity Planning & Scheduling (FCS)"),
            List.of("Forecasting & agent scheduling", "Forecasting & scheduling"),
            List.of("Custom metrics", "Custom metrics dashboards"),
            List.of("Observability, testing, and simulation", "Testing and simulation"),
            List.of(
                    "ACGR",
                    "Amazon Connect Global Resiliency",
                    "Amazon Connect Global Resiliency (ACGR)",
                    "Global resiliency"));

    /** "the bare product". */
    static final List<String> BARE_PRODUCTS =
            List.of("Amazon Connect", "Amazon Connect Customer", "Amazon Connect Customer Basic");

    private final Set<String> bareProducts = new HashSet<>();
    private final Set<String> adjacentProducts = new HashSet<>();

    NaiveFeatures(Checklist checklist) {
        for (String product : BARE_PRODUCTS) {
            bareProducts.add(key(product));
        }
        for (ProductTag tag : checklist.productTags().tags()) {
            if (tag.offering() == ProductFamily.ADJACENT) {
                adjacentProducts.add(NaiveText.lettersAndDigits(tag.name()));
                adjacentProducts.add(
                        NaiveText.lettersAndDigits(tag.identifier() == null ? tag.name() : tag.identifier()));
            }
        }
    }

    /** "3 or more distinct features", and "distinct means distinct groups". */
    boolean enough(CaseStudy caseStudy) {
        Set<String> groups = new HashSet<>();
        for (String feature : caseStudy.features()) {
            if (NaiveText.given(feature) && !isNoFeature(feature)) {
                groups.add(group(feature));
            }
        }
        return groups.size() >= 3;
    }

    /** "is no feature and does not count, with a WARNING {@code not-a-feature}". */
    boolean namesNoFeature(CaseStudy caseStudy) {
        return caseStudy.features().stream().anyMatch(this::isNoFeature);
    }

    private boolean isNoFeature(String feature) {
        return bareProducts.contains(key(feature)) || adjacentProducts.contains(NaiveText.lettersAndDigits(feature));
    }

    private static String group(String feature) {
        String name = key(feature);
        return ALIASES.stream()
                .filter(names -> names.stream().map(NaiveFeatures::key).anyMatch(name::equals))
                .map(names -> key(names.get(0)))
                .findFirst()
                .orElse(name);
    }

    /**
     * Returns what features are compared by. They are often product tags, so all are compared as tags are; one without
     * a letter is compared as a name.
     */
    private static String key(String feature) {
        String letters = NaiveText.lettersAndDigits(feature);
        return letters.isEmpty() ? NaiveText.name(feature) : letters;
    }
}
