package org.connectcompetency.files.internal.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the sheets with answers: those of all requirements of a checklist, answered or not, and after them those
 * of responses to requirements that the checklist does not have.
 *
 * <p>The rows keep the order of what they hold, also within a response, so that an application that is read back is
 * equal to the one that was written.
 */
final class AnswerRows {

    /** The sheet for responses to requirements that the checklist does not have. */
    static final String OTHERS = "Other answers";

    private static final int LONGEST_NAME = 31;

    private static final List<String> YES_NO = List.of(Kind.YES, Kind.NO);
    private static final List<String> YES_NO_NOT_APPLICABLE = List.of(Kind.YES, Kind.NO, AnswerColumns.NOT_APPLICABLE);

    private final Checklist checklist;
    private final List<String> caseStudies;
    private final Map<String, List<Response>> responses = new LinkedHashMap<>();
    private final List<Response> written = new ArrayList<>();
    private final Map<String, List<AnswerRow>> sheets = new LinkedHashMap<>();

    private AnswerRows(Checklist checklist, CompetencyApplication application, List<String> caseStudies) {
        this.checklist = checklist;
        this.caseStudies = caseStudies;
        application
                .responses()
                .forEach(response -> responses
                        .computeIfAbsent(response.requirement(), id -> new ArrayList<>())
                        .add(response));
    }

    /**
     * Returns the rows by the name of their sheet.
     *
     * @param caseStudies the ids of the case studies for which there are rows
     */
    static Map<String, List<AnswerRow>> of(
            Checklist checklist, CompetencyApplication application, List<String> caseStudies) {
        AnswerRows rows = new AnswerRows(checklist, application, caseStudies);
        rows.addAll();
        return rows.ordered(application);
    }

    private void addAll() {
        Set<String> known = new HashSet<>();
        for (Requirement requirement : checklist.requirements()) {
            known.add(requirement.id());
            add(
                    sheets.computeIfAbsent(sheet(requirement.section()), name -> new ArrayList<>()),
                    requirement,
                    responses.getOrDefault(requirement.id(), List.of()));
        }
        responses.forEach((id, given) -> {
            if (!known.contains(id)) {
                List<AnswerRow> rows = sheets.computeIfAbsent(OTHERS, name -> new ArrayList<>());
                given.forEach(response -> addResponse(rows, null, response));
            }
        });
    }

    /** Returns the name of the sheet for a section. */
    static String sheet(String section) {
        String name = section.replace("Amazon Connect Customer Competency ", "Connect ")
                .replace("Amazon Connect Customer ", "Connect ")
                .replaceAll(" Requirements$", "")
                .replaceAll("[\\[\\]:*?/\\\\']", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private void add(List<AnswerRow> rows, Requirement requirement, List<Response> given) {
        List<@Nullable String> places = new ArrayList<>();
        boolean each = requirement.scope() != Scope.PARTNER;
        boolean shared = given.stream().anyMatch(response -> response.caseStudy() == null);
        if (!each || shared || caseStudies.isEmpty()) {
            places.add(null);
        }
        if (each) {
            places.addAll(caseStudies);
        }
        given.stream()
                .map(Response::caseStudy)
                .filter(id -> !places.contains(id))
                .distinct()
                .forEach(places::add);
        for (String place : places) {
            List<Response> here = given.stream()
                    .filter(response -> Objects.equals(place, response.caseStudy()))
                    .toList();
            here.forEach(response -> addResponse(rows, requirement, response));
            if (here.isEmpty()) {
                addRows(
                        rows,
                        requirement,
                        ResponseBuilder.builder()
                                .requirement(requirement.id())
                                .caseStudy(place)
                                .build(),
                        false);
            }
        }
    }

    private void addResponse(List<AnswerRow> rows, @Nullable Requirement requirement, Response response) {
        written.add(response);
        addRows(rows, requirement, response, true);
    }

    private static void addRows(
            List<AnswerRow> rows, @Nullable Requirement requirement, Response response, boolean given) {
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

    /** Numbers the responses, if the rows are in another order than the application's list. */
    private Map<String, List<AnswerRow>> ordered(CompetencyApplication application) {
        List<Response> all = application.responses();
        boolean inOrder = true;
        for (int i = 0; i < all.size(); i++) {
            inOrder &= all.get(i) == written.get(i);
        }
        if (inOrder) {
            return sheets;
        }
        Map<Response, Deque<Integer>> positions = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positions
                    .computeIfAbsent(all.get(i), response -> new ArrayDeque<>())
                    .add(i + 1);
        }
        int[] next = new int[1];
        sheets.values()
                .forEach(rows -> rows.replaceAll(row -> {
                    if (row.line() != Line.RESPONSE || row.answer().isEmpty()) {
                        return row;
                    }
                    return row.ordered(positions.get(written.get(next[0]++)).remove());
                }));
        return sheets;
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
