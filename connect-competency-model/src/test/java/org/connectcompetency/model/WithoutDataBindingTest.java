package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and writes where there is no data binding: in a class loader with everything of the class path but its jar. */
class WithoutDataBindingTest {

    private static URLClassLoader loader;

    @BeforeAll
    static void open() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jackson-databind")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    private static Object call(String method, Class<?> type, Object argument) throws Exception {
        return loader.loadClass(CompetencyJson.class.getName())
                .getMethod(method, type)
                .invoke(null, argument);
    }

    @Test
    void data_binding_is_not_there() {
        assertThatThrownBy(() -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void an_application_and_a_result_are_read_and_written() throws Exception {
        Object application = call("readApplication", String.class, SampleApplication.json());
        assertThat(call("write", application.getClass(), application))
                .isEqualTo(CompetencyJson.write(CompetencyJson.readApplication(SampleApplication.json())));

        Object result = call("readResult", String.class, ResultJsonTest.LINE);
        assertThat(call("writeLine", result.getClass(), result)).isEqualTo(ResultJsonTest.LINE);
    }

    @Test
    void a_profile_is_read_as_json_and_as_yaml(@TempDir Path folder) throws Exception {
        Path profile = Files.writeString(folder.resolve("profile.yaml"), "waivers: []\n");

        assertThat(call("readTailoring", Path.class, profile))
                .isEqualTo(call("readTailoring", String.class, "{\"waivers\": []}"));
    }

    @Test
    void a_schema_is_given() throws Exception {
        assertThat(call("schema", String.class, "result")).isEqualTo(CompetencyJson.schema("result"));
    }
}
