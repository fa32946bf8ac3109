package org.connectcompetency.files.internal.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.NotCounted;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/** What a result says about single rows: those of answers, and those of facts. */
final class Notes {

    private final Map<String, RequirementResult> requirements = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    Notes(ValidationResult result) {
        result.requirements().forEach(requirement -> requirements.put(requirement.id(), requirement));
    }

    /**
     * Returns the note on a row of a response; null if the result does not have the requirement. A requirement's own
     * findings stand at its first row.
     *
     * @param keys the keys that have rows of their own
     */
    @Nullable
    Note response(String id, @Nullable String caseStudy, Set<String> keys) {
        RequirementResult requirement = requirements.get(id);
        if (requirement == null) {
            return null;
        }
        Note note = new Note();
        CaseStudyResult own = caseStudy(requirement, caseStudy);
        note.status(own == null ? requirement.status() : own.status());
        if (said.add(id)) {
            requirement.findings().stream()
                    .filter(finding -> !hasRow(finding, keys))
                    .forEach(f -> note.add(f, false));
        }
        if (own != null) {
            own.findings().stream().filter(finding -> !hasRow(finding, keys)).forEach(f -> note.add(f, false));
        }
        return note;
    }

    private static boolean hasRow(Finding finding, Set<String> keys) {
        return finding.subject() != null && keys.contains(finding.subject());
    }

    private static @Nullable CaseStudyResult caseStudy(RequirementResult requirement, @Nullable String id) {
        return requirement.caseStudies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns the note on a row of a criterion or a line of evidence; null if nothing was found. */
    @Nullable
    Note line(String id, @Nullable String caseStudy, String key) {
        RequirementResult requirement = requirements.get(id);
        if (requirement == null) {
            return null;
        }
        CaseStudyResult own = caseStudy(requirement, caseStudy);
        Note note = null;
        for (Finding finding : own == null ? requirement.findings() : own.findings()) {
            if (key.equals(finding.subject())) {
                note = note == null ? new Note() : note;
                note.add(finding, false);
            }
        }
        return note;
    }

    /** Returns the note on a field of the sheet Partner; null if no requirement looks at it. */
    @Nullable
    Note field(String label) {
        Note note = null;
        for (RequirementResult requirement : requirements.values()) {
            if (label.equals(FactSheets.field(requirement.id()))) {
                note = note == null ? new Note() : note;
                note.status(requirement.status());
                for (Finding finding : requirement.findings()) {
                    note.add(finding, true);
                }
            }
        }
        return note;
    }

    /**
     * Returns the note on a row of facts; it says "no remark" if nothing was found.
     *
     * @param sheet the sheet
     * @param names what the result may call the fact
     * @param about what a finding must speak of to concern the fact: a badge; empty: anything
     */
    Note fact(String sheet, Set<String> names, String about) {
        Note note = new Note();
        for (RequirementResult requirement : sorted()) {
            if (FactSheets.of(requirement.id()).contains(sheet)) {
                requirement.findings().stream()
                        .filter(finding -> Names.contains(finding.message(), about) || about.isEmpty())
                        .forEach(finding -> fact(finding, names, note));
            }
        }
        return note.orGood("no remark");
    }

    private List<RequirementResult> sorted() {
        return requirements.values().stream()
                .sorted(Comparator.comparing(RequirementResult::id))
                .toList();
    }

    private static void fact(Finding finding, Set<String> names, Note note) {
        if (named(finding.subject(), names)) {
            note.add(finding, true);
        }
        for (NotCounted fact : finding.notCounted()) {
            if (named(fact.subject(), names)) {
                note.add(finding.requirement(), fact);
            }
        }
    }

    private static boolean named(@Nullable String subject, Set<String> names) {
        return subject != null && names.contains(Names.key(subject));
    }

    /** Returns the note on a case study, as far as it is judged by its facts. */
    Note caseStudy(String id) {
        Note note = new Note();
        Set<String> names = Set.of(Names.key(id));
        for (RequirementResult requirement : sorted()) {
            if (requirement.basis() != Basis.DOCUMENTED) {
                requirement.findings().forEach(finding -> fact(finding, names, note));
                CaseStudyResult own = caseStudy(requirement, id);
                if (own != null) {
                    own.findings().forEach(finding -> note.add(finding, true));
                }
            }
        }
        return note.orGood("no remark");
    }
}
