package org.connectcompetency.rules.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.connectcompetency.rules.jvm.OwnLoader.inThread;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.custom.Drl;
import org.connectcompetency.rules.custom.ProvidedRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library works whatever the context class loader of the thread is that uses it, also for the first time. */
class ContextClassLoaderTest {

    private static final List<String> DISCOVERED =
            List.of("custom-rules/provided.drl: ACME-020 is always met with a warning", "ACME-020 seen");

    /** What a thread may have as its context class loader where the library is in a loader of its own. */
    enum Context {
        NONE,
        PLATFORM,
        WITHOUT_THE_LIBRARY,
        WITH_ANOTHER_COPY_OF_THE_LIBRARY;

        @Nullable
        ClassLoader loader() {
            return switch (this) {
                case NONE -> null;
                case PLATFORM -> ClassLoader.getPlatformClassLoader();
                case WITHOUT_THE_LIBRARY -> new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
                case WITH_ANOTHER_COPY_OF_THE_LIBRARY -> ClassLoader.getSystemClassLoader();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_library_works_from_its_first_use_on(Context context) throws Exception {
        ClassLoader loader = context.loader();
        try (OwnLoader own = new OwnLoader()) {
            assertThat(inThread(loader, own.use("built-in rules"))).containsExactly("READY", "77");
            assertThat(inThread(loader, own.use("rules that are discovered"))).isEqualTo(DISCOVERED);
            assertThat(inThread(loader, own.use("rules of a file"))).containsExactly("ACME-010 seen", "ACME-020 seen");
            assertThat(inThread(loader, own.use("rules that fail")))
                    .containsExactly(
                            "The rule \"ACME-001 is checked\" (acme.drl, line 4) failed: java.lang.RuntimeException: no");
            assertThat(inThread(loader, own.use("a listener"))).containsExactly(String.valueOf(loader));
        }
    }

    @Test
    void the_first_use_may_be_to_compile_rules() throws Exception {
        try (OwnLoader own = new OwnLoader()) {
            assertThat(inThread(null, own.use("rules that are discovered"))).isEqualTo(DISCOVERED);
        }
    }

    @Test
    void a_validator_may_be_used_by_other_threads_than_the_one_that_built_it() throws Exception {
        try (OwnLoader own = new OwnLoader()) {
            var use = inThread(own.loader(), () -> own.use("one requirement"));

            assertThat(inThread(ClassLoader.getPlatformClassLoader(), use))
                    .containsExactly("seen", "MET", "ACME-001 is checked");
        }
    }

    /** As in an executable jar, where the class path of the JVM holds the launcher alone. */
    @Test
    void the_first_use_may_be_in_the_common_pool(@TempDir Path launcher) throws Exception {
        String path = CommonPool.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(launcher.resolve(path).getParent());
        try (var in = ContextClassLoaderTest.class.getResourceAsStream("/" + path)) {
            Files.copy(in, launcher.resolve(path));
        }

        String output = FreshJvm.run(
                Map.of(),
                List.of(),
                launcher.toString(),
                CommonPool.class.getName(),
                System.getProperty("java.class.path"),
                UseOfAll.class.getName(),
                "built-in rules",
                "rules that are discovered");

        assertThat(output.lines()).containsExactly("[READY, 77]", DISCOVERED.toString());
    }

    @Test
    void classes_of_the_caller_are_found_with_the_loader_of_the_thread(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Office.java"), "package acme.caller; public record Office(String city) {}");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        String drl = Drl.IMPORTS + "import acme.caller.Office\n"
                + Drl.rule(
                        "ACME-001 is checked",
                        "@requirement( \"ACME-001\" ) @title( \"Offices\" )",
                        "$a : Assessment( requirement == \"ACME-001\" )\n    Office( $city : city )",
                        "insert( $a.warning( \"office\", \"Office in \" + $city, \"None.\" ).about( $city ) );");

        try (URLClassLoader callers =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            CompetencyValidator validator = inThread(
                    callers,
                    () -> CompetencyValidator.builder().rules("acme.drl", drl).build());
            Object office = callers.loadClass("acme.caller.Office")
                    .getConstructor(String.class)
                    .newInstance("Braga");

            assertThat(validator.validate(Samples.ready().build(), office).findings())
                    .extracting(Finding::subject)
                    .containsExactly("Braga");
        }
    }

    @Test
    void a_provider_that_both_loaders_find_is_asked_once() {
        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();

        assertThat(validator.customRules())
                .extracting(rule -> rule.file())
                .containsExactly("custom-rules/provided.drl");
        assertThat(validator.rules()).containsAll(validator.customRules());
        assertThat(CompetencyValidator.create().customRules()).isEmpty();
    }

    /** As where an application has a jar of its own that its server has, too. */
    @Test
    void a_file_that_two_copies_of_a_provider_bring_is_added_once() throws Exception {
        ClassLoader application = new CopyOfProvider();

        CompetencyValidator validator = inThread(
                application, () -> CompetencyValidator.builder().discoverRules().build());

        assertThat(application.loadClass(CopyOfProvider.NAME)).isNotEqualTo(ProvidedRules.class);
        assertThat(validator.customRules()).hasSize(1);
    }

    @Test
    void no_provider_is_an_error_that_says_where_it_was_looked_for() throws Exception {
        String service = "META-INF/services/org.connectcompetency.rules.RuleSetProvider";
        ClassLoader other = ClassLoader.getPlatformClassLoader();
        try (OwnLoader own = OwnLoader.without(service)) {
            assertThat(inThread(null, own.use("rules that are not there")))
                    .singleElement(STRING)
                    .startsWith("discoverRules() must find rules, but there is no " + service + ".")
                    .contains(
                            "the context class loader of the thread (none)",
                            own.loader().toString());
            assertThat(inThread(other, own.use("rules that are not there")))
                    .singleElement(STRING)
                    .contains("(" + other + ", which does not see this library)");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "PLATFORM"})
    void an_engine_that_another_thread_has_broken_before_is_named(Context context) throws Exception {
        try (OwnLoader own = new OwnLoader()) {
            inThread(context.loader(), () -> {
                try {
                    return own.loader()
                            .loadClass("org.kie.api.KieServices")
                            .getMethod("get")
                            .invoke(null);
                } catch (InvocationTargetException e) {
                    return e;
                }
            });

            assertThatThrownBy(() -> inThread(own.loader(), own.use("built-in rules")))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("The Drools engine has not found its services");
        }
    }

    /** Has a class of its own for one provider, and all else from the tests. */
    private static final class CopyOfProvider extends ClassLoader {

        static final String NAME = ProvidedRules.class.getName();

        CopyOfProvider() {
            super(ProvidedRules.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(NAME)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = ProvidedRules.class.getResourceAsStream("ProvidedRules.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
