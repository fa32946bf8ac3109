package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;

/**
 * Where a case study was published (checklist 2.2).
 *
 * @param url its address; whether that can be a page of the web is for the rules to judge
 * @param kind its form
 * @param anonymized whether it keeps the customer's name out
 * @param details what it tells
 */
@WithBuilder
public record PublicReference(
        String url, PublicReferenceKind kind, boolean anonymized, Set<PublicReferenceDetail> details) {

    public PublicReference {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        details = Components.set(PublicReferenceDetail.class, details, "details");
    }

    /** Returns what two references to one page have in common: the {@linkplain Names#key key} of the address. */
    @JsonIgnore
    public String address() {
        return Names.key(url);
    }
}
