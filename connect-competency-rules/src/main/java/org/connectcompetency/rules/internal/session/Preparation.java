package org.connectcompetency.rules.internal.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.rules.facts.Answer;
import org.connectcompetency.rules.facts.Assessment;
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

    /** Room for the facts of the first stage that are few. */
    private static final int OTHERS = 32;

    private final Checklist checklist;
    private final CompetencyApplication application;
    private final LocalDate asOf;
    private final List<CaseStudy> caseStudies;
    private final Answers answers;
    private final List<TailoredWaiver> waivedByTailoring;
    private final List<Terms> terms;
    private final List<Subject> subjects;
    private int lines;

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
        int requirements = checklist.requirements().size();
        terms = new ArrayList<>(requirements);
        subjects = new ArrayList<>(requirements * Math.max(1, caseStudies.size()));
        answers = new Answers(application.responses(), caseStudies, requirements);
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
            subjects.add(new Subject(requirement, applying, null, given(requirement, applying, Answers.FOR_ALL)));
            return;
        }
        for (int i = 0; i < caseStudies.size(); i++) {
            CaseStudy caseStudy = caseStudies.get(i);
            if (applies(requirement, caseStudy)) {
                subjects.add(new Subject(requirement, applying, caseStudy, given(requirement, applying, i + 1)));
            }
        }
    }

    private Answers.@Nullable Given given(Requirement requirement, Terms applying, int place) {
        if (requirement.basis() == Basis.COMPUTED) {
            return null;
        }
        lines += requirement.evidence().size();
        return answers.to(requirement, place, applying);
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
        List<Object> ofApplication = application.facts();
        // Nearly all others are pieces of evidence.
        List<Object> facts = new ArrayList<>(ofApplication.size() + terms.size() + pieces() + OTHERS);
        facts.addAll(ofApplication);
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

    private int pieces() {
        int pieces = 0;
        for (Response response : application.responses()) {
            pieces += response.evidence().size();
        }
        return pieces;
    }

    /** Returns what is waived. */
    Waivers waivers(Transcript transcript) {
        return new Waivers(transcript.waivers(), waivedByTailoring);
    }

    /** Returns the facts of the second stage, once it is known what does not count and what is waived. */
    public List<Object> assessments(Transcript transcript) {
        Waivers waivers = waivers(transcript);
        Exclusions exclusions = new Exclusions(transcript.exclusions());
        List<Object> assessments = new ArrayList<>(subjects.size() + lines);
        EvidenceCounts counts = new EvidenceCounts();
        for (Subject subject : subjects) {
            Assessment assessment = new Assessment(subject.terms(), subject.caseStudy(), subject.answer(), exclusions);
            Answers.Given given = subject.given();
            if (waivers.hold(subject.requirement(), subject.caseStudy())) {
                assessments.add(new WaivedAssessment(assessment));
            } else {
                assessments.add(assessment);
                if (given != null) {
                    assessments.addAll(counts.of(assessment, given));
                }
            }
        }
        return assessments;
    }
}
