package org.connectcompetency.rules.internal.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.RuleListener;
import org.connectcompetency.rules.internal.ChecklistRules;
import org.jspecify.annotations.Nullable;

/**
 * The case studies of an application, by number in the order of their ids, and what becomes of it with some of them.
 */
final class Candidates {

    private final ChecklistRules rules;
    private final CompetencyApplication application;
    private final List<?> extraFacts;
    private final @Nullable RuleListener listener;
    private final Provenance provenance;
    private final List<CaseStudy> caseStudies;
    private final List<Response> shared = new ArrayList<>();
    private final Map<String, List<Response>> responses = new HashMap<>();

    Candidates(
            ChecklistRules rules,
            CompetencyApplication application,
            List<?> extraFacts,
            @Nullable RuleListener listener) {
        this.rules = rules;
        this.application = application;
        this.extraFacts = extraFacts;
        this.listener = listener;
        // Nobody sees the provenance of a choice, so one stands for all.
        provenance = rules.provenance(application);
        caseStudies = application.caseStudies().stream()
                .sorted(Comparator.comparing(CaseStudy::id))
                .toList();
        for (Response each : application.responses()) {
            String caseStudy = each.caseStudy();
            if (caseStudy == null) {
                shared.add(each);
            } else {
                responses.computeIfAbsent(caseStudy, id -> new ArrayList<>()).add(each);
            }
        }
    }

    int count() {
        return caseStudies.size();
    }

    List<String> ids(int... members) {
        List<String> ids = new ArrayList<>(members.length);
        for (int member : members) {
            ids.add(caseStudies.get(member).id());
        }
        return ids;
    }

    /** Returns what the application says of one candidate alone. */
    List<Record> facts(int member) {
        List<Record> facts = new ArrayList<>();
        facts.add(caseStudies.get(member));
        facts.addAll(responses(member));
        return facts;
    }

    private List<Response> responses(int member) {
        return responses.getOrDefault(caseStudies.get(member).id(), List.of());
    }

    /** Returns the application with these case studies alone, and without the responses for others. */
    CompetencyApplication choice(int... members) {
        List<CaseStudy> chosen = new ArrayList<>(members.length);
        List<Response> kept = new ArrayList<>(shared);
        for (int member : members) {
            chosen.add(caseStudies.get(member));
            kept.addAll(responses(member));
        }
        return CompetencyApplicationBuilder.builder(application)
                .caseStudies(chosen)
                .responses(kept)
                .build();
    }

    ValidationResult judge(CompetencyApplication choice, LocalDate day) {
        return rules.judge(choice, day, extraFacts, listener, provenance);
    }

    ValidationResult judge(LocalDate day, int... members) {
        return judge(choice(members), day);
    }

    ValidationResult judgeAll(LocalDate day) {
        return judge(application, day);
    }
}
