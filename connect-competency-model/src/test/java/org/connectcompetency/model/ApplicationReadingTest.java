package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Reviewer;
import org.connectcompetency.model.application.SelfAssessment;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationReadingTest {

    private static final String MINIMAL =
            "{\"partner\": {\"name\": \"P\", \"tier\": \"SELECT\", \"servicesPathStage\": \"ENROLLED\"}}";

    static Stream<Arguments> misfits() {
        return Stream.of(
                // Fields that are unknown, given twice or missing.
                arguments(
                        "\"submittedOn\"",
                        "\"submitedOn\"",
                        "/submitedOn",
                        "Did you mean \"submittedOn\"? The fields are checklist, submittedOn"),
                arguments(
                        "\"legalEntity\"",
                        "\"a/b~c\"",
                        "/caseStudies/0/customer/a~1b~0c",
                        "The fields are name, legalEntity, relationship"),
                arguments(
                        "\"title\": \"A talk\",",
                        "\"x\": 1, \"title\": 2,",
                        "/marketingActivities/0/x",
                        "there is no field \"x\" here"),
                arguments(
                        "\"SECURITY\": 0",
                        "\"security\": 0",
                        "/caseStudies/0/wellArchitectedReview/highRiskIssues/security",
                        "Did you mean \"SECURITY\"?"),
                arguments(
                        "\"id\": \"p1\",",
                        "\"id\": \"p1\", \"id\": \"p1\",",
                        "/personnel/0/id",
                        "\"id\" is given twice"),
                arguments(
                        "\"kind\": \"VIDEO\",",
                        "\"url\": null,",
                        "/caseStudies/0/publicReference/url",
                        "\"url\" is given twice"),
                arguments("\"role\": \"ENGINEER\", ", "", "/personnel/0", "the required field \"role\" is missing"),
                arguments("\"role\": \"ENGINEER\"", "\"role\": null", "/personnel/0/role", "is null, and required"),
                arguments(
                        "\"active\": true,\n      \"primary",
                        "\"primary",
                        "/caseStudies/0",
                        "the required field \"active\" is missing"),
                arguments(
                        ", \"migrationsExecuted\": 3",
                        "",
                        "/legacyPlatforms/0",
                        "the required field \"migrationsExecuted\" is missing"),
                arguments(
                        "{\"name\": \"Contact centers\", \"status\": \"ACTIVE\"}",
                        "{}",
                        "/partner/solution",
                        "fields \"name\", \"status\" are missing"),
                arguments(
                        "\"highRiskIssues\": {\"SECURITY\": 0, \"RELIABILITY\": 2}",
                        "\"highRiskIssues\": null",
                        "/caseStudies/0/wellArchitectedReview/highRiskIssues",
                        "is null, and required"),
                // Values of a wrong kind.
                arguments(
                        "\"agents\": 120",
                        "\"agents\": 49.5",
                        "/caseStudies/0/agents",
                        "must be a whole number without decimal point or exponent, but is 49.5"),
                arguments("\"agents\": 120", "\"agents\": 49.0", "/caseStudies/0/agents", "but is 49.0"),
                arguments("\"agents\": 120", "\"agents\": 1e2", "/caseStudies/0/agents", "but is 1e2"),
                arguments(
                        "\"agents\": 120", "\"agents\": \"120\"", "/caseStudies/0/agents", "but is the string \"120\""),
                arguments("\"agents\": 120", "\"agents\": true", "/caseStudies/0/agents", "but is true"),
                arguments(
                        "\"agents\": 120",
                        "\"agents\": 2147483648",
                        "/caseStudies/0/agents",
                        "from -2147483648 to 2147483647"),
                arguments(
                        "\"agents\": 120",
                        "\"agents\": -99999999999999999999",
                        "/caseStudies/0/agents",
                        "from -2147483648 to 2147483647"),
                arguments(
                        "\"migrationsExecuted\": 3",
                        "\"migrationsExecuted\": 3.0",
                        "/legacyPlatforms/0/migrationsExecuted",
                        "but is 3.0"),
                arguments(
                        "5000.50",
                        "\"5000.50\"",
                        "/caseStudies/0/monthlyRecurringRevenueUsd",
                        "must be a number, but is the string"),
                arguments(
                        "5000.50",
                        "false",
                        "/caseStudies/0/monthlyRecurringRevenueUsd",
                        "must be a number, but is false"),
                arguments("5000.50", "1e999999999", "/caseStudies/0/monthlyRecurringRevenueUsd", "at most 30 digits"),
                arguments("5000.50", "1e-999999999", "/caseStudies/0/monthlyRecurringRevenueUsd", "at most 30 digits"),
                arguments(
                        "5000.50",
                        "1e99999999999",
                        "/caseStudies/0/monthlyRecurringRevenueUsd",
                        "too large or too small"),
                arguments(
                        "5000.50",
                        "1" + "0".repeat(30),
                        "/caseStudies/0/monthlyRecurringRevenueUsd",
                        "at most 30 digits"),
                arguments("5000.50", "9".repeat(5000), "/caseStudies/0/monthlyRecurringRevenueUsd", "too long"),
                arguments("62.50", "\"62.50\"", "/personnel/0/allocationPercent", "must be a number"),
                arguments(
                        "\"connectExperience\": true",
                        "\"connectExperience\": \"true\"",
                        "/personnel/0/connectExperience",
                        "must be true or false, but is the string"),
                arguments(
                        "\"connectExperience\": true",
                        "\"connectExperience\": 1",
                        "/personnel/0/connectExperience",
                        "must be true or false, but is 1"),
                arguments(
                        "\"awsAccountId\": \"111122223333\"",
                        "\"awsAccountId\": 111122223333",
                        "/caseStudies/0/awsAccountId",
                        "must be a string, but is 111122223333"),
                arguments(
                        "\"title\": \"A talk\"",
                        "\"title\": {}",
                        "/marketingActivities/0/title",
                        "must be a string, but is an object"),
                arguments(
                        "\"A talk\"",
                        "[\"A talk\"]",
                        "/marketingActivities/0/title",
                        "must be a string, but is a list"),
                arguments(
                        "[\"Conversational AI\"]",
                        "\"Conversational AI\"",
                        "/caseStudies/0/reusedForDesignations",
                        "must be a list"),
                arguments(
                        "{\"name\": \"Contact centers\", \"status\": \"ACTIVE\"}",
                        "[]",
                        "/partner/solution",
                        "must be an object, but is a list"),
                arguments(
                        "{\"name\": \"Contact centers\", \"status\": \"ACTIVE\"}",
                        "\"\"",
                        "/partner/solution",
                        "must be an object, but is the string \"\""),
                arguments(
                        "[\"Conversational AI\"]",
                        "[\"a\", null]",
                        "/caseStudies/0/reusedForDesignations/1",
                        "but is null"),
                arguments(
                        "[\"OUTCOMES\", \"CUSTOMER_NAME\"]",
                        "[null]",
                        "/caseStudies/0/publicReference/details/0",
                        "but is null"),
                arguments(
                        "[{\"name\": \"DevOps\", \"type\": \"SERVICES\", \"achievedOn\": \"2026-02-01\"}]",
                        "[null]",
                        "/partner/competencies/0",
                        "but is null"),
                arguments(
                        "[{\"name\": \"DevOps\", \"type\": \"SERVICES\", \"achievedOn\": \"2026-02-01\"}]",
                        "{}",
                        "/partner/competencies",
                        "must be a list, but is an object"),
                // Words that are not constants of the enum.
                arguments(
                        "\"ADVANCED\"",
                        "\"GOLD\"",
                        "/partner/tier",
                        "\"GOLD\" is not one of REGISTERED, SELECT, ADVANCED, PREMIER"),
                arguments("\"ADVANCED\"", "\"Advanced\"", "/partner/tier", "\"Advanced\" is not one of"),
                arguments("\"ADVANCED\"", "\" ADVANCED\"", "/partner/tier", "is not one of"),
                arguments("\"ADVANCED\"", "\"\"", "/partner/tier", "\"\" is not one of"),
                arguments(
                        "\"ADVANCED\"",
                        "2",
                        "/partner/tier",
                        "must be one of REGISTERED, SELECT, ADVANCED, PREMIER, but is 2"),
                arguments(
                        "[\"AI_UPLIFT\", \"ARCHITECTURE\"]",
                        "[\"AI_UPLIFT\", \"AI_UPLIFT\", \"AI\"]",
                        "/legacyPlatforms/0/describes/2",
                        "\"AI\" is not one of"),
                // Days that do not exist.
                arguments(
                        "\"2026-06-15\"",
                        "\"2026-02-30\"",
                        "/submittedOn",
                        "\"2026-02-30\" is not a date; it must be a day that exists, such as \"2026-06-15\""),
                arguments("\"2026-06-15\"", "\"2026-6-15\"", "/submittedOn", "\"2026-6-15\" is not a date"),
                arguments("\"2026-06-15\"", "\"2026-06-1５\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"15.06.2026\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026/06/15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026-06/15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"-026-06-15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026--6-15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026-00-15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026-06-00\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026-13-15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"+12026-06-15\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"2026-06-15T00:00:00Z\"", "/submittedOn", "is not a date"),
                arguments("\"2026-06-15\"", "\"\"", "/submittedOn", "is not a date"),
                arguments(
                        "\"2026-06-15\"",
                        "[2026, 6, 15]",
                        "/submittedOn",
                        "must be a date such as \"2026-06-15\", but is a list"),
                arguments("\"2026-06-15\"", "1750000000000", "/submittedOn", "must be a date"),
                // Half characters, in a value and in a name.
                arguments(
                        "\"A talk\"",
                        "\"A \\ud83d talk\"",
                        "/marketingActivities/0/title",
                        "must not have an unpaired surrogate (\\ud83d), which is half a character"),
                arguments(
                        "\"A talk\"",
                        "\"A \\udE00\\ud83D talk\"",
                        "/marketingActivities/0/title",
                        "must not have an unpaired surrogate (\\ude00)"),
                arguments(
                        "[\"Conversational AI\"]",
                        "[\"Conversational AI\", \"\udc00\"]",
                        "/caseStudies/0/reusedForDesignations/1",
                        "must not have an unpaired surrogate (\\udc00)"),
                arguments(
                        "\"role\": \"ENGINEER\"",
                        "\"role\\ud800\": \"ENGINEER\"",
                        "/personnel/0",
                        "the name of a field must not have an unpaired surrogate"),
                arguments(
                        "{\"id\": \"p1\", \"name\"",
                        "{\"i\\udc00d\": \"p1\", \"name\"",
                        "/personnel/0",
                        "the name of a field must not have an unpaired surrogate"),
                arguments(
                        "\"SECURITY\": 0",
                        "\"SECURITY\\ud800\": 0",
                        "/caseStudies/0/wellArchitectedReview/highRiskIssues",
                        "the name of a field must not have an unpaired surrogate"),
                // Texts that are not JSON.
                arguments(
                        "\"agents\": 120",
                        "\"agents\": NaN",
                        "/caseStudies/0/agents",
                        "NaN and Infinity are not JSON numbers"),
                arguments("\"agents\": 120", "\"agents\": 012", "/caseStudies/0/agents", "the number is malformed"),
                arguments(
                        "\"agents\": 120",
                        "\"agents\": yes",
                        "/caseStudies/0/agents",
                        "a string must be in double quotes"),
                arguments("\"agents\": 120", "\"agents\": 120, // many", "/caseStudies/0/agents", "no comments"),
                arguments("\"A talk\"", "\"A\ntalk\"", "/marketingActivities/0/title", "must be escaped"),
                arguments("\"A talk\"", "\"A\\xtalk\"", "/marketingActivities/0/title", "no such escape sequence"),
                arguments(
                        "[\"Conversational AI\"]",
                        "[\"Conversational AI\"}",
                        "/caseStudies/0/reusedForDesignations/0",
                        "closing bracket"),
                arguments(
                        "\"type\": \"SERVICES\",",
                        "\"type\": \"SERVICES\"",
                        "/partner/competencies/0/type",
                        "a comma, colon, quote or bracket"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_an_error_that_names_its_place(
            String passage, String replacement, String pointer, String words) {
        Problem problem = problemOf(SampleApplication.jsonWith(passage, replacement));

        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).contains(words).containsPattern("\\(line \\d+, column \\d+\\)$");
        assertSoberWords(problem);
    }

    static Stream<Arguments> misshapenDocuments() {
        return Stream.of(
                arguments("", "the document is empty"),
                arguments(" \n ", "the document is empty"),
                arguments("null", "must be an object, but is null"),
                arguments("[]", "must be an object, but is a list"),
                arguments("\"partner\"", "must be an object, but is the string \"partner\""),
                arguments("1", "must be an object, but is 1"),
                arguments("{}", "the required field \"partner\" is missing"),
                arguments("{", "the document ends too early"),
                arguments("partner", "this is not valid JSON"),
                arguments(MINIMAL + " {}", "the document continues after its end"),
                arguments(MINIMAL + " x", "this is not valid JSON"),
                arguments(MINIMAL + "}", "this is not valid JSON"),
                arguments("[".repeat(100_000), "must be an object, but is a list"));
    }

    @ParameterizedTest
    @MethodSource("misshapenDocuments")
    void a_document_that_is_none_is_an_error_of_the_document(String json, String words) {
        Problem problem = problemOf(json);

        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.message()).contains(words);
        assertThat(problem.toString()).startsWith("(document): ");
        assertSoberWords(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"partner\": ", "{\"partner\": {\"name\": \"", "{\"caseStudies\": [{\"features\": [\"a\", "})
    void what_goes_on_for_ever_is_called_by_its_name(String start) {
        boolean string = start.endsWith("\"");
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() {
                        return '1';
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) {
                        Arrays.fill(target, offset, offset + length, (byte) '1');
                        return length;
                    }
                });

        assertThatThrownBy(() -> CompetencyJson.readApplication(endless))
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessageContaining(
                        string
                                ? "the string is too long; at most 20000000 characters"
                                : "the number is too long; at most 1000 characters");
    }

    @Test
    void the_line_and_column_are_those_of_the_misfit() {
        assertThat(problemOf("{\n  \"partner\": 7\n}").message()).endsWith("(line 2, column 14)");
        assertThat(problemOf("{\n  \"partner\": {}\n}").message()).endsWith("(line 2, column 14)");
        assertThat(problemOf("{\n  \"partner\":\n null\n}"))
                .isEqualTo(new Problem("/partner", "is null, and required (line 3, column 2)"));
    }

    @Test
    void the_first_problem_in_the_document_is_reported_and_only_that() {
        String json = "{\"checklist\": 1, \"nothing\": 2, \"partner\": 3}";

        assertThat(catchThrowableOfType(InvalidApplicationException.class, () -> CompetencyJson.readApplication(json))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/checklist");
        assertThat(problemOf("{\"nothing\": 2, \"checklist\": 1}").pointer()).isEqualTo("/nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"nothing\"", "\"responses\"", "\"checklist\"", "\"partner\""})
    void deep_nesting_is_an_error_wherever_it_stands(String field) {
        String json = "{" + field + ": " + "[".repeat(500_000);

        assertThat(problemOf(json).pointer()).startsWith("/" + field.replace("\"", ""));
        assertThat(problemOf(json.replace("[", "{\"a\":")).pointer()).startsWith("/" + field.replace("\"", ""));
    }

    @Test
    void a_string_may_be_twenty_million_characters_long_and_no_longer() {
        int most = 20_000_000;

        assertThat(CompetencyJson.readApplication(withPartnerName(most))
                        .partner()
                        .name())
                .hasSize(most);
        Problem problem = problemOf(withPartnerName(most + 1));

        assertThat(problem.pointer()).isEqualTo("/partner/name");
        assertThat(problem.message()).contains("at most 20000000 characters");
        assertSoberWords(problem);
    }

    @Test
    void long_values_are_cut_in_messages() {
        Problem value = problemOf(MINIMAL.replace("SELECT", "S".repeat(1_000_000)));
        Problem name = problemOf(MINIMAL.replace("tier", "t".repeat(900)));

        assertThat(value.message()).hasSizeLessThan(200).contains("…");
        assertThat(name.message()).hasSizeLessThan(400).contains("…");
        assertThat(problemOf(MINIMAL.replace("tier", "t".repeat(100_000))).message())
                .contains("field name is too long");
    }

    @Test
    void control_characters_are_not_repeated_in_messages() {
        assertThat(problemOf(MINIMAL.replace("SELECT", "\\u001b[31m\\n")).message())
                .contains("\"\\u001b[31m\\u000a\"");
    }

    static Stream<byte[]> malformedTexts() {
        return Stream.of(
                new byte[] {(byte) 0xC3},
                new byte[] {(byte) 0xC3, '('},
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xE4});
    }

    @ParameterizedTest
    @MethodSource("malformedTexts")
    void bytes_that_are_not_utf8_are_an_error_at_their_place(byte[] malformed) {
        // Long enough to reach beyond the first buffer.
        String start = "{\"partner\": {\"name\": \"" + "n".repeat(30_000) + "\", \"tier\": \"";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(malformed);
        bytes.writeBytes("\"}}".getBytes(StandardCharsets.UTF_8));

        Problem problem = problemOf(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(problem.pointer()).isEqualTo("/partner/tier");
        assertThat(problem.message()).contains("not UTF-8");
        assertSoberWords(problem);
    }

    @Test
    void a_byte_at_the_end_that_is_cut_off_is_an_error() {
        byte[] whole = (MINIMAL + "é").getBytes(StandardCharsets.UTF_8);

        Problem problem = problemOf(new ByteArrayInputStream(whole, 0, whole.length - 1));

        assertThat(problem.message()).contains("not UTF-8");
    }

    @Test
    void another_encoding_is_an_error() {
        assertThat(problemOf(new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_16)))
                        .pointer())
                .isEmpty();
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        String marked = "\uFEFF" + MINIMAL;

        assertThat(CompetencyJson.readApplication(marked)).isEqualTo(CompetencyJson.readApplication(MINIMAL));
        assertThat(CompetencyJson.readApplication(new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(CompetencyJson.readApplication(MINIMAL));
    }

    @Test
    void text_beyond_the_basic_plane_survives_every_buffer_boundary() {
        for (int length = 8_170; length < 8_200; length++) {
            String name = "n".repeat(length) + "😀é";
            byte[] json = MINIMAL.replace("\"P\"", "\"" + name + "\"").getBytes(StandardCharsets.UTF_8);

            assertThat(CompetencyJson.readApplication(new ByteArrayInputStream(json))
                            .partner()
                            .name())
                    .isEqualTo(name);
        }
    }

    @Test
    void absent_fields_may_be_missing_or_null() {
        CompetencyApplication missing = CompetencyJson.readApplication(MINIMAL);
        CompetencyApplication nulls = CompetencyJson.readApplication(
                MINIMAL.replaceFirst(
                        "\\{",
                        "{\"checklist\": null, \"submittedOn\": null, \"categories\": null, \"caseStudies\": null, \"responses\": null, "));

        assertThat(nulls).isEqualTo(missing);
        assertThat(missing.checklist()).isNull();
        assertThat(missing.submittedOn()).isNull();
        assertThat(missing.categories()).isEmpty();
        assertThat(missing.caseStudies()).isEmpty();
        assertThat(missing.partner().competencies()).isEmpty();
    }

    @Test
    void every_field_is_read() {
        CompetencyApplication application = CompetencyJson.readApplication(SampleApplication.json());
        CaseStudy caseStudy = application.caseStudies().get(0);

        assertThat(application.categories())
                .containsExactly(Category.CONTACT_CENTER_TRANSFORMATION, Category.AI_POWERED_CUSTOMER_EXPERIENCE);
        assertThat(application.submittedOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(application.partner().selfAssessment())
                .isEqualTo(new SelfAssessment(true, LocalDate.of(2026, 6, 1), false, Reviewer.PDM));
        assertThat(caseStudy.features()).containsExactly("Contact Lens");
        assertThat(caseStudy.projectManager()).isNull();
        assertThat(caseStudy.agents()).isEqualTo(120);
        assertThat(caseStudy.annualRecurringRevenueUsd()).isEqualTo(new BigDecimal("60000"));
        assertThat(caseStudy.wellArchitectedReview())
                .isEqualTo(new WellArchitectedReview("https://example.com/wafr", new HighRiskIssues(0, null, 2)));
        assertThat(application.personnel())
                .containsExactly(new Person("p1", "Ana", PersonRole.ENGINEER, new BigDecimal("62.5"), true));
        assertThat(application.responses().get(0).notApplicable())
                .containsExactly(new NotApplicable("global-resiliency", "one region"));
    }

    @Test
    void writing_and_reading_gives_an_equal_application() {
        CompetencyApplication application = CompetencyJson.readApplication(SampleApplication.json());

        String json = CompetencyJson.write(application);

        assertThat(CompetencyJson.readApplication(json)).isEqualTo(application);
        assertThat(CompetencyJson.write(CompetencyJson.readApplication(json))).isEqualTo(json);
        assertThat(json)
                .startsWith(
                        "{\n  \"checklist\": \"2026-02\",\n  \"submittedOn\": \"2026-06-15\",\n  \"categories\": [\n")
                .endsWith("}")
                .contains("\"annualRecurringRevenueUsd\": 60000,")
                .contains("\"RELIABILITY\": 2")
                .doesNotContain("\r", "projectManager", "nonCompliantSince", "identity", "reachedStage");
    }

    @Test
    void file_stream_and_text_give_the_same(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("application.json"), SampleApplication.json());
        CompetencyApplication application = CompetencyJson.readApplication(SampleApplication.json());

        assertThat(CompetencyJson.readApplication(file)).isEqualTo(application);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(CompetencyJson.readApplication(in)).isEqualTo(application);
            assertThat(in.read()).as("still open, at its end").isEqualTo(-1);
        }
    }

    @Test
    void what_cannot_be_read_is_an_error_that_names_the_file(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> CompetencyJson.readApplication(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + missing + ": there is no such file");
        assertThatThrownBy(() -> CompetencyJson.readApplication(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_stream_that_fails_is_an_error_of_reading() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> CompetencyJson.readApplication(failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the application: the line is dead");
    }

    @Test
    void the_exception_lists_its_problems_one_on_a_line() {
        InvalidApplicationException exception =
                new InvalidApplicationException(List.of(new Problem("", "is empty"), new Problem("/a/0", "is odd")));

        assertThat(exception).hasMessage("(document): is empty\n/a/0: is odd");
    }

    private static String withPartnerName(int length) {
        return MINIMAL.replace("\"P\"", "\"" + "n".repeat(length) + "\"");
    }

    private static Problem problemOf(String json) {
        return onlyProblem(
                catchThrowableOfType(InvalidApplicationException.class, () -> CompetencyJson.readApplication(json)));
    }

    private static Problem problemOf(InputStream json) {
        return onlyProblem(
                catchThrowableOfType(InvalidApplicationException.class, () -> CompetencyJson.readApplication(json)));
    }

    private static Problem onlyProblem(InvalidApplicationException exception) {
        assertThat(exception).isNotNull();
        assertThat(exception.problems()).hasSize(1);
        return exception.problems().get(0);
    }

    /** Asserts that the words are ours: they name no parser, class or setting. */
    private static void assertSoberWords(Problem problem) {
        assertThat(problem.message())
                .doesNotContainIgnoringCase("jackson", "reference chain", "Source:", "`", "connectcompetency", "java.");
    }
}
