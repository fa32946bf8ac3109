package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Set;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.internal.values.Components;

/**
 * The publication of a case study (checklist 2.2).
 *
 * @param url its address; the rules judge whether it can be a web page
 * @param kind its form
 * @param anonymized whether it leaves out the customer's name
 * @param details the details that it gives
 */
@WithBuilder
public record PublicReference(
        String url, PublicReferenceKind kind, boolean anonymized, Set<PublicReferenceDetail> details) {

    public PublicReference {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        details = Components.set(PublicReferenceDetail.class, details, "details");
    }

    /** Returns the {@linkplain Names#key key} of the URL. It is the same for all references to one page. */
    @JsonIgnore
    public String address() {
        return Names.key(url);
    }
}
