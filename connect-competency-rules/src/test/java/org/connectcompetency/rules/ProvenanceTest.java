package org.connectcompetency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.rules.Samples.ready;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.checklist.ProductFamily;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.TailoredThreshold;
import org.connectcompetency.model.checklist.TailoredWaiver;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.Verdict;
import org.junit.jupiter.api.Test;

/** Whatever may change a verdict changes one of the three checksums, so equal checksums mean equal results. */
class ProvenanceTest {

    private static final CompetencyApplication READY = ready().build();
    private static final Provenance PLAIN = provenance(CompetencyValidator.builder(), READY);

    private static Provenance provenance(CompetencyValidator.Builder builder, CompetencyApplication application) {
        return builder.build().validate(application).provenance();
    }

    @Test
    void the_same_is_judged_with_the_same_sums_by_another_validator() {
        assertThat(provenance(
                        CompetencyValidator.builder(), CompetencyJson.readApplication(CompetencyJson.write(READY))))
                .isEqualTo(PLAIN);
    }

    @Test
    void another_application_has_another_sum_and_the_others_stay() {
        Provenance other = provenance(
                CompetencyValidator.builder(),
                CompetencyApplicationBuilder.builder(READY)
                        .aceOpportunities(List.of())
                        .coSellActivities(List.of())
                        .build());

        assertThat(other.applicationSha256()).isNotEqualTo(PLAIN.applicationSha256());
        assertThat(other.catalogueSha256()).isEqualTo(PLAIN.catalogueSha256());
        assertThat(other.rulesSha256()).isEqualTo(PLAIN.rulesSha256());
    }

    @Test
    void product_tags_of_the_caller_belong_to_the_catalogue() {
        CompetencyApplication tagged = CompetencyApplicationBuilder.builder(READY)
                .aceOpportunities(READY.aceOpportunities().stream()
                        .map(each -> AceOpportunityBuilder.builder(each)
                                .products(List.of("Newest Product"))
                                .build())
                        .toList())
                .build();
        CompetencyValidator with = CompetencyValidator.builder()
                .productTags(new ProductTag("Newest Product", null, ProductFamily.CUSTOMER))
                .build();
        CompetencyValidator without = CompetencyValidator.create();

        assertThat(with.validate(tagged).verdict()).isEqualTo(Verdict.READY);
        assertThat(without.validate(tagged).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(with.validate(tagged).provenance().catalogueSha256())
                .isNotEqualTo(without.validate(tagged).provenance().catalogueSha256());
    }

    @Test
    void a_tailoring_belongs_to_the_catalogue() {
        Tailoring waiver =
                new Tailoring(List.of(new TailoredWaiver("ACC-007", LocalDate.of(2026, 12, 31), "agreed")), List.of());
        Tailoring threshold =
                new Tailoring(List.of(), List.of(new TailoredThreshold("ACC-007", "opportunities", 11, "ours")));

        assertThat(List.of(
                        PLAIN.catalogueSha256(),
                        provenance(CompetencyValidator.builder().tailoring(waiver), READY)
                                .catalogueSha256(),
                        provenance(CompetencyValidator.builder().tailoring(threshold), READY)
                                .catalogueSha256()))
                .doesNotHaveDuplicates();
    }
}
