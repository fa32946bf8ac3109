package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.ConsistencyCheck;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.internal.document.ResultDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the schemas to the reader, with a validator that is not ours: what is read is valid, and each kind of misfit
 * that a schema can know is neither. Documents and misfits are made from the records, so that no field is forgotten.
 */
class SchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private enum Document {
        APPLICATION(CompetencyApplication.class, CompetencyJson::readApplication),
        RESULT(ResultDocument.class, CompetencyJson::readResult),
        TAILORING(Tailoring.class, CompetencyJson::readTailoring);

        private final Class<?> type;
        private final Function<String, Object> reader;

        Document(Class<?> type, Function<String, Object> reader) {
            this.type = type;
            this.reader = reader;
        }

        String lowerCaseName() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isWritten() {
            return this == RESULT;
        }

        JsonSchema schema() {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(CompetencyJson.schema(lowerCaseName()));
        }

        /** Returns a document; a profile's texts are not blank there, as its justifications must not be. */
        ObjectNode document(Random random, boolean isComplete) {
            ObjectNode document = new RandomDocument(random, isComplete, isWritten()).object(type);
            return this == TAILORING ? withoutBlanks(document) : document;
        }

        private static ObjectNode withoutBlanks(ObjectNode document) {
            try {
                return (ObjectNode) JSON.readTree(document.toString().replace("\" \"", "\"text\""));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What is wrong with a document that was spoiled. */
    private enum Kind {
        UNKNOWN_FIELD,
        MISSING_FIELD,
        /** A reader takes a missing list as empty; one that is always written can be relied on. */
        MISSING_IN_WRITTEN_DOCUMENT,
        WRONG_TYPE,
        UNKNOWN_CONSTANT,
        NULL_IN_LIST,
        NO_DATE,
        NO_WHOLE_NUMBER,
        OUT_OF_RANGE,
        /** Out of a range that is asked of the whole application, so that all such problems are told at once. */
        OUT_OF_SENSE
    }

    private record Misfit(Kind kind, String pointer, String json) {}

    @ParameterizedTest
    @EnumSource
    void the_schema_is_in_the_jar_under_its_name(Document document) throws IOException {
        String file = "/META-INF/connect-competency/" + document.lowerCaseName() + ".schema.json";
        try (InputStream in = SchemaTest.class.getResourceAsStream(file)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(schema)
                    .isEqualTo(CompetencyJson.schema(document.lowerCaseName()))
                    .endsWith("}\n")
                    .doesNotContain("\r");
            assertThat(JSON.readTree(schema).get("$schema").textValue())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_is_valid_by_the_schema_of_schemas(Document document) throws IOException {
        JsonSchema ofSchemas =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(ofSchemas.validate(JSON.readTree(CompetencyJson.schema(document.lowerCaseName()))))
                .isEmpty();
        assertThat(ofSchemas.validate(JSON.readTree("{\"type\": \"text\"}"))).isNotEmpty();
    }

    @Test
    void there_are_three_schemas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompetencyJson.schema("checklist"))
                .withMessage("The document (checklist) must be one of application, result, tailoring.");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_read_is_valid(Document document) {
        JsonSchema schema = document.schema();
        Random random = new Random(20260615);
        for (int i = 0; i < 1_000; i++) {
            ObjectNode json = document.document(random, i % 20 == 0);

            assertThat(refusal(document, json.toString())).as(json::toString).isNull();
            assertThat(schema.validate(json)).as(json::toString).isEmpty();
        }
    }

    @Test
    void what_the_library_writes_is_valid() throws IOException {
        assertThat(Document.RESULT.schema().validate(JSON.readTree(CompetencyJson.write(ResultJsonTest.RESULT))))
                .isEmpty();
        assertThat(Document.APPLICATION.schema().validate(JSON.readTree(SampleApplication.json())))
                .isEmpty();
        assertThat(Document.APPLICATION
                        .schema()
                        .validate(JSON.readTree(
                                CompetencyJson.write(CompetencyJson.readApplication(SampleApplication.json())))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_may_name_its_schema_once_at_its_root(Document document) throws IOException {
        ObjectNode json = document.document(new Random(1), true);
        Object expected = document.reader.apply(json.toString());
        String named = json.toString().replaceFirst("\\{", "{\"\\$schema\": \"./x.json\", ");

        assertThat(document.reader.apply(named)).isEqualTo(expected);
        assertThat(document.reader.apply(named.replace("\"./x.json\"", "null"))).isEqualTo(expected);
        assertThat(document.schema().validate(JSON.readTree(named))).isEmpty();
        assertThat(refusal(document, named.replace("\"./x.json\"", "4")))
                .isEqualTo(new Problem("/$schema", "must be a string, but is 4 (line 1, column 13)"));
        assertThat(document.schema().validate(JSON.readTree(named.replace("\"./x.json\"", "4"))))
                .isNotEmpty();
        assertThat(refusal(document, named.replaceFirst("\\{", "{\"\\$schema\": \"y\", "))
                        .message())
                .startsWith("the field \"$schema\" is given twice");
    }

    @Test
    void the_name_of_a_schema_is_no_part_of_an_application() {
        CompetencyApplication plain = CompetencyJson.readApplication(SampleApplication.json());
        CompetencyApplication named = CompetencyJson.readApplication(
                SampleApplication.jsonWith("{\n  \"checklist\"", "{\"$schema\": \"x\", \"checklist\""));

        assertThat(named).isEqualTo(plain);
        assertThat(CompetencyJson.canonical(named))
                .isEqualTo(CompetencyJson.canonical(plain))
                .doesNotContain("$schema");
        assertThat(CompetencyJson.write(named)).doesNotContain("$schema");
    }

    @Test
    void only_a_root_can_name_a_schema() {
        String json = SampleApplication.jsonWith("\"tier\"", "\"$schema\": \"x\", \"tier\"");

        assertThat(refusal(Document.APPLICATION, json).pointer()).isEqualTo("/partner/$schema");
        assertThat(invalid(Document.APPLICATION, json)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_misfit_is_refused_by_the_reader_and_by_the_schema(Document document) {
        JsonSchema schema = document.schema();
        ObjectNode complete = document.document(new Random(7), true);
        assertThat(schema.validate(complete)).isEmpty();

        List<Misfit> misfits = new ArrayList<>();
        Map<Class<?>, Set<String>> spoiled = new LinkedHashMap<>();
        new Spoiler(document, complete, misfits, spoiled).spoil(complete, document.type, "");

        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Misfit misfit : misfits) {
            kinds.merge(misfit.kind(), 1, Integer::sum);
            Problem refusal = refusal(document, misfit.json());
            if (misfit.kind() == Kind.MISSING_IN_WRITTEN_DOCUMENT) {
                assertThat(refusal).as(misfit::toString).isNull();
            } else {
                assertThat(refusal).as(misfit::toString).isNotNull();
                assertThat(refusal.pointer()).as(misfit::toString).isEqualTo(misfit.pointer());
            }
            assertThat(invalid(schema, misfit.json())).as(misfit::toString).isNotEmpty();
        }
        assertThat(kinds.keySet())
                .containsAll(
                        switch (document) {
                            case APPLICATION ->
                                Set.of(Kind.values()).stream()
                                        .filter(kind -> kind != Kind.MISSING_IN_WRITTEN_DOCUMENT)
                                        .toList();
                            case RESULT ->
                                Set.of(Kind.MISSING_IN_WRITTEN_DOCUMENT, Kind.UNKNOWN_CONSTANT, Kind.NO_DATE);
                            case TAILORING -> Set.of(Kind.OUT_OF_RANGE, Kind.NO_DATE, Kind.MISSING_FIELD);
                        });
        spoiled.forEach((type, fields) ->
                assertThat(fields).as(type.getSimpleName()).hasSize(type.getRecordComponents().length));
        if (document == Document.APPLICATION) {
            assertThat(spoiled.keySet()).hasSize(23);
        }
    }

    private static Set<ValidationMessage> invalid(Document document, String json) {
        return invalid(document.schema(), json);
    }

    private static Set<ValidationMessage> invalid(JsonSchema schema, String json) {
        try {
            return schema.validate(JSON.readTree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Returns the first problem, of the reader or of the check that the validator makes; null if there is none. */
    private static Problem refusal(Document document, String json) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> document.reader.apply(json));
        if (thrown != null) {
            return thrown.problems().get(0);
        }
        return document == Document.APPLICATION
                ? ConsistencyCheck.problems(CompetencyJson.readApplication(json), null).stream()
                        .filter(problem -> problem.message().startsWith("must be "))
                        .filter(problem -> !problem.message().contains("blank"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Spoils a complete document in every way at every field, one at a time. */
    private record Spoiler(Document document, JsonNode root, List<Misfit> misfits, Map<Class<?>, Set<String>> spoiled) {

        private static final List<String> OTHER_TYPES =
                List.of("{}", "[]", "\"text\"", "4", "4.5", "true", "\"4\"", "null");

        void spoil(ObjectNode object, Class<?> type, String pointer) {
            if (spoiled.containsKey(type)) {
                return;
            }
            spoiled.put(type, new TreeSet<>());
            add(Kind.UNKNOWN_FIELD, pointer + "/anotherField", object, each -> each.put("anotherField", "x"));
            for (RecordComponent component : type.getRecordComponents()) {
                String name = RandomDocument.name(component);
                spoiled.get(type).add(name);
                boolean isRequired = !RandomDocument.isNullable(component) && !RandomDocument.isCollection(component);
                if (isRequired) {
                    add(Kind.MISSING_FIELD, pointer, object, each -> each.remove(name));
                    if (!document.isWritten()) {
                        add(Kind.MISSING_FIELD, pointer + "/" + name, object, each -> each.putNull(name));
                    }
                } else if (document.isWritten() && !RandomDocument.isLeftOut(component)) {
                    add(Kind.MISSING_IN_WRITTEN_DOCUMENT, pointer, object, each -> each.remove(name));
                }
                spoilValue(
                        component.getGenericType(),
                        object.get(name),
                        pointer + "/" + name,
                        value -> replaced(object, each -> each.set(name, value)));
                if (component.getType() != Map.class) {
                    add(
                            Kind.UNKNOWN_FIELD,
                            pointer + "/" + name.toUpperCase(Locale.ROOT) + "_",
                            object,
                            each -> each.set(name.toUpperCase(Locale.ROOT) + "_", each.remove(name)));
                }
            }
        }

        private void spoilValue(Type type, JsonNode value, String pointer, Function<JsonNode, String> with) {
            if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Map.class) {
                spoilCounts((ObjectNode) value, pointer);
                return;
            }
            for (String other : OTHER_TYPES) {
                JsonNode node = node(other);
                if (isOtherType(type, node)) {
                    misfits.add(new Misfit(Kind.WRONG_TYPE, pointer, with.apply(node)));
                }
            }
            if (type instanceof ParameterizedType parameterized) {
                Type element = parameterized.getActualTypeArguments()[0];
                ArrayNode list = (ArrayNode) value;
                misfits.add(new Misfit(
                        Kind.NULL_IN_LIST,
                        pointer + "/1",
                        inList(list, JSON.getNodeFactory().nullNode())));
                spoilValue(element, list.get(1), pointer + "/1", each -> inList(list, each));
                return;
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isEnum()) {
                for (String word : List.of(
                        "OTHERWISE",
                        "",
                        " " + value.textValue(),
                        value.textValue().toLowerCase(Locale.ROOT))) {
                    misfits.add(new Misfit(
                            Kind.UNKNOWN_CONSTANT,
                            pointer,
                            with.apply(JSON.getNodeFactory().textNode(word))));
                }
            } else if (plain == LocalDate.class) {
                for (String day : List.of(
                        "2026-02-30",
                        "2026-02-29",
                        "1900-02-29",
                        "2026-04-31",
                        "2026-13-01",
                        "2026-00-10",
                        "2026-01-00",
                        "2026-01-32",
                        "2026-6-15",
                        "15.06.2026",
                        "2026/06/15",
                        "2026-06-15T00:00:00Z",
                        "+12026-06-15",
                        "-026-06-15",
                        "2026-06-1５",
                        " 2026-06-15",
                        "")) {
                    misfits.add(new Misfit(
                            Kind.NO_DATE,
                            pointer,
                            with.apply(JSON.getNodeFactory().textNode(day))));
                }
            } else if (plain == int.class || plain == Integer.class) {
                misfits.add(new Misfit(Kind.NO_WHOLE_NUMBER, pointer, with.apply(number("49.5"))));
                misfits.add(new Misfit(Kind.OUT_OF_RANGE, pointer, with.apply(number("2147483648"))));
                if (!document.isWritten()) {
                    // A record refuses a threshold of its own, as a whole.
                    boolean isThreshold = document == Document.TAILORING;
                    misfits.add(new Misfit(
                            isThreshold ? Kind.OUT_OF_RANGE : Kind.OUT_OF_SENSE,
                            isThreshold ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer,
                            with.apply(number("-1"))));
                }
            } else if (plain == BigDecimal.class && !document.isWritten()) {
                misfits.add(new Misfit(Kind.OUT_OF_SENSE, pointer, with.apply(number("-0.01"))));
                misfits.add(new Misfit(Kind.OUT_OF_RANGE, pointer, with.apply(number("1e30"))));
                if (pointer.endsWith("Percent")) {
                    misfits.add(new Misfit(Kind.OUT_OF_SENSE, pointer, with.apply(number("100.01"))));
                }
            } else if (plain.isRecord()) {
                spoil((ObjectNode) value, plain, pointer);
            }
        }

        private void spoilCounts(ObjectNode counts, String pointer) {
            add(Kind.UNKNOWN_CONSTANT, pointer + "/OTHERWISE", counts, each -> each.put("OTHERWISE", 1));
            String first = counts.fieldNames().next();
            for (String other : List.of("\"4\"", "true", "{}", "4.5", "null")) {
                add(Kind.WRONG_TYPE, pointer + "/" + first, counts, each -> each.set(first, node(other)));
            }
            add(Kind.MISSING_IN_WRITTEN_DOCUMENT, pointer, counts, each -> each.remove(first));
        }

        private boolean isOtherType(Type type, JsonNode node) {
            if (node.isNull()) {
                // Elsewhere it stands for what is absent.
                return false;
            }
            if (type instanceof ParameterizedType) {
                return !node.isArray();
            }
            Class<?> plain = (Class<?>) type;
            if (plain == int.class || plain == Integer.class || plain == BigDecimal.class) {
                return !node.isNumber();
            }
            if (plain == boolean.class || plain == Boolean.class) {
                return !node.isBoolean();
            }
            return plain.isRecord() ? !node.isObject() : !node.isTextual();
        }

        private void add(Kind kind, String pointer, ObjectNode object, Consumer<ObjectNode> change) {
            misfits.add(new Misfit(kind, pointer, replaced(object, change)));
        }

        /** Returns the document with one of its objects changed, which is as before afterwards. */
        private String replaced(ObjectNode object, Consumer<ObjectNode> change) {
            ObjectNode before = object.objectNode();
            before.setAll(object);
            change.accept(object);
            String json = root.toString();
            object.removeAll();
            object.setAll(before);
            return json;
        }

        private String inList(ArrayNode list, JsonNode second) {
            JsonNode before = list.get(1);
            list.set(1, second);
            String json = root.toString();
            list.set(1, before);
            return json;
        }

        private static JsonNode node(String json) {
            try {
                return JSON.readTree(json);
            } catch (IOException e) {
                throw new IllegalArgumentException(json, e);
            }
        }

        private static JsonNode number(String number) {
            return JSON.getNodeFactory().numberNode(new BigDecimal(number));
        }
    }
}
