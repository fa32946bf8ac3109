package org.connectcompetency.model.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.connectcompetency.model.Names;

/**
 * A listing of the partner in AWS Marketplace (checklist ACC-006).
 *
 * @param title its title
 * @param description its description; may be blank
 * @param url its address; the rules judge whether it is in AWS Marketplace
 * @param type the kind of offering
 * @param active whether it is active
 * @param publiclyVisible whether everybody can see it
 */
@WithBuilder
public record MarketplaceOffering(
        String title, String description, String url, OfferingType type, boolean active, boolean publiclyVisible) {

    public MarketplaceOffering {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(type, "type");
    }

    /** Returns what readers know it by: the title, or the address if the title is blank. */
    @JsonIgnore
    public String label() {
        if (!Names.isBlank(title)) {
            return title;
        }
        return Names.isBlank(url) ? "an offering without title" : url;
    }
}
