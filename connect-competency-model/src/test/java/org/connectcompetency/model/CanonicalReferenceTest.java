package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketingKind;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.internal.json.CanonicalForm;
import org.connectcompetency.model.internal.json.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the canonical form and its digest with the output of a dozen plain lines for the same application. */
class CanonicalReferenceTest {

    /**
     * Texts that are easily written or sorted wrongly: escapes, one the beginning of another, one to four bytes of
     * UTF-8, surrogates with and without their other half. The last four sort differently in UTF-8 than as chars.
     */
    private static final List<String> TEXTS = List.of(
            "a",
            "ab",
            "a,",
            "a\"",
            "a\\",
            "a/",
            "a ",
            "a!",
            "a\u0000",
            "a\n",
            "\b\t\f\r",
            "\u001F",
            "\u007F",
            "\u0080",
            "Größe",
            "\u07FF",
            "\u0800",
            "\u2028",
            "日本",
            "\uD7FF",
            "\uD83D\uDE00",
            "a\uD83D\uDE00",
            "\uD800",
            "\uDFFF",
            "\uDC00\uD800",
            "\uD800a",
            "a\uDC00",
            "\uD800\uDC00",
            "\uDBFF\uDFFF",
            "\uE000",
            "\uFFFF");

    @Test
    void an_application_with_every_field_is_written_as_plainly() throws Exception {
        assertWrittenPlainly(CompetencyJson.readApplication(SampleApplication.json()));
    }

    @Test
    void any_two_texts_are_sorted_as_chars() throws Exception {
        for (String one : TEXTS) {
            for (String other : TEXTS) {
                assertWrittenPlainly(application(List.of(activity(one), activity(other)), List.of()));
            }
        }
    }

    @Test
    void long_texts_are_written_as_plainly() throws Exception {
        assertWrittenPlainly(application(
                List.of(
                        activity("x".repeat(70_000)),
                        activity("\uD83D\uDE00".repeat(20_000)),
                        activity("\"".repeat(50_000))),
                List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_application_is_written_as_plainly(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            assertWrittenPlainly(application(
                    some(random, 5, () -> activity(text(random))), some(random, 30, () -> response(random))));
        }
    }

    private static void assertWrittenPlainly(CompetencyApplication application) throws Exception {
        String plain = plain(application);

        // isEqualTo would show both in full.
        assertThat(CompetencyJson.canonical(application).equals(plain)).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        assertThat(CanonicalForm.sha256(application)).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(Sha256.of(plain)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    private static String plain(Object value) throws ReflectiveOperationException {
        if (value instanceof Record document) {
            List<String> fields = new ArrayList<>();
            for (RecordComponent component : document.getClass().getRecordComponents()) {
                Object field = component.getAccessor().invoke(document);
                if (field != null && !(field instanceof Collection<?> elements && elements.isEmpty())) {
                    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
                    fields.add('"' + (renamed == null ? component.getName() : renamed.value()) + "\":" + plain(field));
                }
            }
            return "{" + String.join(",", fields) + "}";
        }
        if (value instanceof Collection<?> elements) {
            List<String> texts = new ArrayList<>();
            for (Object element : elements) {
                texts.add(plain(element));
            }
            return texts.stream().sorted().collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : '"' + escaped(value.toString()) + '"';
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\b' -> "\\b";
                    case '\t' -> "\\t";
                    case '\n' -> "\\n";
                    case '\f' -> "\\f";
                    case '\r' -> "\\r";
                    default -> c < ' ' ? String.format("\\u%04X", c) : String.valueOf((char) c);
                })
                .collect(Collectors.joining());
    }

    private static CompetencyApplication application(List<MarketingActivity> activities, List<Response> responses) {
        Person half = new Person("p", "P", PersonRole.PROJECT_MANAGER, new BigDecimal("12.50"), true);
        Person tiny = new Person("p", "P", PersonRole.PROJECT_MANAGER, new BigDecimal("1E-9"), true);
        Person whole = new Person("p", "P", PersonRole.PROJECT_MANAGER, new BigDecimal("1E+2"), false);
        return CompetencyApplicationBuilder.builder()
                .partner(PartnerBuilder.builder()
                        .name("P")
                        .tier(PartnerTier.SELECT)
                        .servicesPathStage(ServicesPathStage.ENROLLED)
                        .build())
                .categories(Set.of(Category.values()))
                .personnel(List.of(whole, tiny, half))
                .marketingActivities(activities)
                .responses(responses)
                .build();
    }

    private static MarketingActivity activity(String title) {
        return new MarketingActivity(MarketingKind.JOINT_MARKETING, title, LocalDate.of(2026, 1, 2), title);
    }

    private static Response response(Random random) {
        return new Response(
                text(random),
                text(random),
                random.nextBoolean() ? null : text(random),
                some(random, 4, () -> text(random)),
                some(random, 3, () -> new NotApplicable(text(random), text(random))),
                some(
                        random,
                        4,
                        () -> new Evidence(
                                text(random),
                                EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)],
                                text(random),
                                null,
                                random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(30_000)),
                                null)));
    }

    /** Returns a few characters of the texts, so that many results are equal or have a common beginning. */
    private static String text(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return text.substring(0, Math.min(text.length(), 1 + random.nextInt(3)));
    }

    private static <T> List<T> some(Random random, int atMost, Supplier<T> made) {
        return Stream.generate(made).limit(random.nextInt(atMost + 1)).toList();
    }
}
