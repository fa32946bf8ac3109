package org.connectcompetency.rules.internal.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
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
import org.connectcompetency.rules.facts.Shared;
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
    private final Answers answers;
    private final List<TailoredWaiver> waivedByTailoring;
    private final List<Terms> terms = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    /**
     * A requirement, the case study that it is asked of, if it is asked of one, and the answer to its documentary part.
     */
    private record Subject(
            Requirement requirement, Terms terms, @Nullable CaseStudy caseStudy, Answers.@Nullable Given given) {

        private @Nullable Answer answer() {
            return given == null ? null : given.answer();
        }
    }

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
        answers = new Answers(application.responses());
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
            subjects.add(new Subject(requirement, applying, null, given(requirement, applying, null)));
            return;
        }
        for (CaseStudy caseStudy : caseStudies) {
            if (applies(requirement, caseStudy)) {
                subjects.add(new Subject(requirement, applying, caseStudy, given(requirement, applying, caseStudy)));
            }
        }
    }

    private Answers.@Nullable Given given(Requirement requirement, Terms applying, @Nullable CaseStudy caseStudy) {
        return requirement.basis() == Basis.COMPUTED ? null : answers.to(requirement, caseStudy, applying);
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
        facts.addAll(Shared.in(application));
        facts.addAll(terms);
        Set<String> sharedDone = new HashSet<>();
        for (Subject subject : subjects) {
            Answers.Given given = subject.given();
            if (given != null) {
                facts.addAll(given.own());
                if (!given.shared().isEmpty()
                        && sharedDone.add(subject.requirement().id())) {
                    facts.addAll(given.shared());
                }
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
        Map<String, List<EvidenceCount>> shared = new HashMap<>();
        for (Subject subject : subjects) {
            Assessment assessment = new Assessment(subject.terms(), subject.caseStudy(), subject.answer(), exclusions);
            Answers.Given given = subject.given();
            if (waivers.hold(subject.requirement(), subject.caseStudy())) {
                assessments.add(new WaivedAssessment(assessment));
            } else {
                assessments.add(assessment);
                if (given != null) {
                    assessments.addAll(counts(assessment, given, shared));
                }
            }
        }
        return assessments;
    }

    /** What all case studies share counts for all or for none, so that it is counted once. */
    private static List<EvidenceCount> counts(
            Assessment assessment, Answers.Given given, Map<String, List<EvidenceCount>> shared) {
        if (given.shared().isEmpty()) {
            return counts(assessment, given.answer().requirement(), given.own());
        }
        List<EvidenceCount> all = shared.computeIfAbsent(
                assessment.requirement(),
                id -> counts(assessment, given.answer().requirement(), given.shared()));
        List<EvidenceCount> own = counts(assessment, given.answer().requirement(), given.own());
        List<EvidenceCount> both = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            both.add(EvidenceCount.of(assessment, own.get(i).item(), own.get(i).pieces(), all.get(i)));
        }
        return both;
    }

    private static List<EvidenceCount> counts(
            Assessment assessment, Requirement requirement, List<EvidencePiece> pieces) {
        List<EvidenceCount> counts = new ArrayList<>(requirement.evidence().size());
        for (EvidenceItem item : requirement.evidence()) {
            List<EvidencePiece> counted = new ArrayList<>();
            for (EvidencePiece piece : pieces) {
                if (piece.item() == item && assessment.counts(piece, item.key())) {
                    counted.add(piece);
                }
            }
            counts.add(new EvidenceCount(assessment, item, counted));
        }
        return counts;
    }
}
