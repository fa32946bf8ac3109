package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencyModuleTest {

    private static final String SAMPLE = SampleApplication.json();
    private static final CompetencyApplication APPLICATION = CompetencyJson.readApplication(SAMPLE);

    /** The mappers that people have, and one that nobody should have. */
    enum Host {
        DEFAULT(new ObjectMapper()),

        LENIENT(JsonMapper.builder(new JsonFactoryBuilder()
                        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(100_000)
                                .maxStringLength(Integer.MAX_VALUE)
                                .maxNameLength(Integer.MAX_VALUE)
                                .maxNumberLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .enable(JsonReadFeature.values())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),

        HOSTILE(JsonMapper.builder(new JsonFactoryBuilder()
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS, JsonWriteFeature.ESCAPE_NON_ASCII)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .activateDefaultTyping(
                        LaissezFaireSubTypeValidator.instance,
                        ObjectMapper.DefaultTyping.EVERYTHING,
                        JsonTypeInfo.As.PROPERTY)
                .enable(
                        SerializationFeature.WRITE_ENUMS_USING_INDEX,
                        SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
                        SerializationFeature.INDENT_OUTPUT)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY,
                        DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(MapperFeature.USE_ANNOTATIONS)
                .build());

        private final ObjectMapper mapper;

        Host(ObjectMapper mapper) {
            this.mapper = mapper.findAndRegisterModules();
        }
    }

    /** An object of a caller's, around an application. */
    record Envelope(String tenant, CompetencyApplication application, List<Integer> numbers) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Submission.class, name = "submission"))
    interface Message {}

    record Submission(int before, CompetencyApplication application, int after) implements Message {}

    /** What became of a document: what was read, or the problem. */
    private record Outcome(Object read, Problem problem) {

        /** Of a host's own words, which have no pointer: they are about the document. */
        static final Outcome NOT_BEGUN = new Outcome(null, new Problem("", "not begun"));

        static Outcome ofReader(String json) {
            try {
                return new Outcome(CompetencyJson.readApplication(json), null);
            } catch (InvalidApplicationException e) {
                assertThat(e.problems()).hasSize(1);
                return new Outcome(null, e.problems().get(0));
            }
        }

        static Outcome ofMapper(Reading<CompetencyApplication> reading) throws IOException {
            try {
                return new Outcome(reading.read(), null);
            } catch (JsonProcessingException e) {
                if (e.getCause() instanceof InvalidApplicationException invalid) {
                    assertThat(e).isInstanceOf(JsonMappingException.class).hasMessageContaining(invalid.getMessage());
                    assertThat(invalid.problems()).hasSize(1);
                    return new Outcome(null, invalid.problems().get(0));
                }
                return NOT_BEGUN;
            }
        }

        Outcome withoutPlace() {
            return problem == null
                    ? this
                    : new Outcome(
                            null,
                            new Problem(
                                    problem.pointer(),
                                    problem.message().replaceFirst(" \\(line \\d+, column \\d+\\)$", "")));
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static CompetencyApplication read(Host host, String json) throws IOException {
        return host.mapper.readValue(json, CompetencyApplication.class);
    }

    private static Problem problemOf(Reading<?> reading) {
        JsonMappingException thrown = catchThrowableOfType(JsonMappingException.class, reading::read);
        assertThat(thrown).hasCauseInstanceOf(InvalidDocumentException.class);
        List<Problem> problems = ((InvalidDocumentException) thrown.getCause()).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    static Stream<Arguments> misfits() {
        return ApplicationReadingTest.misfits();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_found_and_reads_what_is_an_application(Host host) throws IOException {
        assertThat(host.mapper.getRegisteredModuleIds()).contains(CompetencyModule.class.getName());
        assertThat(read(host, SAMPLE)).isEqualTo(APPLICATION);
        assertThat(host.mapper.readValue(SAMPLE.getBytes(StandardCharsets.UTF_8), CompetencyApplication.class))
                .isEqualTo(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_refused_as_the_reader_refuses_it(String passage, String replacement) throws IOException {
        String json = SampleApplication.jsonWith(passage, replacement);
        Outcome expected = Outcome.ofReader(json).withoutPlace();
        assertThat(expected.problem()).isNotNull();

        for (Host host : Host.values()) {
            assertThat(Outcome.ofMapper(() -> read(host, json)).withoutPlace())
                    .as(host.name())
                    .isEqualTo(expected);
        }
    }

    /** Thousands of slips of the pen, wherever they are; most of them are not JSON any more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_was_damaged_is_read_and_refused_as_by_the_reader(long seed) throws IOException {
        Random random = new Random(seed);
        List<UnaryOperator<String>> damages = List.of(
                json -> json.substring(0, random.nextInt(json.length())),
                json -> replaced(json, random, ""),
                json -> replaced(json, random, " "),
                json -> replaced(
                        json,
                        random,
                        String.valueOf("{}[]:,\"\\'/#*0-+.eENt\n\u0000ü\uD83D".charAt(random.nextInt(24)))),
                json -> moved(json, random),
                json -> json
                        + List.of(" ", "\n", "x", "{}", ",", "]", "// end", "null")
                                .get(random.nextInt(8)));
        int read = 0;
        for (int i = 0; i < 1_000; i++) {
            String damaged = damages.get(random.nextInt(damages.size())).apply(SAMPLE);
            String json = random.nextInt(4) > 0
                    ? damaged
                    : damages.get(random.nextInt(damages.size())).apply(damaged);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            Outcome expected = Outcome.ofReader(json).withoutPlace();
            read += expected.problem() == null ? 1 : 0;
            for (Host host : Host.values()) {
                assertSame(Outcome.ofMapper(() -> read(host, json)), expected, host, json);
                assertSame(
                        Outcome.ofMapper(() -> host.mapper.readValue(bytes, CompetencyApplication.class)),
                        Outcome.ofReader(new String(bytes, StandardCharsets.UTF_8))
                                .withoutPlace(),
                        host,
                        json);
            }
        }
        assertThat(read).isBetween(50, 950);
    }

    private static void assertSame(Outcome found, Outcome expected, Host host, String json) {
        if (found == Outcome.NOT_BEGUN) {
            assertThat(expected.problem())
                    .as(host + " does not begin to read " + json)
                    .isNotNull();
            assertThat(expected.problem().pointer()).isEmpty();
        } else if (host == Host.HOSTILE && isOfRepeatedField(found)) {
            // This parser looks for repeated fields before it looks at what is wrong right behind their names.
            assertThat(expected.problem()).isNotNull();
            assertThat(found.problem().pointer()).isEqualTo(expected.problem().pointer());
        } else {
            assertThat(found.withoutPlace()).as(host + " reads " + json).isEqualTo(expected);
        }
    }

    private static boolean isOfRepeatedField(Outcome outcome) {
        return outcome.problem() != null && outcome.problem().message().contains(" is given twice");
    }

    private static String replaced(String json, Random random, String replacement) {
        int at = random.nextInt(json.length());
        return json.substring(0, at) + replacement + json.substring(at + 1);
    }

    /** A word or number of the document in the place of another. */
    private static String moved(String json, Random random) {
        List<String> words = List.of(json.split("(?<=[\\s\\[\\]{},:])|(?=[\\s\\[\\]{},:])"));
        List<String> changed = new ArrayList<>(words);
        changed.set(random.nextInt(words.size()), words.get(random.nextInt(words.size())));
        return String.join("", changed);
    }

    @Test
    void the_place_in_the_text_is_told_as_by_the_reader() throws IOException {
        for (String json : List.of(
                SampleApplication.jsonWith("\"ADVANCED\"", "\"GOLD\""),
                SampleApplication.jsonWith("\"role\": \"ENGINEER\", ", ""),
                SampleApplication.jsonWith("\"type\": \"SERVICES\",", "\"type\": \"SERVICES\""),
                SAMPLE.stripTrailing() + "\n  {}")) {
            assertThat(Outcome.ofMapper(() -> read(Host.DEFAULT, json))).isEqualTo(Outcome.ofReader(json));
        }
    }

    @ParameterizedTest
    @EnumSource
    void limits_are_those_of_the_reader(Host host) throws IOException {
        String name = SampleApplication.jsonWith("\"tier\"", "\"" + "t".repeat(1_001) + "\"");
        String string = SampleApplication.jsonWith("\"A talk\"", "\"" + "x".repeat(20_000_001) + "\"");
        String number = SampleApplication.jsonWith("62.50", "9".repeat(1_001));

        for (String json : List.of(name, string, number)) {
            Outcome expected = Outcome.ofReader(json).withoutPlace();
            assertThat(expected.problem().message()).contains("too long");
            assertThat(Outcome.ofMapper(() -> read(host, json)).withoutPlace()).isEqualTo(expected);
        }
        assertThat(Outcome.ofReader(name).problem().pointer()).isEqualTo("/partner");
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_that_is_not_utf_8_is_said_to_be_none(Host host) {
        byte[] latin = SampleApplication.jsonWith("Ana", "Zoë").getBytes(StandardCharsets.ISO_8859_1);

        Problem problem = problemOf(() -> host.mapper.readValue(latin, CompetencyApplication.class));

        assertThat(problem.pointer()).isEqualTo("/personnel/0/name");
        assertThat(problem.message()).startsWith("a byte here is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "]", "'x'"})
    void what_does_not_begin_as_a_document_is_refused(String json) {
        for (Host host : Host.values()) {
            assertThatThrownBy(() -> read(host, json)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "4", "\"\"", "true", "[{}]"})
    void what_is_no_object_is_refused_as_by_the_reader(String json) throws IOException {
        for (Host host : Host.values()) {
            assertThat(Outcome.ofMapper(() -> read(host, json)).withoutPlace())
                    .as(host.name())
                    .isEqualTo(Outcome.ofReader(json).withoutPlace());
        }
    }

    @Test
    void an_application_can_be_a_part_of_an_object_of_the_callers() throws IOException {
        String json = "{\"tenant\": \"t\", \"application\": " + SAMPLE + ", \"numbers\": [1, 2]}";

        Envelope read = Host.DEFAULT.mapper.readValue(json, Envelope.class);

        assertThat(read).isEqualTo(new Envelope("t", APPLICATION, List.of(1, 2)));
        assertThat(Host.DEFAULT.mapper.readValue("{\"tenant\": \"t\", \"application\": null}", Envelope.class))
                .isEqualTo(Host.DEFAULT.mapper.readValue("{\"tenant\": \"t\"}", Envelope.class))
                .isEqualTo(new Envelope("t", null, null));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void as_a_part_it_is_read_as_strictly(String passage, String replacement, String pointer) {
        String part = SampleApplication.jsonWith(passage, replacement);
        Problem expected = Outcome.ofReader(part).withoutPlace().problem();
        String json = "{\"tenant\": \"t\", \"application\":\n" + part + ", \"numbers\": []}";

        for (Host host : List.of(Host.DEFAULT, Host.LENIENT)) {
            Problem problem = problemOf(() -> host.mapper.readValue(json, Envelope.class));

            Problem placeless = new Outcome(null, problem).withoutPlace().problem();
            assertThat(placeless).as(host.name()).isEqualTo(new Problem("/application" + pointer, expected.message()));
        }
    }

    @Test
    void the_path_to_the_part_is_kept() {
        String part = SampleApplication.jsonWith("\"ADVANCED\"", "\"GOLD\"");

        JsonMappingException thrown = catchThrowableOfType(
                JsonMappingException.class,
                () -> Host.DEFAULT.mapper.readValue("{\"application\": " + part + "}", Envelope.class));

        assertThat(thrown.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .containsExactly("application");
    }

    @Test
    void around_a_part_the_host_reads_as_it_likes() throws IOException {
        String json = "{tenant: 't', /* an */ application: " + SAMPLE + ", // and more\n numbers: [1, 2,]}";
        assertThat(Host.LENIENT.mapper.readValue(json, Envelope.class))
                .isEqualTo(new Envelope("t", APPLICATION, List.of(1, 2)));

        String commented =
                "{application: " + SampleApplication.jsonWith("\"tier\"", "/* in */ \"tier\"") + ", numbers: []}";
        assertThat(problemOf(() -> Host.LENIENT.mapper.readValue(commented, Envelope.class))
                        .message())
                .contains("JSON has no comments");
    }

    @Test
    void a_part_is_read_by_its_type_whatever_comes_first() throws IOException {
        String json = "{\"before\": 1, \"application\": " + SAMPLE + ", \"after\": 2, \"type\": \"submission\"}";
        String twice = json.replace("\"name\": \"Northwind Partners\",", "\"name\": \"N\", \"name\": \"M\",");

        assertThat(Host.DEFAULT.mapper.readValue(json, Message.class)).isEqualTo(new Submission(1, APPLICATION, 2));
        assertThat(problemOf(() -> Host.DEFAULT.mapper.readValue(twice, Message.class))
                        .message())
                .startsWith("the field \"name\" is given twice");
    }

    @Test
    void lists_and_maps_of_applications_are_read() throws IOException {
        ObjectMapper mapper = Host.DEFAULT.mapper;

        assertThat(mapper.readValue("[" + SAMPLE + "," + SAMPLE + "]", CompetencyApplication[].class))
                .containsExactly(APPLICATION, APPLICATION);
        Map<String, CompetencyApplication> read =
                mapper.readerForMapOf(CompetencyApplication.class).readValue("{\"a\": " + SAMPLE + ", \"b\": null}");
        assertThat(read).containsEntry("a", APPLICATION).containsEntry("b", null);
        assertThat(problemOf(() ->
                                mapper.readValue("[" + SAMPLE + ", {\"partner\": 4}]", CompetencyApplication[].class))
                        .pointer())
                .isEqualTo("/1/partner");
    }

    @Test
    void one_after_the_other_is_read_by_read_values_alone() throws IOException {
        String lines = SAMPLE.replace("\n", " ") + "\n" + SAMPLE.replace("\n", " ") + "\n{\"partner\": 4}\n";
        ObjectMapper mapper = Host.DEFAULT.mapper;

        try (MappingIterator<CompetencyApplication> all =
                mapper.readerFor(CompetencyApplication.class).readValues(lines)) {
            assertThat(all.nextValue()).isEqualTo(APPLICATION);
            assertThat(all.nextValue()).isEqualTo(APPLICATION);
            assertThat(problemOf(all::nextValue).pointer()).isEqualTo("/partner");
        }
        try (MappingIterator<CompetencyApplication> all = Host.HOSTILE
                .mapper
                .readerFor(CompetencyApplication.class)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValues(SAMPLE + SAMPLE)) {
            assertThat(all.readAll()).containsExactly(APPLICATION, APPLICATION);
        }
        assertThat(problemOf(() -> read(Host.DEFAULT, lines)).message())
                .startsWith("the document continues after its end");
    }

    @Test
    void a_parser_within_a_document_is_left_behind_the_application() throws IOException {
        try (JsonParser parser = Host.LENIENT.mapper.createParser("[1, " + SAMPLE + ", 2 /* two */]")) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();

            assertThat(parser.readValueAs(CompetencyApplication.class)).isEqualTo(APPLICATION);

            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(parser.getIntValue()).isEqualTo(2);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
    }

    @Test
    void a_tree_and_a_pointer_lead_to_an_application_too() throws IOException {
        ObjectMapper mapper = Host.DEFAULT.mapper;
        String json = "{\"a\": {\"application\": " + SAMPLE + ", \"b\": 1}}";
        JsonNode tree = mapper.readTree(json);

        assertThat(mapper.treeToValue(tree.at("/a/application"), CompetencyApplication.class))
                .isEqualTo(APPLICATION);
        assertThat(mapper.convertValue(tree.at("/a/application"), CompetencyApplication.class))
                .isEqualTo(APPLICATION);
        CompetencyApplication pointed = mapper.readerFor(CompetencyApplication.class)
                .at(JsonPointer.compile("/a/application"))
                .readValue(json);
        assertThat(pointed).isEqualTo(APPLICATION);
        assertThatThrownBy(() -> mapper.convertValue(Map.of("partner", new byte[4]), CompetencyApplication.class))
                .isInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessage("/partner: must be an object, but is a value that JSON does not have");
    }

    @Test
    void what_ends_within_a_document_is_refused() throws IOException {
        try (var tokens = new com.fasterxml.jackson.databind.util.TokenBuffer(Host.DEFAULT.mapper, false)) {
            tokens.writeStartObject();
            tokens.writeFieldName("checklist");

            assertThat(problemOf(() -> Host.DEFAULT.mapper.readValue(tokens.asParser(), CompetencyApplication.class))
                            .message())
                    .startsWith("the document ends too early");
        }
    }

    private static final List<ValidationResult> RESULTS =
            List.of(ResultJsonTest.RESULT, CompetencyJson.readResult(ResultJsonTest.LINE));

    @ParameterizedTest
    @FieldSource("RESULTS")
    void a_result_is_written_as_the_library_writes_it(ValidationResult result) throws IOException {
        assertThat(Host.DEFAULT.mapper.writeValueAsString(result)).isEqualTo(CompetencyJson.writeLine(result));
        assertThat(new String(Host.LENIENT.mapper.writeValueAsBytes(result), StandardCharsets.UTF_8))
                .isEqualTo(CompetencyJson.writeLine(result));
        JsonNode expected = new ObjectMapper().readTree(CompetencyJson.write(result));
        for (Host host : Host.values()) {
            String json = host.mapper.writeValueAsString(result);
            assertThat(new ObjectMapper().readTree(json)).as(host.name()).isEqualTo(expected);
            assertThat(host.mapper.readValue(json, ValidationResult.class)).isEqualTo(result);
            assertThat(CompetencyJson.writeLine(CompetencyJson.readResult(json)))
                    .isEqualTo(CompetencyJson.writeLine(result));
        }
    }

    @Test
    void layout_and_escapes_are_those_of_the_host() throws IOException {
        String json = Host.HOSTILE.mapper.writeValueAsString(ResultJsonTest.RESULT);

        assertThat(json)
                .contains("\n  \"partner\" : \"Gr\\u00F6\\u00DFe & Co\"")
                .doesNotContain("@class");
    }

    @Test
    void an_application_is_written_and_read_again() throws IOException {
        for (Host host : Host.values()) {
            String json = host.mapper.writeValueAsString(APPLICATION);
            assertThat(CompetencyJson.readApplication(json)).isEqualTo(APPLICATION);
            assertThat(read(host, json)).isEqualTo(APPLICATION);
            assertThat(host.mapper.convertValue(APPLICATION, CompetencyApplication.class))
                    .isEqualTo(APPLICATION);
        }
        assertThat(Host.DEFAULT.mapper.writeValueAsString(Map.of("a", APPLICATION)))
                .isEqualTo("{\"a\":" + new ObjectMapper().readTree(CompetencyJson.write(APPLICATION)) + "}");
    }

    @Test
    void after_a_result_the_host_writes_as_it_likes() throws IOException {
        String json = Host.HOSTILE.mapper.writeValueAsString(List.of(ResultJsonTest.RESULT, 4));

        JsonNode written = new ObjectMapper().readTree(json);
        assertThat(written.at("/1/0/counts/MET").isInt()).isTrue();
        assertThat(written.at("/1/1").isTextual()).isTrue();
    }

    @Test
    void a_result_and_a_profile_are_refused_as_the_library_refuses_them() {
        String result = ResultJsonTest.LINE.replaceFirst("\"MET\":0", "\"MEET\":0");
        String profile =
                "{\"thresholds\": [{\"requirement\": \"2.1\", \"threshold\": \"t\", \"value\": -1, \"justification\": \"j\"}]}";
        for (Host host : Host.values()) {
            Problem ofResult = problemOf(() -> host.mapper.readValue(result, ValidationResult.class));
            Problem ofProfile = problemOf(() -> host.mapper.readValue(profile, Tailoring.class));

            assertThat(ofResult).isEqualTo(refusal(() -> CompetencyJson.readResult(result)));
            assertThat(ofProfile).isEqualTo(refusal(() -> CompetencyJson.readTailoring(profile)));
            assertThat(ofProfile.pointer()).isEqualTo("/thresholds/0");
        }
    }

    private static Problem refusal(Reading<?> reading) {
        return catchThrowableOfType(InvalidDocumentException.class, reading::read)
                .problems()
                .get(0);
    }

    @Test
    void a_profile_is_read() throws IOException {
        String profile =
                "{\"waivers\": [{\"requirement\": \"1.3\", \"until\": \"2026-12-31\", \"justification\": \"j\"}]}";
        for (Host host : Host.values()) {
            assertThat(host.mapper.readValue(profile, Tailoring.class))
                    .isEqualTo(CompetencyJson.readTailoring(profile));
        }
    }

    @Test
    void a_source_that_fails_is_not_called_broken_json() {
        IOException failure = new IOException("the line is down");
        assertThatThrownBy(() -> Host.DEFAULT.mapper.readValue(
                        new java.io.SequenceInputStream(
                                new ByteArrayInputStream("{\"partner\": ".getBytes(StandardCharsets.UTF_8)),
                                new java.io.InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw failure;
                                    }
                                }),
                        CompetencyApplication.class))
                .isSameAs(failure);
    }

    @Test
    void without_the_module_a_mapper_knows_nothing_of_it() {
        // So that the tests above test the module.
        assertThatThrownBy(() -> new ObjectMapper(new JsonFactory()).readValue(SAMPLE, CompetencyApplication.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
