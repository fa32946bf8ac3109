package org.connectcompetency.rules.internal.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.rules.facts.Answer;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidenceCount;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Exclusions;
import org.connectcompetency.rules.facts.OfferedWaiver;
import org.connectcompetency.rules.facts.Terms;
import org.connectcompetency.rules.facts.WaivedAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Matches an application with the checklist: which requirement applies, to which case study, and what was answered. It
 * judges nothing.
 */
public final class Preparation {

    private final Checklist checklist;
    private final CompetencyApplication application;
    private final LocalDate asOf;
    private final List<CaseStudy> caseStudies;
    private final Map<String, Map<String, Response>> responses = new HashMap<>();
    private final List<TailoredWaiver> waivedByTailoring;
    private final List<Terms> terms = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    /**
     * A requirement, the case study that it is asked of, if it is asked of one, and the answer to its documentary part.
     */
    private record Subject(
            Requirement requirement,
            Terms terms,
            @Nullable CaseStudy caseStudy,
            @Nullable Answer answer) {}

    /** Stands for "no case study" among the keys of a requirement's responses; no id is blank. */
    private static final String NONE = "";

    /** Matches the application with the checklist, of which a tailoring may waive some requirements. */
    public Preparation(
            Checklist checklist,
            CompetencyApplication application,
            LocalDate asOf,
            List<TailoredWaiver> waivedByTailoring) {
        this.checklist = checklist;
        this.waivedByTailoring = waivedByTailoring;
        this.application = application;
        this.asOf = asOf;
        caseStudies = application.caseStudies().stream()
                .sorted(Comparator.comparing(CaseStudy::id))
                .toList();
        for (Response response : application.responses()) {
            String caseStudy = response.caseStudy();
            responses
                    .computeIfAbsent(response.requirement(), id -> new HashMap<>())
                    .put(caseStudy == null ? NONE : caseStudy, response);
        }
        for (Requirement requirement : checklist.requirements()) {
            if (applies(requirement)) {
                Terms applying = Terms.of(requirement, asOf, checklist.placeholders());
                terms.add(applying);
                if (!requirement.informational()) {
                    addSubjects(requirement, applying);
                }
            }
        }
    }

    private void addSubjects(Requirement requirement, Terms applying) {
        if (requirement.scope() == Scope.PARTNER) {
            subjects.add(new Subject(requirement, applying, null, answer(requirement, applying, null)));
            return;
        }
        for (CaseStudy caseStudy : caseStudies) {
            if (applies(requirement, caseStudy)) {
                subjects.add(new Subject(requirement, applying, caseStudy, answer(requirement, applying, caseStudy)));
            }
        }
    }

    private @Nullable Answer answer(Requirement requirement, Terms applying, @Nullable CaseStudy caseStudy) {
        if (requirement.basis() == Basis.COMPUTED) {
            return null;
        }
        Map<String, Response> given = responses.getOrDefault(requirement.id(), Map.of());
        Response own = given.get(caseStudy == null ? NONE : caseStudy.id());
        // All case studies may share a response only if one case study is enough.
        Response shared = requirement.scope() == Scope.ANY_CASE_STUDY ? given.get(NONE) : null;
        return Answer.of(requirement, caseStudy, own, shared, applying);
    }

    /** Returns the case studies, sorted by id. */
    public List<CaseStudy> caseStudies() {
        return caseStudies;
    }

    /** Returns whether the requirement applies at all: one of a category applies only if the category is selected. */
    boolean applies(Requirement requirement) {
        return requirement.category() == null || application.categories().contains(requirement.category());
    }

    /**
     * Returns whether the requirement is asked of that case study: one of a category is asked only of case studies that
     * are submitted under the category.
     */
    boolean applies(Requirement requirement, CaseStudy caseStudy) {
        return requirement.category() == null || caseStudy.categories().contains(requirement.category());
    }

    /** Returns the facts of the first stage. */
    public List<Object> facts() {
        List<Object> facts = application.facts();
        facts.addAll(List.of(Badge.values()));
        for (WaiverTerms waiver : checklist.waivers()) {
            facts.add(OfferedWaiver.of(waiver, asOf, checklist.placeholders()));
        }
        facts.addAll(terms);
        for (Subject subject : subjects) {
            if (subject.answer() != null) {
                facts.addAll(subject.answer().pieces());
            }
        }
        return facts;
    }

    /** Returns what is waived. */
    Waivers waivers(Transcript transcript) {
        return new Waivers(transcript.waivers(), waivedByTailoring);
    }

    /** Returns the facts of the second stage, once it is known what does not count and what is waived. */
    public List<Object> assessments(Transcript transcript) {
        Waivers waivers = waivers(transcript);
        Exclusions exclusions = new Exclusions(transcript.exclusions());
        List<Object> assessments = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            Assessment assessment = new Assessment(subject.terms(), subject.caseStudy(), subject.answer(), exclusions);
            if (waivers.hold(subject.requirement(), subject.caseStudy())) {
                assessments.add(new WaivedAssessment(assessment));
            } else {
                assessments.add(assessment);
                addCounts(assessment, assessments);
            }
        }
        return assessments;
    }

    private static void addCounts(Assessment assessment, List<Object> counts) {
        Answer answer = assessment.answer();
        if (answer != null) {
            for (EvidenceItem item : answer.requirement().evidence()) {
                List<EvidencePiece> counted = new ArrayList<>();
                for (EvidencePiece piece : answer.pieces()) {
                    if (piece.item() == item && assessment.counts(piece, item.key())) {
                        counted.add(piece);
                    }
                }
                counts.add(new EvidenceCount(assessment, item, counted));
            }
        }
    }
}
