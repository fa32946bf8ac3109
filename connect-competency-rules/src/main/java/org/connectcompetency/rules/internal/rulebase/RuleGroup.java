package org.connectcompetency.rules.internal.rulebase;

import java.util.function.Predicate;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.Scope;

/** Requirements that share rules, so that these are written once; a rule names a group in place of an id. */
enum RuleGroup {
    /** Those that need a case study of the Customer edition (checklist AICX-002 to AICX-004). */
    CUSTOMER_EDITION(
            "customer-edition", requirement -> requirement.thresholds().containsKey("customer-edition-case-studies")),
    /** Those with a documentary part. */
    DOCUMENTARY("documentary", requirement -> requirement.basis() != Basis.COMPUTED),
    /** Those that are asked of case studies. */
    CASE_STUDIES("case-studies", requirement -> requirement.scope() != Scope.PARTNER);

    private final String key;
    private final Predicate<Requirement> members;

    RuleGroup(String key, Predicate<Requirement> members) {
        this.key = key;
        this.members = members;
    }

    String key() {
        return key;
    }

    boolean concerns(Requirement requirement) {
        return members.test(requirement);
    }
}
