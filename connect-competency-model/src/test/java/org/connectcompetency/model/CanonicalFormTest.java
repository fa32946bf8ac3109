package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.Partner;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.internal.json.Sha256;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Partner PARTNER = PartnerBuilder.builder()
            .name("P")
            .tier(PartnerTier.SELECT)
            .servicesPathStage(ServicesPathStage.ENROLLED)
            .build();

    private static final MarketingActivity ASSET =
            new MarketingActivity(MarketingKind.CUSTOMER_FACING_ASSET, "A", LocalDate.of(2026, 1, 2), null);
    private static final MarketingActivity WEBINAR = new MarketingActivity(
            MarketingKind.JOINT_MARKETING, "W", LocalDate.of(2026, 1, 2), "https://partner.example/w");

    @Test
    void what_is_absent_or_empty_is_left_out() {
        assertThat(CompetencyJson.canonical(application(List.of())))
                .isEqualTo("{\"partner\":{\"name\":\"P\",\"tier\":\"SELECT\",\"servicesPathStage\":\"ENROLLED\"}}");
    }

    @Test
    void the_order_of_lists_does_not_matter() {
        String one = CompetencyJson.canonical(application(List.of(ASSET, WEBINAR)));

        assertThat(one).isEqualTo(CompetencyJson.canonical(application(List.of(WEBINAR, ASSET))));
        assertThat(one)
                .endsWith(
                        "\"marketingActivities\":["
                                + "{\"kind\":\"CUSTOMER_FACING_ASSET\",\"title\":\"A\",\"on\":\"2026-01-02\"},"
                                + "{\"kind\":\"JOINT_MARKETING\",\"title\":\"W\",\"on\":\"2026-01-02\",\"evidence\":\"https://partner.example/w\"}]}");
    }

    @Test
    void what_differs_differs() {
        assertThat(CompetencyJson.canonical(application(List.of(ASSET))))
                .isNotEqualTo(CompetencyJson.canonical(application(List.of(ASSET, ASSET))));
    }

    @Test
    void the_digest_is_that_of_the_standard() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static CompetencyApplication application(List<MarketingActivity> activities) {
        return CompetencyApplicationBuilder.builder()
                .partner(PARTNER)
                .marketingActivities(activities)
                .build();
    }
}
