package org.connectcompetency.files.imports;

import java.util.List;
import java.util.Objects;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.WellArchitectedReview;

/**
 * Takes the numbers of high-risk issues of a Well-Architected review into a case study: from the answer of
 * GetLensReview or GetConsolidatedReport, or from the file of the export script of AWS's labs.
 *
 * <p>Only the lens {@code wellarchitected} is taken. A pillar with unanswered questions gets no number, as it was not
 * wholly reviewed. Of several reviews of one workload the newest is taken, and of several workloads none. The address
 * of the report stays as it is; it is in none of these files, so a new review has an empty one, which is to be filled
 * in.
 *
 * @param caseStudy the id of the case study
 * @param files its files and folders
 */
public record WellArchitectedImport(String caseStudy, List<ImportFile> files) {

    static final String SOURCE = "well-architected";

    public WellArchitectedImport {
        Objects.requireNonNull(caseStudy, "caseStudy");
        files = files.stream().distinct().toList();
    }

    /** Creates an import of one file or folder. */
    public WellArchitectedImport(String caseStudy, ImportFile file) {
        this(caseStudy, List.of(file));
    }

    /**
     * Returns the application with what the files say.
     *
     * @throws IllegalArgumentException if the application has no such case study
     * @throws UnreadableFileException if a file cannot be read, or two reviews contradict each other and neither is
     *     newer
     */
    public Imported into(CompetencyApplication application) {
        if (application.caseStudies().stream().noneMatch(each -> each.id().equals(caseStudy))) {
            throw new IllegalArgumentException("the application has no case study " + caseStudy);
        }
        Notes notes = new Notes(SOURCE);
        Review review = new Reviews(caseStudy, notes).taken(ReviewReader.read(files, notes));
        if (review == null) {
            return new Imported(application, notes.report());
        }
        review.gaps()
                .forEach((pillar, reason) -> notes.leftOut(
                        caseStudy,
                        "not-wholly-reviewed",
                        "the pillar " + pillar + " was not wholly reviewed: " + reason + "; it has no number",
                        review.place()));
        return new Imported(with(application, review, notes), notes.report());
    }

    private CompetencyApplication with(CompetencyApplication application, Review review, Notes notes) {
        return CompetencyApplicationBuilder.builder(application)
                .caseStudies(application.caseStudies().stream()
                        .map(each -> each.id().equals(caseStudy) ? with(each, review, notes) : each)
                        .toList())
                .build();
    }

    private CaseStudy with(CaseStudy caseStudy, Review imported, Notes notes) {
        WellArchitectedReview before = caseStudy.wellArchitectedReview();
        HighRiskIssues issues = imported.issues();
        String now = Reviews.shown(issues);
        if (before == null) {
            notes.taken(caseStudy.id(), Notes.ADDED, now, imported.place());
            notes.suggests(
                    caseStudy.id(),
                    "report-address",
                    "the file does not say where the report is; without its address the review waives nothing",
                    imported.place());
        } else if (before.highRiskIssues().equals(issues)) {
            notes.taken(caseStudy.id(), Notes.UNCHANGED, now, imported.place());
        } else {
            String was = Reviews.shown(before.highRiskIssues());
            notes.taken(caseStudy.id(), Notes.UPDATED, was + " → " + now, imported.place());
            notes.disagrees(
                    caseStudy.id(),
                    "high-risk-issues-differ",
                    "the application said " + was + ", the file says " + now + ", which was taken",
                    imported.place());
        }
        return CaseStudyBuilder.builder(caseStudy)
                .wellArchitectedReview(new WellArchitectedReview(before == null ? "" : before.report(), issues))
                .build();
    }
}
