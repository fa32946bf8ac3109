package org.connectcompetency.files.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectcompetency.model.application.HighRiskIssues;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the reviews of a case study is taken: the one that was changed last. What is left out is noted.
 *
 * @param caseStudy the id of the case study
 * @param notes gets what is left out
 */
record Reviews(String caseStudy, Notes notes) {

    private static final String LENS = "wellarchitected";

    /**
     * Returns the review that is taken, or null if there is none, or they are of several workloads.
     *
     * @throws UnreadableFileException if two reviews differ, and neither is known to be newer
     */
    @Nullable
    Review taken(List<Review> all) {
        List<Review> reviews = ofTheLens(all);
        if (reviews.isEmpty() || ofSeveralWorkloads(reviews)) {
            return null;
        }
        // One without a date comes before all others, so that it is compared with the newest.
        Review newest = Collections.max(
                reviews,
                Comparator.comparing(Review::updated, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        reviews.stream().filter(each -> each != newest).forEach(each -> leaveOut(each, newest));
        return newest;
    }

    private List<Review> ofTheLens(List<Review> all) {
        List<Review> reviews = new ArrayList<>();
        for (Review each : all) {
            if (each.lens().equals(LENS)) {
                reviews.add(each);
            } else {
                notes.leftOut(
                        caseStudy,
                        "other-lens",
                        "the lens " + (each.lens().isEmpty() ? "without a name" : Shown.text(each.lens()))
                                + " says nothing of what the checklist asks",
                        each.place());
            }
        }
        return reviews;
    }

    /**
     * A newer review of one workload replaces an older one, but never that of another workload. Several reviews in one
     * answer are of several workloads, even if it does not name them.
     */
    private boolean ofSeveralWorkloads(List<Review> reviews) {
        TreeSet<String> workloads = reviews.stream()
                .map(Review::workload)
                .filter(workload -> !workload.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        long answers = reviews.stream().map(Review::place).distinct().count();
        boolean unnamed = answers < reviews.size() && workloads.isEmpty();
        if (workloads.size() < 2 && !unnamed) {
            return false;
        }
        for (Review each : reviews) {
            notes.leftOut(
                    caseStudy,
                    "several-reviews",
                    "this is one of " + reviews.size() + " reviews of the lens " + LENS + ", of several workloads"
                            + (each.workload().isEmpty() ? "" : " (here " + Shown.text(each.workload()) + ")")
                            + "; which one is the case study's is not known, so give the files of that one alone",
                    each.place());
        }
        return true;
    }

    private void leaveOut(Review left, Review newest) {
        boolean same = left.issues().equals(newest.issues());
        boolean older = left.updated() != null
                && newest.updated() != null
                && left.updated().isBefore(newest.updated());
        if (!older && !same) {
            throw new UnreadableFileException(
                    left.place(),
                    "says of the case study " + caseStudy + " " + shown(left.issues()) + ", but " + newest.place()
                            + " says " + shown(newest.issues())
                            + ", and neither is known to be newer; import the newer file alone");
        }
        if (older) {
            notes.leftOut(
                    caseStudy,
                    "older-review",
                    "this review of " + left.updated() + " is older than that of " + newest.updated() + " at "
                            + newest.place() + ", which was taken; it says "
                            + (same ? "the same" : shown(left.issues())),
                    left.place());
        } else {
            notes.leftOut(caseStudy, "repeated", "the review at " + newest.place() + " says the same", left.place());
        }
    }

    /** Returns the numbers for a person to read. */
    static String shown(HighRiskIssues issues) {
        return "high-risk issues: SECURITY " + shown(issues.security()) + ", OPERATIONAL_EXCELLENCE "
                + shown(issues.operationalExcellence()) + ", RELIABILITY " + shown(issues.reliability());
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "no number" : number.toString();
    }
}
