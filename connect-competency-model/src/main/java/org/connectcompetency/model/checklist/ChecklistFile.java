package org.connectcompetency.model.checklist;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.internal.json.JsonReading;
import org.connectcompetency.model.internal.json.UnreadableDocumentException;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/** The file from which a version of the checklist is loaded. It has the same structure as the checklist itself. */
record ChecklistFile(
        String checklist,
        LocalDate released,
        LocalDate validUntil,
        LocalDate acceptedUntil,
        @Nullable LocalDate acceptedForSureUntil,
        List<WaiverTerms> waivers,
        List<Section> sections,
        List<Feature> features,
        List<String> bareProducts,
        List<String> placeholders,
        List<ProductTag> productTags) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    record Section(String title, List<Subsection> subsections) {}

    record Subsection(String title, List<Requirement> requirements) {}

    record Requirement(
            String id,
            String title,
            @Nullable Category category,
            Scope scope,
            Basis basis,
            @Nullable String waiver,
            @Nullable Boolean informational,
            Map<String, Threshold> thresholds,
            List<Criterion> criteria,
            List<EvidenceItem> evidence) {}

    record Criterion(String key, String text, @Nullable Boolean conditional) {}

    record EvidenceItem(
            String key,
            String text,
            @Nullable Integer minimum,
            @Nullable Integer withinMonths,
            Set<EvidenceKind> acceptedKinds) {}

    /**
     * Reads the file of a version.
     *
     * @throws UnreadableDocumentException if the file is broken
     */
    static Checklist read(Reader json, String version) throws IOException {
        ChecklistFile file = JsonReading.read(json, ChecklistFile.class);
        if (!file.checklist().equals(version)) {
            throw broken(
                    "/checklist",
                    "must be " + Wording.quoted(version) + ", as the index says, but is "
                            + Wording.quoted(file.checklist()));
        }
        return file.toChecklist();
    }

    private Checklist toChecklist() {
        if (validUntil.isBefore(released)
                || acceptedUntil.isBefore(validUntil)
                || acceptedForSureUntil != null
                        && (acceptedForSureUntil.isBefore(validUntil)
                                || acceptedUntil.isBefore(acceptedForSureUntil))) {
            throw broken("", "released, validUntil, acceptedForSureUntil and acceptedUntil must be in this order");
        }
        Set<String> waiverKeys = checkedWaivers();
        checkFeatures();
        checkPlaceholders();
        checkProductTags();
        return new Checklist(
                checklist,
                released,
                validUntil,
                acceptedUntil,
                acceptedForSureUntil,
                waivers,
                flattened(waiverKeys),
                features,
                bareProducts,
                new Placeholders(placeholders),
                new ProductTags(productTags));
    }

    private Set<String> checkedWaivers() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < waivers.size(); i++) {
            checkKey(waivers.get(i).key(), keys, "/waivers/" + i + "/key");
            checkText(waivers.get(i).text(), "/waivers/" + i + "/text");
            checkThresholds(waivers.get(i).thresholds(), "/waivers/" + i);
        }
        return keys;
    }

    /** Checks that each name belongs to only one feature. Otherwise it would not be clear which one is meant. */
    private void checkFeatures() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            checkName(features.get(i).name(), names, "/features/" + i + "/name");
            for (int j = 0; j < features.get(i).aliases().size(); j++) {
                checkName(features.get(i).aliases().get(j), names, "/features/" + i + "/aliases/" + j);
            }
        }
        for (int i = 0; i < bareProducts.size(); i++) {
            checkName(bareProducts.get(i), names, "/bareProducts/" + i);
        }
    }

    private void checkPlaceholders() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < placeholders.size(); i++) {
            checkName(placeholders.get(i), texts, "/placeholders/" + i);
        }
    }

    private static void checkName(String name, Set<String> known, String place) {
        checkText(name, place);
        checkNew(Names.key(name), known, place);
    }

    private void checkProductTags() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < productTags.size(); i++) {
            ProductTag tag = productTags.get(i);
            checkText(tag.name(), "/productTags/" + i + "/name");
            checkNew(Names.key(tag.name()), names, "/productTags/" + i + "/name");
        }
    }

    private List<org.connectcompetency.model.checklist.Requirement> flattened(Set<String> waiverKeys) {
        List<org.connectcompetency.model.checklist.Requirement> flattened = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            checkText(section.title(), "/sections/" + i + "/title");
            for (int j = 0; j < section.subsections().size(); j++) {
                Subsection subsection = section.subsections().get(j);
                for (int k = 0; k < subsection.requirements().size(); k++) {
                    Requirement requirement = subsection.requirements().get(k);
                    String place = "/sections/" + i + "/subsections/" + j + "/requirements/" + k;
                    checkText(requirement.id(), place + "/id");
                    checkNew(requirement.id(), ids, place + "/id");
                    check(requirement, waiverKeys, place);
                    flattened.add(toModel(requirement, section.title(), subsection.title()));
                }
            }
        }
        return flattened;
    }

    private static void check(Requirement requirement, Set<String> waiverKeys, String place) {
        checkText(requirement.title(), place + "/title");
        if (requirement.waiver() != null && !waiverKeys.contains(requirement.waiver())) {
            throw broken(
                    place + "/waiver", "there is no waiver " + Wording.quoted(requirement.waiver()) + " in this file");
        }
        checkThresholds(requirement.thresholds(), place);
        // No criterion and evidence item may share a key, since findings of both name their subject by it.
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < requirement.criteria().size(); i++) {
            Criterion criterion = requirement.criteria().get(i);
            checkKey(criterion.key(), keys, place + "/criteria/" + i + "/key");
            checkText(criterion.text(), place + "/criteria/" + i + "/text");
        }
        for (int i = 0; i < requirement.evidence().size(); i++) {
            EvidenceItem item = requirement.evidence().get(i);
            checkKey(item.key(), keys, place + "/evidence/" + i + "/key");
            checkText(item.text(), place + "/evidence/" + i + "/text");
            checkPositive(item.minimum(), place + "/evidence/" + i + "/minimum");
            checkPositive(item.withinMonths(), place + "/evidence/" + i + "/withinMonths");
        }
    }

    private static org.connectcompetency.model.checklist.Requirement toModel(
            Requirement requirement, String section, String subsection) {
        return new org.connectcompetency.model.checklist.Requirement(
                requirement.id(),
                requirement.title(),
                section,
                subsection,
                requirement.category(),
                requirement.scope(),
                requirement.basis(),
                requirement.waiver(),
                Objects.requireNonNullElse(requirement.informational(), false),
                requirement.thresholds(),
                requirement.criteria().stream()
                        .map(criterion -> new org.connectcompetency.model.checklist.Criterion(
                                criterion.key(),
                                criterion.text(),
                                Objects.requireNonNullElse(criterion.conditional(), false)))
                        .toList(),
                requirement.evidence().stream()
                        .map(item -> new org.connectcompetency.model.checklist.EvidenceItem(
                                item.key(),
                                item.text(),
                                Objects.requireNonNullElse(item.minimum(), 1),
                                item.withinMonths(),
                                item.acceptedKinds()))
                        .toList());
    }

    private static void checkThresholds(Map<String, Threshold> thresholds, String place) {
        thresholds.keySet().forEach(name -> checkKebabCase(name, place + "/thresholds/" + name));
    }

    private static void checkKey(String key, Set<String> known, String place) {
        checkKebabCase(key, place);
        checkNew(key, known, place);
    }

    private static void checkKebabCase(String key, String place) {
        if (!KEBAB_CASE.matcher(key).matches()) {
            throw broken(place, Wording.quoted(key) + " must be in kebab-case");
        }
    }

    private static void checkNew(String value, Set<String> known, String place) {
        if (!known.add(value)) {
            throw broken(place, Wording.quoted(value) + " is given twice; it must be unique");
        }
    }

    private static void checkText(String text, String place) {
        if (Names.isBlank(text)) {
            throw broken(place, "must not be blank");
        }
    }

    private static void checkPositive(@Nullable Integer value, String place) {
        if (value != null && value < 1) {
            throw broken(place, "must be at least 1, but is " + value);
        }
    }

    private static UnreadableDocumentException broken(String pointer, String message) {
        return new UnreadableDocumentException(new Problem(pointer, message));
    }
}
