package org.connectcompetency.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;

/**
 * An application that was carried over to another version of the checklist, with all answers whose ids and keys that
 * version still has.
 *
 * @param application the application for that version
 * @param leftOut the answers that found no place, each as a sentence, in the order of the responses
 */
public record CarriedOver(CompetencyApplication application, List<String> leftOut) {

    public CarriedOver {
        Objects.requireNonNull(application, "application");
        leftOut = List.copyOf(leftOut);
    }

    /** Carries an application over to a checklist. */
    public static CarriedOver of(CompetencyApplication application, Checklist to) {
        List<String> leftOut = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        for (Response response : application.responses()) {
            Requirement requirement = to.find(response.requirement()).orElse(null);
            String why = misfit(response, requirement, to);
            if (requirement == null || why != null) {
                leftOut.add(name(response) + ": " + why + "; left out: " + content(response));
            } else {
                responses.add(carried(response, requirement, leftOut));
            }
        }
        return new CarriedOver(
                CompetencyApplicationBuilder.builder(application)
                        .checklist(to.version())
                        .responses(responses)
                        .build(),
                leftOut);
    }

    private static @Nullable String misfit(Response response, @Nullable Requirement requirement, Checklist to) {
        if (requirement == null) {
            return "checklist " + to.version() + " has no such requirement";
        }
        if (requirement.scope() == Scope.PARTNER && response.caseStudy() != null) {
            return "checklist " + to.version() + " asks this of the partner, not of a case study";
        }
        if (requirement.scope() == Scope.EACH_CASE_STUDY && response.caseStudy() == null) {
            return "checklist " + to.version() + " asks this of each case study";
        }
        return null;
    }

    private static Response carried(Response response, Requirement requirement, List<String> leftOut) {
        List<String> keys = requirement.criteria().stream().map(Criterion::key).toList();
        List<String> conditional = requirement.criteria().stream()
                .filter(Criterion::conditional)
                .map(Criterion::key)
                .toList();
        List<String> items =
                requirement.evidence().stream().map(EvidenceItem::key).toList();
        String name = name(response);
        response.addresses().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> leftOut.add(name + ": there is no criterion \"" + key + "\"; left out: addressed"));
        response.notApplicable().stream()
                .filter(entry -> !conditional.contains(entry.criterion()))
                .forEach(entry -> leftOut.add(name + ": "
                        + (keys.contains(entry.criterion())
                                ? "not to be declared not applicable: criterion \""
                                : "there is no criterion \"")
                        + entry.criterion() + "\"; left out: not applicable, " + entry.reason()));
        response.evidence().stream()
                .filter(piece -> !items.contains(piece.item()))
                .forEach(piece -> leftOut.add(name + ": there is no line of evidence \"" + piece.item()
                        + "\"; left out: " + Objects.requireNonNullElse(piece.title(), "a piece without title")
                        + (piece.uri() == null ? "" : ", " + piece.uri())));
        return ResponseBuilder.builder(response)
                .addresses(response.addresses().stream().filter(keys::contains).toList())
                .notApplicable(response.notApplicable().stream()
                        .filter(entry -> conditional.contains(entry.criterion()))
                        .toList())
                .evidence(response.evidence().stream()
                        .filter(piece -> items.contains(piece.item()))
                        .toList())
                .build();
    }

    private static String name(Response response) {
        return response.requirement() + (response.caseStudy() == null ? "" : ", case study " + response.caseStudy());
    }

    private static String content(Response response) {
        List<String> content = new ArrayList<>();
        if (response.narrative() != null) {
            content.add("the text \"" + response.narrative() + "\"");
        }
        content.add(response.addresses().size() + " addressed criteria");
        content.add(response.notApplicable().size() + " not applicable");
        content.add(response.evidence().size() + " pieces of evidence");
        return String.join(", ", content);
    }
}
