package org.connectcompetency.model.application;

/** Who brought an opportunity into ACE (checklist ACC-007, ACC-008). */
public enum OpportunityOrigin {
    PARTNER_ORIGINATED,
    AWS_ORIGINATED
}
