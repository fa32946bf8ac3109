package org.connectcompetency.model.internal;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.Checklist;
import org.connectcompetency.model.ProductTag;
import org.connectcompetency.model.Requirement;
import org.connectcompetency.model.WaiverTerms;

/** All that a catalogue says, in one document. */
public record CatalogueDocument(
        String checklist,
        LocalDate released,
        LocalDate validUntil,
        LocalDate acceptedUntil,
        List<WaiverTerms> waivers,
        List<Requirement> requirements,
        List<String> features,
        List<ProductTag> productTags) {

    /** The document of a checklist. */
    public static CatalogueDocument of(Checklist checklist) {
        return new CatalogueDocument(
                checklist.version(),
                checklist.released(),
                checklist.validUntil(),
                checklist.acceptedUntil(),
                checklist.waivers(),
                checklist.requirements(),
                checklist.features(),
                checklist.productTags().tags());
    }
}
