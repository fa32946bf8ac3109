package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"application", "result", "tailoring"})
    void the_schema_is_that_of_the_library(String document) {
        Run run = Run.of("schema", document);

        assertThat(run).isEqualTo(new Run(0, CompetencyJson.schema(document), ""));
    }

    @Test
    void a_file_gets_what_standard_output_would_get(@TempDir Path folder) {
        Path file = folder.resolve("application.schema.json");

        assertThat(Run.of("schema", "application", "--output", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(CompetencyJson.schema("application"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "Application", "", "../application", "a\u001b[31m"})
    void there_is_no_schema_of_anything_else(String document) {
        Run run = Run.of("schema", document);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("connect-competency: ")
                .contains("it must be one of application, result, tailoring")
                .doesNotContain("\u001b");
    }

    @Test
    void the_document_must_be_named_and_the_place_writable(@TempDir Path folder) {
        Run nameless = Run.of("schema");
        Run unwritable = Run.of("schema", "result", "--output", folder.toString());

        assertThat(nameless.exitCode()).isEqualTo(2);
        assertThat(nameless.err()).contains("application|result|tailoring");
        assertThat(unwritable.exitCode()).isEqualTo(2);
        assertThat(unwritable.err()).contains("it is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "not-ready", "first-steps"})
    void applications_and_their_results_are_valid(String name) throws IOException {
        Path file = Path.of("..", "applications", name + ".json");

        assertThat(schema("application").validate(JSON.readTree(Files.readString(file))))
                .isEmpty();
        String result = Run.of("validate", file.toString(), "--format", "json").out();
        assertThat(schema("result").validate(JSON.readTree(result))).isEmpty();
    }

    @Test
    void a_tailored_result_is_valid_and_so_is_the_template() throws IOException {
        String tailored = Run.of(
                        "validate",
                        Samples.READY,
                        "--format",
                        "json",
                        "--tailoring",
                        Path.of("..", "applications", "tailoring.yaml").toString())
                .out();

        assertThat(tailored).contains("\"tailoring\"");
        assertThat(schema("result").validate(JSON.readTree(tailored))).isEmpty();
        assertThat(schema("application")
                        .validate(JSON.readTree(Run.of("template").out())))
                .isEmpty();
    }

    @Test
    void an_application_that_names_its_schema_is_judged_as_without() throws IOException {
        String named = Files.readString(Path.of(Samples.READY))
                .replaceFirst("\\{", "{\"\\$schema\": \"./application.schema.json\",");

        assertThat(Run.reading(named, "validate", "-", "--format", "json"))
                .isEqualTo(Run.of("validate", Samples.READY, "--format", "json"));
        assertThat(schema("application").validate(JSON.readTree(named))).isEmpty();
    }

    private static JsonSchema schema(String document) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Run.of("schema", document).out());
    }
}
