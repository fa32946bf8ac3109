package org.connectcompetency.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.Threshold;

/** A checklist as text. */
final class ChecklistText {

    private static final String DETAIL = "    ";
    private static final String ITEM = "    - ";

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    ChecklistText(Checklist checklist, boolean colour) {
        this.colour = colour;
        heading("Amazon Connect Customer Competency, checklist " + checklist.version() + ", "
                + checklist.requirements().size() + " requirements");
        String section = "";
        String subsection = "";
        for (Requirement requirement : checklist.requirements()) {
            if (!requirement.section().equals(section)) {
                section = requirement.section();
                subsection = "";
                lines.add("");
                heading(section);
            }
            if (!requirement.subsection().equals(subsection)) {
                subsection = requirement.subsection();
                lines.add("");
                heading(subsection);
            }
            lines.add("");
            lines.addAll(about(requirement));
        }
    }

    /** Returns the text, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void heading(String text) {
        PlainText.wrapped("", text).forEach(line -> lines.add(Style.HEADING.on(line, colour)));
    }

    /** Returns what one requirement asks for. */
    static List<String> about(Requirement requirement) {
        List<String> lines = new ArrayList<>();
        lines.addAll(PlainText.wrapped("  " + requirement.id() + "  ", requirement.title()));
        lines.addAll(PlainText.wrapped(
                DETAIL,
                scope(requirement.scope()) + "; " + basis(requirement)
                        + (requirement.category() == null
                                ? ""
                                : "; only for " + requirement.category().title())));
        if (!requirement.thresholds().isEmpty()) {
            lines.addAll(PlainText.wrapped(
                    DETAIL + "Thresholds: ",
                    requirement.thresholds().entrySet().stream()
                            .map(each -> each.getKey() + " " + shown(each.getValue()))
                            .collect(Collectors.joining(", "))));
        }
        if (!requirement.criteria().isEmpty()) {
            lines.add(DETAIL + "Criteria:");
            requirement.criteria().forEach(criterion -> lines.addAll(criterion(criterion)));
        }
        if (!requirement.evidence().isEmpty()) {
            lines.add(DETAIL + "Evidence:");
            requirement.evidence().forEach(item -> lines.addAll(evidence(item)));
        }
        return lines;
    }

    private static List<String> criterion(Criterion criterion) {
        return PlainText.wrapped(
                ITEM,
                criterion.key() + ": " + criterion.text() + (criterion.conditional() ? " (where it applies)" : ""));
    }

    private static List<String> evidence(EvidenceItem item) {
        List<String> terms = new ArrayList<>();
        if (item.minimum() > 1) {
            terms.add("at least " + item.minimum());
        }
        if (item.withinMonths() != null) {
            terms.add("within " + item.withinMonths() + " months");
        }
        if (item.acceptedKinds().size() < EvidenceKind.values().length) {
            terms.add("as "
                    + item.acceptedKinds().stream().map(ChecklistText::words).collect(Collectors.joining(" or ")));
        }
        String limits = terms.isEmpty() ? "" : " (" + String.join(", ", terms) + ")";
        return PlainText.wrapped(ITEM, item.key() + ": " + item.text() + limits);
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case PARTNER -> "Asked of the partner";
            case EACH_CASE_STUDY -> "Asked of each case study";
            case ANY_CASE_STUDY -> "Satisfied by any one case study";
        };
    }

    private static String basis(Requirement requirement) {
        if (requirement.informational()) {
            return "for information only";
        }
        return switch (requirement.basis()) {
            case COMPUTED -> "judged by the application's facts";
            case DOCUMENTED -> "judged by the response";
            case BOTH -> "judged by the application's facts and the response";
        };
    }

    private static String shown(Threshold threshold) {
        return threshold.bound().title() + " " + threshold.value();
    }

    private static String words(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
