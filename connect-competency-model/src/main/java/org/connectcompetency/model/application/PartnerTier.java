package org.connectcompetency.model.application;

/** A partner's tier in the AWS Partner Network, lowest first (checklist 1.3). */
public enum PartnerTier {
    REGISTERED,
    SELECT,
    ADVANCED,
    PREMIER
}
