package org.connectcompetency.model.application;

/** What a listing in AWS Marketplace sells (checklist ACC-006). */
public enum OfferingType {
    PROFESSIONAL_SERVICES,
    MANAGED_SERVICES,
    SOLUTION
}
