import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.internal.document.ResultDocument;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schemas of the documents from the records that they are read into. The build runs it, and its output
 * is part of the jar; it is not. Descriptions are taken from the Javadoc of the records.
 *
 * <p>The arguments are the folder of the compiled classes, which must be on the class path as well, and the folder of
 * the sources.
 */
public final class WriteSchemas {

    /** A day that exists: a format is not checked by every validator, a pattern is. */
    private static final String DATE = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    /** What has more digits than this before the decimal point is not read. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(30);

    private static final Set<String> PERCENTAGES = Set.of("allocationPercent");

    /** Records that only say how others are written; those have the Javadoc. */
    private static final Map<Class<?>, Class<?>> DOCUMENTED_BY = Map.of(
            ResultDocument.class, ValidationResult.class, ResultDocument.Requirement.class, RequirementResult.class);

    private final Path sources;
    private final boolean isWritten;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /**
     * @param isWritten whether the document is one that the library writes, with every list, and no null; one that it
     *     reads can leave lists out, and have null for what is absent
     */
    private WriteSchemas(Path sources, boolean isWritten) {
        this.sources = sources;
        this.isWritten = isWritten;
    }

    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[1]);
        Path folder = Files.createDirectories(Path.of(args[0], "META-INF", "connect-competency"));
        write(
                folder.resolve("application.schema.json"),
                new WriteSchemas(sources, false).document("Application", CompetencyApplication.class));
        write(
                folder.resolve("result.schema.json"),
                new WriteSchemas(sources, true).document("Result", ResultDocument.class));
        write(
                folder.resolve("tailoring.schema.json"),
                new WriteSchemas(sources, false).document("Tailoring profile", Tailoring.class));
    }

    private Map<String, Object> document(String title, Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        Map<String, Object> root = object(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", described("Names this schema to editors; it is ignored.", optional(typed("string"))));
        properties.putAll((Map<String, ?>) map(root.get("properties")));
        root.put("properties", properties);
        schema.putAll(root);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Class<?> type) {
        Javadoc javadoc = Javadoc.of(DOCUMENTED_BY.getOrDefault(type, type), sources);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = renamed == null ? component.getName() : renamed.value();
            Map<String, Object> value = value(component.getGenericType(), name);
            if (isRequired(component)) {
                required.add(name);
            } else if (!isWritten) {
                value = optional(value);
            }
            properties.put(name, described(javadoc.of(component.getName()), value));
        }
        Map<String, Object> schema = described(javadoc.ofRecord(), typed("object"));
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private boolean isRequired(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return false;
        }
        boolean isCollection =
                Collection.class.isAssignableFrom(component.getType()) || component.getType() == Map.class;
        return !isCollection || isWritten && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private Map<String, Object> value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? counts((Class<?>) arguments[0], arguments[1])
                    : with(typed("array"), "items", value(arguments[0], name));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return typed("string");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return typed("boolean");
        }
        if (plain == int.class || plain == Integer.class) {
            return with(with(typed("integer"), "minimum", 0), "maximum", Integer.MAX_VALUE);
        }
        if (plain == BigDecimal.class) {
            return number(name);
        }
        if (plain == LocalDate.class) {
            return with(with(typed("string"), "format", "date"), "pattern", DATE);
        }
        if (plain.isEnum()) {
            return with(typed("string"), "enum", constants(plain));
        }
        if (plain.isRecord()) {
            return reference(plain);
        }
        throw new IllegalArgumentException("There is no schema for " + type + ".");
    }

    private Map<String, Object> number(String name) {
        if (isWritten) {
            // A rule can compare any numbers.
            return typed("number");
        }
        Map<String, Object> amount = with(typed("number"), "minimum", 0);
        return PERCENTAGES.contains(name) ? with(amount, "maximum", 100) : with(amount, "exclusiveMaximum", TOO_LARGE);
    }

    private Map<String, Object> counts(Class<?> keys, Type values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        constants(keys).forEach(key -> properties.put(key, value(values, key)));
        Map<String, Object> schema = with(typed("object"), "properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        return with(schema, "additionalProperties", false);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = DOCUMENTED_BY.getOrDefault(type, type).getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(type));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    /** The same, or null. */
    private static Map<String, Object> optional(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            Map<String, Object> either = new LinkedHashMap<>();
            either.put("anyOf", List.of(schema, typed("null")));
            return either;
        }
        schema.put("type", List.of(schema.get("type"), "null"));
        if (schema.get("enum") instanceof List<?> constants) {
            List<Object> orNull = new ArrayList<>(constants);
            orNull.add(null);
            schema.put("enum", orNull);
        }
        return schema;
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> with(Map<String, Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
        return schema;
    }

    private static Map<String, ?> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> map.put((String) key, each));
        return map;
    }

    private static void write(Path file, Map<String, Object> schema) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            write(schema, json);
            json.writeRaw('\n');
        }
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName((String) field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString((String) value);
        }
    }

    /** The Javadoc of a record, without tags. */
    private record Javadoc(Class<?> type, String text) {

        private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");
        private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");

        static Javadoc of(Class<?> type, Path sources) {
            Path file = sources.resolve(type.getName().replace('.', '/') + ".java");
            try {
                String source = Files.readString(file);
                int end = source.indexOf("*/\n", source.indexOf("\n/**"));
                return new Javadoc(
                        type,
                        source.substring(source.indexOf("\n/**") + 4, end)
                                .replaceAll("\n ?\\*?", "\n")
                                .replaceAll("\\s+", " "));
            } catch (IOException e) {
                throw new IllegalStateException("The source of " + type + " cannot be read.", e);
            }
        }

        String ofRecord() {
            return sentence(text.split(" @param | <p>", 2)[0]);
        }

        String of(String component) {
            Matcher found = Pattern.compile(" @param " + component + " (.*?)(?= @param |$)")
                    .matcher(text);
            if (!found.find()) {
                throw new IllegalStateException(
                        "The Javadoc of " + type + " must have a @param for " + component + ", but has none.");
            }
            return sentence(found.group(1));
        }

        private static String sentence(String html) {
            String plain = CODE.matcher(LINK.matcher(html).replaceAll(Javadoc::linked))
                    .replaceAll("$1")
                    .strip();
            return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + (plain.endsWith(".") ? "" : ".");
        }

        /** Returns the label of a link, or else the last part of what it leads to. */
        private static String linked(java.util.regex.MatchResult link) {
            return Matcher.quoteReplacement(
                    link.group(2).isBlank() ? link.group(1).replaceAll("^.*[.#]", "") : link.group(2));
        }
    }
}
