package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.checklist.ConsistencyCheck;
import org.connectcompetency.model.internal.json.CanonicalForm;
import org.connectcompetency.model.internal.values.Surrogates;
import org.junit.jupiter.api.Test;

/** Whatever text stands in an application: it is refused, or one hash stands for one application. */
class AnyTextTest {

    /** What is written in a way of its own, and halves of characters, which meet by chance. */
    private static final List<String> PIECES = List.of(
            "a",
            "?",
            "\"",
            "\\",
            "/",
            "\n",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "é",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud800",
            "\udbff",
            "\udc00",
            "\udfff",
            "\ud83d\ude00");

    @Test
    void different_texts_have_different_hashes_and_what_is_written_is_read_again() {
        Map<String, String> canonicalByHash = new HashMap<>();
        Map<String, CompetencyApplication> byCanonical = new HashMap<>();
        int refused = 0;
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            String name = text(random);
            String title = text(random);
            CompetencyApplication application = application("P" + name, title);
            String json = CompetencyJson.write(application);

            if (Surrogates.anyUnpaired(name) || Surrogates.anyUnpaired(title)) {
                refused++;
                assertThatThrownBy(() -> CompetencyJson.readApplication(json))
                        .isInstanceOf(InvalidApplicationException.class)
                        .hasMessageContaining("unpaired surrogate");
                assertThat(ConsistencyCheck.problems(application, null))
                        .first()
                        .satisfies(problem -> assertThat(problem.message()).contains("unpaired surrogate"))
                        .extracting(Problem::pointer)
                        .isIn("/partner/name", "/marketingActivities/0/title");
                continue;
            }
            assertThat(ConsistencyCheck.problems(application, null)).isEmpty();
            CompetencyApplication again = CompetencyJson.readApplication(json);
            String canonical = CompetencyJson.canonical(application);
            String hash = CanonicalForm.sha256(application);
            assertThat(again).isEqualTo(application);
            assertThat(CompetencyJson.write(again)).isEqualTo(json);
            assertThat(CanonicalForm.sha256(again)).isEqualTo(hash);
            assertThat(canonicalByHash.putIfAbsent(hash, canonical)).isIn(null, canonical);
            assertThat(byCanonical.putIfAbsent(canonical, application)).isIn(null, application);
        }
        assertThat(refused).isBetween(5_000, 15_000);
        assertThat(canonicalByHash).hasSizeGreaterThan(5_000);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static CompetencyApplication application(String name, String title) {
        return CompetencyApplicationBuilder.builder()
                .partner(PartnerBuilder.builder()
                        .name(name)
                        .tier(PartnerTier.SELECT)
                        .servicesPathStage(ServicesPathStage.ENROLLED)
                        .build())
                .marketingActivities(List.of(
                        new MarketingActivity(MarketingKind.JOINT_MARKETING, title, LocalDate.of(2026, 1, 2), null)))
                .build();
    }
}
