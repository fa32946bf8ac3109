package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.connectcompetency.model.internal.values.Components;
import org.jspecify.annotations.Nullable;

/**
 * One version of the checklist as data: its requirements, and the other data that the rules need. {@link Checklists}
 * has the known versions.
 */
public final class Checklist {

    private final String version;
    private final LocalDate released;
    private final LocalDate validUntil;
    private final LocalDate acceptedUntil;
    private final @Nullable LocalDate acceptedForSureUntil;
    private final List<WaiverTerms> waivers;
    private final List<Requirement> requirements;
    private final List<Feature> features;
    private final List<String> bareProducts;
    private final Placeholders placeholders;
    private final ProductTags productTags;
    private final Map<String, Requirement> requirementsById;

    /**
     * Creates a checklist, for example in a test.
     *
     * @param version the version's name, such as {@code "2026-02"}
     * @param released the first day on which partners can apply under it
     * @param validUntil the last day of its validity
     * @param acceptedUntil the last day on which applications under it are accepted, though it is no longer valid
     * @param acceptedForSureUntil the last day on which applications are certainly accepted, if the checklist names a
     *     month but no day
     * @param waivers the waivers that it offers
     * @param requirements the requirements in checklist order
     * @param features the features that are known by name (checklist ELIGIBILITY-1)
     * @param bareProducts the names of the product itself, which are not features (checklist ELIGIBILITY-1)
     * @param placeholders the texts that say nothing
     * @param productTags the product tags of ACE (checklist ACC-007)
     * @throws IllegalArgumentException if two requirements have the same id
     */
    public Checklist(
            String version,
            LocalDate released,
            LocalDate validUntil,
            LocalDate acceptedUntil,
            @Nullable LocalDate acceptedForSureUntil,
            List<WaiverTerms> waivers,
            List<Requirement> requirements,
            List<Feature> features,
            List<String> bareProducts,
            Placeholders placeholders,
            ProductTags productTags) {
        this.version = Objects.requireNonNull(version, "version");
        this.released = Objects.requireNonNull(released, "released");
        this.validUntil = Objects.requireNonNull(validUntil, "validUntil");
        this.acceptedUntil = Objects.requireNonNull(acceptedUntil, "acceptedUntil");
        this.acceptedForSureUntil = acceptedForSureUntil;
        this.waivers = Components.list(waivers, "waivers");
        this.requirements = Components.list(requirements, "requirements");
        this.features = Components.list(features, "features");
        this.bareProducts = Components.list(bareProducts, "bareProducts");
        this.placeholders = Objects.requireNonNull(placeholders, "placeholders");
        this.productTags = Objects.requireNonNull(productTags, "productTags");
        this.requirementsById = byId(this.requirements);
    }

    /** Returns the version's name, such as {@code "2026-02"}. */
    public String version() {
        return version;
    }

    /** Returns the first day on which partners can apply under this version. */
    public LocalDate released() {
        return released;
    }

    /** Returns the last day of this version's validity. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Returns the last day on which applications under this version are accepted, though it is no longer valid. */
    public LocalDate acceptedUntil() {
        return acceptedUntil;
    }

    /**
     * Returns the last day on which applications are certainly accepted, if the checklist names a month but no day;
     * null if {@link #acceptedUntil()} is certain.
     */
    public @Nullable LocalDate acceptedForSureUntil() {
        return acceptedForSureUntil;
    }

    /** Returns the waivers that the checklist offers; {@link Requirement#waiver()} refers to them. */
    public List<WaiverTerms> waivers() {
        return waivers;
    }

    /** Returns the requirements in checklist order. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Returns the features that are known by name (checklist ELIGIBILITY-1). */
    public List<Feature> features() {
        return features;
    }

    /** Returns the names of the product itself, which are not features (checklist ELIGIBILITY-1). */
    public List<String> bareProducts() {
        return bareProducts;
    }

    /** Returns the texts that say nothing, although they are given where something must be said. */
    public Placeholders placeholders() {
        return placeholders;
    }

    /** Returns the product tags of ACE (checklist ACC-007). */
    public ProductTags productTags() {
        return productTags;
    }

    /** Returns this checklist with other requirements, waivers and product tags. */
    public Checklist with(List<Requirement> requirements, List<WaiverTerms> waivers, ProductTags productTags) {
        return new Checklist(
                version,
                released,
                validUntil,
                acceptedUntil,
                acceptedForSureUntil,
                waivers,
                requirements,
                features,
                bareProducts,
                placeholders,
                productTags);
    }

    /** Returns the requirement with this id, compared exactly. */
    public Optional<Requirement> find(String id) {
        return Optional.ofNullable(requirementsById.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checklist that
                && version.equals(that.version)
                && released.equals(that.released)
                && validUntil.equals(that.validUntil)
                && acceptedUntil.equals(that.acceptedUntil)
                && Objects.equals(acceptedForSureUntil, that.acceptedForSureUntil)
                && waivers.equals(that.waivers)
                && requirements.equals(that.requirements)
                && features.equals(that.features)
                && bareProducts.equals(that.bareProducts)
                && placeholders.equals(that.placeholders)
                && productTags.equals(that.productTags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, requirements);
    }

    @Override
    public String toString() {
        return "Checklist " + version + " (" + requirements.size() + " requirements)";
    }

    private static Map<String, Requirement> byId(List<Requirement> requirements) {
        Map<String, Requirement> byId = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            if (byId.put(requirement.id(), requirement) != null) {
                throw new IllegalArgumentException("two requirements have the id " + requirement.id());
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
