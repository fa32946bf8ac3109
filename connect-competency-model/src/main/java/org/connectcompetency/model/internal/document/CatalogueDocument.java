package org.connectcompetency.model.internal.document;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Feature;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.jspecify.annotations.Nullable;

/** The whole content of a catalogue as one document. Its components are those of a {@link Checklist}. */
public record CatalogueDocument(
        String checklist,
        LocalDate released,
        LocalDate validUntil,
        LocalDate acceptedUntil,
        @Nullable LocalDate acceptedForSureUntil,
        List<WaiverTerms> waivers,
        List<Requirement> requirements,
        List<Feature> features,
        List<String> bareProducts,
        List<String> placeholders,
        List<ProductTag> productTags) {

    /** Returns the document of a checklist. */
    public static CatalogueDocument of(Checklist checklist) {
        return new CatalogueDocument(
                checklist.version(),
                checklist.released(),
                checklist.validUntil(),
                checklist.acceptedUntil(),
                checklist.acceptedForSureUntil(),
                checklist.waivers(),
                checklist.requirements(),
                checklist.features(),
                checklist.bareProducts(),
                checklist.placeholders().texts(),
                checklist.productTags().tags());
    }
}
