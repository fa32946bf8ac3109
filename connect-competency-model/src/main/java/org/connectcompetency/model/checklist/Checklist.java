package org.connectcompetency.model.checklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.connectcompetency.model.internal.values.Components;

/**
 * One version of the checklist as data: its requirements, and what the rules need to know besides. {@link Checklists}
 * has the known versions.
 */
public final class Checklist {

    private final String version;
    private final LocalDate released;
    private final LocalDate validUntil;
    private final LocalDate acceptedUntil;
    private final List<WaiverTerms> waivers;
    private final List<Requirement> requirements;
    private final List<String> features;
    private final ProductTags productTags;
    private final Map<String, Requirement> requirementsById;

    /**
     * A checklist made in Java, such as one with other thresholds.
     *
     * @param version the version's name, such as {@code "2026-02"}
     * @param released the first day on which it can be applied under
     * @param validUntil the last day of its validity
     * @param acceptedUntil the last day on which applications under it are accepted all the same
     * @param waivers what can stand for whole sections
     * @param requirements the requirements in checklist order
     * @param features the names of the features that the checklist counts (checklist ELIGIBILITY-1)
     * @param productTags the product tags of ACE (checklist ACC-007)
     * @throws IllegalArgumentException if two requirements have one id
     */
    public Checklist(
            String version,
            LocalDate released,
            LocalDate validUntil,
            LocalDate acceptedUntil,
            List<WaiverTerms> waivers,
            List<Requirement> requirements,
            List<String> features,
            ProductTags productTags) {
        this.version = Objects.requireNonNull(version, "version");
        this.released = Objects.requireNonNull(released, "released");
        this.validUntil = Objects.requireNonNull(validUntil, "validUntil");
        this.acceptedUntil = Objects.requireNonNull(acceptedUntil, "acceptedUntil");
        this.waivers = Components.list(waivers, "waivers");
        this.requirements = Components.list(requirements, "requirements");
        this.features = Components.list(features, "features");
        this.productTags = Objects.requireNonNull(productTags, "productTags");
        this.requirementsById = byId(this.requirements);
    }

    /** The version's name, such as {@code "2026-02"}. */
    public String version() {
        return version;
    }

    /** The first day on which one can apply under this version. */
    public LocalDate released() {
        return released;
    }

    /** The last day of this version's validity. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The last day on which applications under this version are accepted, though it is no longer valid. */
    public LocalDate acceptedUntil() {
        return acceptedUntil;
    }

    /** What can stand for requirements; {@link Requirement#waiver()} refers to them. */
    public List<WaiverTerms> waivers() {
        return waivers;
    }

    /** The requirements in checklist order. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The names of the features that the checklist counts (checklist ELIGIBILITY-1). */
    public List<String> features() {
        return features;
    }

    /** The product tags of ACE (checklist ACC-007). */
    public ProductTags productTags() {
        return productTags;
    }

    /** The requirement with this id, compared exactly. */
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
                && waivers.equals(that.waivers)
                && requirements.equals(that.requirements)
                && features.equals(that.features)
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
