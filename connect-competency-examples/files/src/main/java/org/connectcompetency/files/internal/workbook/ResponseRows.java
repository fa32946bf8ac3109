package org.connectcompetency.files.internal.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;

/** The rows of one response: its own, those of the criteria, and those of the lines of evidence. */
final class ResponseRows {

    private static final List<String> YES_NO = List.of(Kind.YES, Kind.NO);
    private static final List<String> YES_NO_NOT_APPLICABLE = List.of(Kind.YES, Kind.NO, AnswerColumns.NOT_APPLICABLE);

    private ResponseRows() {}

    /**
     * Adds the rows of a response.
     *
     * @param given whether there is a response; otherwise the rows are for one that is still to come
     */
    static void add(List<AnswerRow> rows, @Nullable Requirement requirement, Response response, boolean given) {
        boolean byFactsAlone = requirement != null && requirement.basis() == Basis.COMPUTED;
        rows.add(row(requirement, response, Line.RESPONSE, "", asked(requirement))
                .answer(byFactsAlone ? List.of() : YES_NO, given ? Kind.YES : "")
                .text(response.narrative())
                .row());
        List<Criterion> criteria = requirement == null ? List.of() : requirement.criteria();
        List<String> keys = criteria.stream().map(Criterion::key).toList();
        List<String> notApplicable =
                response.notApplicable().stream().map(NotApplicable::criterion).toList();
        boolean inOrder = isPartInOrder(response.addresses(), keys)
                && isPartInOrder(notApplicable, keys)
                && response.addresses().stream().noneMatch(notApplicable::contains);
        if (inOrder) {
            for (Criterion criterion : criteria) {
                criterion(rows, requirement, response, criterion.key(), notApplicable);
            }
        } else {
            response.addresses().forEach(key -> rows.add(criterion(requirement, response, key, Kind.YES, null)));
            response.notApplicable()
                    .forEach(entry -> rows.add(criterion(
                            requirement, response, entry.criterion(), AnswerColumns.NOT_APPLICABLE, entry.reason())));
            keys.stream()
                    .filter(key -> !response.addresses().contains(key) && !notApplicable.contains(key))
                    .forEach(key -> rows.add(criterion(requirement, response, key, "", null)));
        }
        addEvidence(rows, requirement, response);
    }

    private static void criterion(
            List<AnswerRow> rows,
            @Nullable Requirement requirement,
            Response response,
            String key,
            List<String> notApplicable) {
        int at = notApplicable.indexOf(key);
        if (at >= 0) {
            String reason = response.notApplicable().get(at).reason();
            rows.add(criterion(requirement, response, key, AnswerColumns.NOT_APPLICABLE, reason));
        } else {
            rows.add(criterion(requirement, response, key, response.addresses().contains(key) ? Kind.YES : "", null));
        }
    }

    private static AnswerRow criterion(
            @Nullable Requirement requirement, Response response, String key, String answer, @Nullable String reason) {
        Criterion criterion = requirement == null
                ? null
                : requirement.criteria().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElse(null);
        boolean conditional = criterion == null || criterion.conditional();
        String asked = criterion == null
                ? "not in this checklist"
                : criterion.text() + (conditional ? " If it does not apply: say why under Text." : "");
        return row(requirement, response, Line.CRITERION, key, asked)
                .answer(conditional ? YES_NO_NOT_APPLICABLE : YES_NO, answer)
                .text(reason)
                .row();
    }

    private static void addEvidence(List<AnswerRow> rows, @Nullable Requirement requirement, Response response) {
        List<EvidenceItem> items = requirement == null ? List.of() : requirement.evidence();
        List<String> keys = items.stream().map(EvidenceItem::key).toList();
        List<Evidence> evidence = response.evidence();
        List<Evidence> grouped = evidence.stream()
                .sorted(Comparator.comparingInt(each -> keys.indexOf(each.item())))
                .toList();
        boolean inOrder = grouped.equals(evidence) && evidence.stream().allMatch(each -> keys.contains(each.item()));
        if (!inOrder) {
            evidence.forEach(each -> rows.add(evidence(requirement, response, each.item(), each)));
        }
        for (EvidenceItem item : items) {
            List<Evidence> here = evidence.stream()
                    .filter(each -> each.item().equals(item.key()))
                    .toList();
            if (inOrder) {
                here.forEach(each -> rows.add(evidence(requirement, response, item.key(), each)));
            }
            for (int more = here.size(); more < item.minimum(); more++) {
                rows.add(evidence(requirement, response, item.key(), null));
            }
        }
    }

    private static AnswerRow evidence(
            @Nullable Requirement requirement, Response response, String key, @Nullable Evidence evidence) {
        EvidenceItem item = requirement == null
                ? null
                : requirement.evidence().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElse(null);
        Row row = row(requirement, response, Line.EVIDENCE, key, item == null ? "not in this checklist" : asked(item));
        row.evidence = evidence;
        row.kinds = kinds(item);
        return row.row();
    }

    private static List<String> kinds(@Nullable EvidenceItem item) {
        Set<EvidenceKind> accepted = item == null ? Set.of(EvidenceKind.values()) : item.acceptedKinds();
        return accepted.stream().sorted().map(Choices::label).toList();
    }

    private static String asked(EvidenceItem item) {
        String age = item.withinMonths() == null ? "" : " (Not older than " + item.withinMonths() + " months.)";
        return "Evidence: " + item.text() + age;
    }

    private static String asked(@Nullable Requirement requirement) {
        if (requirement == null) {
            return "not in this checklist";
        }
        if (requirement.informational()) {
            return requirement.title() + "\nFor information; there is nothing to answer.";
        }
        List<String> names = FactSheets.of(requirement.id());
        String sheets = (names.size() == 1 ? "the sheet " : "the sheets ") + Words.and(names) + ".";
        return switch (requirement.basis()) {
            case DOCUMENTED -> requirement.title();
            case COMPUTED -> requirement.title() + "\nJudged by " + sheets;
            case BOTH -> requirement.title() + "\nAlso judged by " + sheets;
        };
    }

    /** Returns whether elements are some of all, each once and in their order. */
    private static boolean isPartInOrder(List<String> some, List<String> all) {
        int at = -1;
        for (String each : some) {
            int next = all.indexOf(each);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static Row row(@Nullable Requirement requirement, Response response, Line line, String key, String asked) {
        return new Row(requirement, response, line, key, asked);
    }

    /** A row while it is put together. */
    private static final class Row {

        private final @Nullable Requirement requirement;
        private final Response response;
        private final Line line;
        private final String key;
        private final String asked;
        private List<String> answers = List.of();
        private String answer = "";
        private @Nullable String text;
        private @Nullable Evidence evidence;
        private List<String> kinds = List.of();

        private Row(@Nullable Requirement requirement, Response response, Line line, String key, String asked) {
            this.requirement = requirement;
            this.response = response;
            this.line = line;
            this.key = key;
            this.asked = asked;
        }

        private Row answer(List<String> choices, String given) {
            answers = choices;
            answer = given;
            return this;
        }

        private Row text(@Nullable String said) {
            text = said;
            return this;
        }

        private AnswerRow row() {
            return new AnswerRow(
                    response.requirement(),
                    requirement,
                    response.caseStudy(),
                    line,
                    key,
                    asked,
                    answers,
                    answer,
                    text,
                    evidence,
                    kinds,
                    null);
        }
    }
}
