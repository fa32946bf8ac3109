package org.connectcompetency.examples.benchmarks.handwritten;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.FoundationalTechnicalReview;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.ReviewedPillar;
import org.connectcompetency.model.application.TechnicalReviewStatus;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.result.WaiverClaim;

/** The waivers that an application claims, and what they lack. */
final class Waivers {

    private Waivers() {}

    static List<WaiverClaim> claims(Facts facts, int months, int issues) {
        List<WaiverClaim> claims = new ArrayList<>();
        FoundationalTechnicalReview review = facts.application().partner().foundationalTechnicalReview();
        if (review != null) {
            claims.add(review(review, facts.asOf()));
        }
        for (HeldCompetency each : facts.application().partner().competencies()) {
            if (!Names.contains(each.name(), "Amazon Connect Customer")) {
                WaiverClaim claim = competency(each, facts.asOf(), months);
                // One that is listed twice is one claim.
                if (!claims.contains(claim)) {
                    claims.add(claim);
                }
            }
        }
        for (CaseStudy each : facts.caseStudies()) {
            if (each.wellArchitectedReview() != null) {
                claims.add(wellArchitected(each.id(), each.wellArchitectedReview(), facts, issues));
            }
        }
        if (claims.size() > 1) {
            claims.sort(comparing(WaiverClaim::waiver)
                    .thenComparing(WaiverClaim::caseStudy, nullsFirst(naturalOrder()))
                    .thenComparing(WaiverClaim::reason));
        }
        return claims;
    }

    static boolean holds(FoundationalTechnicalReview review, LocalDate asOf) {
        return review.status() == TechnicalReviewStatus.APPROVED
                && (review.approvedOn() == null || !review.approvedOn().isAfter(asOf));
    }

    private static WaiverClaim review(FoundationalTechnicalReview review, LocalDate asOf) {
        String because = holds(review, asOf)
                ? "is approved"
                : review.status() != TechnicalReviewStatus.APPROVED
                        ? "is not approved: it is " + review.status().title()
                        : "is approved on " + review.approvedOn() + ", after the as-of date " + asOf;
        return new WaiverClaim(
                HandWrittenValidator.COMMON_PRACTICE,
                null,
                holds(review, asOf),
                "The Foundational Technical Review of " + review.offering() + " " + because + ".");
    }

    private static WaiverClaim competency(HeldCompetency competency, LocalDate asOf, int months) {
        LocalDate on = competency.achievedOn();
        TreeSet<String> lacks = new TreeSet<>();
        if (competency.type() != CompetencyType.SERVICES) {
            lacks.add("is for " + competency.type().title() + ", not for services");
        }
        if (on.isBefore(asOf.minusMonths(months))) {
            lacks.add("was achieved on " + on + ", before " + asOf.minusMonths(months));
        }
        if (on.isAfter(asOf)) {
            lacks.add("is achieved on " + on + ", after the as-of date " + asOf);
        }
        return new WaiverClaim(
                HandWrittenValidator.COMMON_PRACTICE,
                null,
                lacks.isEmpty(),
                "The competency " + competency.name() + " "
                        + (lacks.isEmpty() ? "was achieved on " + on : String.join(" and ", lacks)) + ".");
    }

    private static WaiverClaim wellArchitected(String id, WellArchitectedReview review, Facts facts, int issues) {
        TreeSet<String> lacks = new TreeSet<>();
        if (!facts.says(review.report())) {
            lacks.add("has no report");
        }
        for (ReviewedPillar pillar : review.highRiskIssues().pillars()) {
            if (pillar.risks() == null) {
                lacks.add("has no number for " + pillar.name());
            } else if (pillar.risks() > issues) {
                lacks.add("has open high-risk issues for " + pillar.name() + " (" + pillar.risks() + ")");
            }
        }
        String because =
                lacks.isEmpty() ? "shows no high-risk issue in the three pillars" : String.join(" and ", lacks);
        return new WaiverClaim(
                HandWrittenValidator.WELL_ARCHITECTED,
                id,
                lacks.isEmpty(),
                "The Well-Architected review of case study " + id + " " + because + ".");
    }
}
