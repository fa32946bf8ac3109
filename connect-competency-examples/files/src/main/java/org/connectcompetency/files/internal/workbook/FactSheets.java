package org.connectcompetency.files.internal.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets hold the facts that a requirement is judged by, for a requirement that is not judged by answers alone.
 */
final class FactSheets {

    private static final List<String> PARTNER = List.of(SheetPlans.PARTNER);
    private static final List<String> CASE_STUDIES = List.of(SheetPlans.CASE_STUDIES);

    private static final Map<String, List<String>> BY_REQUIREMENT = Map.ofEntries(
            Map.entry("CHECKLIST-VERSION", PARTNER),
            Map.entry("CATEGORY-SELECTION", List.of(SheetPlans.PARTNER, SheetPlans.CASE_STUDIES)),
            Map.entry("1.1", PARTNER),
            Map.entry("1.2", PARTNER),
            Map.entry("1.3", PARTNER),
            Map.entry("1.4", PARTNER),
            Map.entry("1.5", List.of(SheetPlans.PARTNER, "Competencies")),
            Map.entry("3.1", PARTNER),
            Map.entry("ACC-003", List.of(SheetPlans.PEOPLE)),
            Map.entry("ACC-005", List.of("Badges", SheetPlans.PEOPLE)),
            Map.entry("ACC-006", List.of("Marketplace")),
            Map.entry("ACC-007", List.of(SheetPlans.OPPORTUNITIES)),
            Map.entry("ACC-008", List.of("Co-sell")),
            Map.entry("ACC-009", List.of("Marketing")),
            Map.entry("CCT-003", List.of("Platforms")),
            Map.entry("ELIGIBILITY-3", List.of(SheetPlans.CASE_STUDIES, SheetPlans.OPPORTUNITIES)));

    /** The field of the sheet Partner at which the findings of a requirement are shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "CHECKLIST-VERSION", "Checklist version",
            "CATEGORY-SELECTION", "Applies for Contact Center Transformation",
            "1.1", "Guidelines read on",
            "1.2", "Services Path stage",
            "1.3", "Services tier",
            "1.4", "Services solution",
            "3.1", "Self-assessment complete");

    private FactSheets() {}

    /** Returns the field of the sheet Partner at which the findings of a requirement are shown; null if none is. */
    static @Nullable String field(String requirement) {
        return FIELDS.get(requirement);
    }

    /** Returns the names of the sheets. Most requirements that look at facts look at case studies. */
    static List<String> of(String requirement) {
        return BY_REQUIREMENT.getOrDefault(requirement, CASE_STUDIES);
    }
}
