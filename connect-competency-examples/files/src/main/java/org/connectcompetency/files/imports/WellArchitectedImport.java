package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of high-risk issues of a Well-Architected review into a case study: from the answer of
 * GetLensReview or GetConsolidatedReport, or from the file of the export script of AWS's labs.
 *
 * <p>Only the lens {@code wellarchitected} is taken. A pillar with unanswered questions gets no number, as it was not
 * wholly reviewed. The address of the report stays as it is; it is in none of these files, so a new review has an empty
 * one, which is to be filled in.
 *
 * @param caseStudy the id of the case study
 * @param file the file
 */
public record WellArchitectedImport(String caseStudy, ImportFile file) {

    static final String SOURCE = "well-architected";

    private static final String LENS = "wellarchitected";
    private static final Aliases PILLARS = Aliases.of("well-architected-pillars");

    /** The pillars that the checklist asks about. */
    private enum Pillar {
        SECURITY,
        OPERATIONAL_EXCELLENCE,
        RELIABILITY
    }

    public WellArchitectedImport {
        Objects.requireNonNull(caseStudy, "caseStudy");
        Objects.requireNonNull(file, "file");
    }

    /**
     * Returns the application with what the file says.
     *
     * @throws IllegalArgumentException if the application has no such case study
     * @throws UnreadableFileException if the file cannot be read
     */
    public Imported into(CompetencyApplication application) {
        if (application.caseStudies().stream().noneMatch(each -> each.id().equals(caseStudy))) {
            throw new IllegalArgumentException("the application has no case study " + caseStudy);
        }
        Notes notes = new Notes(SOURCE);
        List<PillarRecord> pillars = new ArrayList<>();
        for (PillarRecord pillar : ReviewReader.read(file, notes)) {
            if (pillar.lens().equals(LENS)) {
                pillars.add(pillar);
            } else {
                notes.leftOut(
                        caseStudy,
                        "other-lens",
                        "the lens " + (pillar.lens().isEmpty() ? "without a name" : pillar.lens())
                                + " says nothing of what the checklist asks",
                        pillar.place());
            }
        }
        long reviews = pillars.stream()
                .map(each -> each.place() + each.review())
                .distinct()
                .count();
        if (reviews > 1) {
            notes.leftOut(
                    caseStudy,
                    "several-reviews",
                    "the file has " + reviews + " reviews of the lens " + LENS
                            + "; which one is the case study's is not known, so give it a file with that one alone",
                    file.name());
        }
        if (reviews != 1) {
            return new Imported(application, notes.report());
        }
        return new Imported(with(application, issues(pillars, notes), notes), notes.report());
    }

    private HighRiskIssues issues(List<PillarRecord> pillars, Notes notes) {
        Map<Pillar, Integer> risks = new EnumMap<>(Pillar.class);
        Map<Pillar, PillarRecord> seen = new EnumMap<>(Pillar.class);
        for (PillarRecord each : pillars) {
            Pillar pillar = PILLARS.find(each.pillar(), Pillar.class);
            if (pillar == null) {
                continue;
            }
            if (seen.put(pillar, each) != null) {
                throw new UnreadableFileException(each.place(), "has the pillar " + each.pillar() + " twice");
            }
            if (each.risks() == null || each.unanswered() == null) {
                notReviewed(pillar, "it has no counts", each.place(), notes);
            } else if (each.unanswered() > 0) {
                notReviewed(pillar, each.unanswered() + " of its questions have no answer", each.place(), notes);
            } else {
                risks.put(pillar, each.risks());
            }
        }
        for (Pillar pillar : Pillar.values()) {
            if (!seen.containsKey(pillar)) {
                notReviewed(pillar, "the file does not have it", file.name(), notes);
            }
        }
        return new HighRiskIssues(
                risks.get(Pillar.SECURITY), risks.get(Pillar.OPERATIONAL_EXCELLENCE), risks.get(Pillar.RELIABILITY));
    }

    private void notReviewed(Pillar pillar, String reason, String place, Notes notes) {
        notes.leftOut(
                caseStudy,
                "not-wholly-reviewed",
                "the pillar " + pillar + " was not wholly reviewed: " + reason + "; it has no number",
                place);
    }

    private CompetencyApplication with(CompetencyApplication application, HighRiskIssues issues, Notes notes) {
        return CompetencyApplicationBuilder.builder(application)
                .caseStudies(application.caseStudies().stream()
                        .map(each -> each.id().equals(caseStudy) ? with(each, issues, notes) : each)
                        .toList())
                .build();
    }

    private CaseStudy with(CaseStudy before, HighRiskIssues issues, Notes notes) {
        WellArchitectedReview review = before.wellArchitectedReview();
        String now = shown(issues);
        if (review == null) {
            notes.taken(caseStudy, Notes.ADDED, now, file.name());
            notes.suggests(
                    caseStudy,
                    "report-address",
                    "the file does not say where the report is; without its address the review waives nothing",
                    file.name());
        } else if (review.highRiskIssues().equals(issues)) {
            notes.taken(caseStudy, Notes.UNCHANGED, now, file.name());
        } else {
            String was = shown(review.highRiskIssues());
            notes.taken(caseStudy, Notes.UPDATED, was + " → " + now, file.name());
            notes.disagrees(
                    caseStudy,
                    "high-risk-issues-differ",
                    "the application said " + was + ", the file says " + now + ", which was taken",
                    file.name());
        }
        return CaseStudyBuilder.builder(before)
                .wellArchitectedReview(new WellArchitectedReview(review == null ? "" : review.report(), issues))
                .build();
    }

    private static String shown(HighRiskIssues issues) {
        return "high-risk issues: SECURITY " + shown(issues.security()) + ", OPERATIONAL_EXCELLENCE "
                + shown(issues.operationalExcellence()) + ", RELIABILITY " + shown(issues.reliability());
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "no number" : number.toString();
    }
}
