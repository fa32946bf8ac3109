package org.connectcompetency.rules.secondopinion;

import java.util.HashSet;
import java.util.Set;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * A finding whose code contract §6 names, and which the statuses alone do not show. Where the contract does not say
 * what its subject is, several such findings about one requirement or case study are one remark.
 *
 * @param requirement the requirement's id
 * @param code the finding's code
 * @param caseStudy the id of the case study that it is about, if it is about one
 * @param subject its subject, where the contract says what that is
 */
record Remark(
        String requirement,
        String code,
        @Nullable String caseStudy,
        @Nullable String subject) {

    /** §6: "subject = its id" of the case study; §5: "the … opportunity … concerned". */
    private static final Set<String> WITH_SUBJECT = Set.of("case-study-not-in-category", "action-required");

    /** The codes of remarks. */
    static final Set<String> CODES = Set.of(
            "acceptance-day-unknown",
            "ace-opportunity-lost",
            "ace-opportunity-not-registered",
            "ace-opportunity-untagged",
            "action-required",
            "aws-account-id-malformed",
            "case-study-not-in-category",
            "customer-unclear",
            "edition-contradicted",
            "not-a-feature",
            "offering-of-customer-profiles",
            "person-repeated",
            "public-reference-shared",
            "review-of-other-offering");

    static Remark on(String requirement, String code) {
        return new Remark(requirement, code, null, null);
    }

    static Remark on(String requirement, String code, String subject) {
        return new Remark(requirement, code, null, subject);
    }

    static Remark of(String caseStudy, String requirement, String code) {
        return new Remark(requirement, code, caseStudy, null);
    }

    /** Returns the remarks among the findings of a result. */
    static Set<Remark> in(ValidationResult result) {
        Set<Remark> remarks = new HashSet<>();
        for (Finding finding : result.findings()) {
            String code = finding.code();
            if (CODES.contains(code)) {
                String subject = WITH_SUBJECT.contains(code) ? finding.subject() : null;
                remarks.add(new Remark(finding.requirement(), code, finding.caseStudy(), subject));
            }
        }
        return remarks;
    }
}
