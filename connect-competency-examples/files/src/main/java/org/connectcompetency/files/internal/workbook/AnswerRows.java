package org.connectcompetency.files.internal.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Checklist;
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
                ResponseRows.add(
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
        ResponseRows.add(rows, requirement, response, true);
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
}
