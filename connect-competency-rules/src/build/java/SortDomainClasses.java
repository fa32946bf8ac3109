import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.drools.model.DomainClassMetadata;

/**
 * Makes the build reproducible. For each package of rules, the engine's compiler writes a class that lists the fact
 * classes and their properties. The order of both changes from one run to the next: the first follows identity hash
 * codes, the second the methods as reflection returns them. This program writes the classes again, sorted by name.
 * Getters stay first and in their order, as the engine sorts these itself and relies on it.
 *
 * <p>The one argument is the folder of the compiled classes, which must be on the class path as well.
 */
public final class SortDomainClasses {

    private static final String PREFIX = "DomainClassesMetadata";
    private static final String SUFFIX = "_INSTANCE";

    private SortDomainClasses() {}

    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        List<Path> files = outerClasses(classes);
        if (files.isEmpty()) {
            throw new IllegalStateException(
                    "The compiled rules must have classes " + PREFIX + "…, but there are none in " + classes + ".");
        }
        List<Source> sources =
                files.stream().map(file -> source(classes.relativize(file))).toList();
        // Compiled apart: beside the description of a module, the compiler would look for classes in modules alone.
        Path sorted = Files.createTempDirectory("sorted-domain-classes");
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-implicit:none",
                "-d",
                sorted.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, sources)
                .call()) {
            throw new IllegalStateException("The sorted classes cannot be compiled.");
        }
        move(sorted, classes);
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> compiled = Files.walk(from)) {
            for (Path each : compiled.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(each)) {
                    Files.move(each, to.resolve(from.relativize(each)), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<Path> outerClasses(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "[^$]*\\.class"))
                    .sorted()
                    .toList();
        }
    }

    private static Source source(Path file) {
        String name = file.toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "");
        int dot = name.lastIndexOf('.');
        StringBuilder text = new StringBuilder(
                "package " + name.substring(0, dot) + ";\n\npublic class " + name.substring(dot + 1) + " {\n");
        metadata(name).forEach((constant, metadata) -> text.append(text(constant, metadata)));
        return new Source(file, text.append("}\n").toString());
    }

    private static TreeMap<String, DomainClassMetadata> metadata(String className) {
        TreeMap<String, DomainClassMetadata> metadata = new TreeMap<>();
        try {
            for (Field field : Class.forName(className).getFields()) {
                metadata.put(field.getName(), (DomainClassMetadata) field.get(null));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " cannot be read.", e);
        }
        return metadata;
    }

    private static String text(String constant, DomainClassMetadata metadata) {
        String type = DomainClassMetadata.class.getName();
        String name = constant.substring(0, constant.length() - SUFFIX.length());
        List<String> properties = properties(metadata);
        String indexes = properties.stream()
                .map(property ->
                        "                case \"" + property + "\": return " + properties.indexOf(property) + ";\n")
                .collect(Collectors.joining());
        return """

                    public static final %1$s %2$s = new %3$s();

                    private static class %3$s implements %1$s {

                        @Override
                        public Class<?> getDomainClass() {
                            return %4$s.class;
                        }

                        @Override
                        public int getPropertiesSize() {
                            return %5$d;
                        }

                        @Override
                        public int getPropertyIndex(String name) {
                            switch (name) {
                %6$s                default: throw new RuntimeException("Unknown property '" + name + "' for class " + getDomainClass());
                            }
                        }
                    }
                """.formatted(
                        type, constant, name, metadata.getDomainClass().getCanonicalName(), properties.size(), indexes);
    }

    /** The names are only in compiled code, so every possible name is tried. */
    private static List<String> properties(DomainClassMetadata metadata) {
        List<Method> methods = Arrays.asList(metadata.getDomainClass().getMethods());
        List<String> properties = Stream.of(
                        Stream.of("this"),
                        Arrays.stream(metadata.getDomainClass().getFields()).map(Field::getName),
                        methods.stream().map(Method::getName).flatMap(SortDomainClasses::names))
                .flatMap(names -> names)
                .distinct()
                .filter(name -> index(metadata, name) >= 0)
                .sorted(Comparator.comparing(
                                (String name) -> isGetter(name, methods) ? index(metadata, name) : Integer.MAX_VALUE)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (properties.size() != metadata.getPropertiesSize()) {
            throw new IllegalStateException(metadata.getDomainClass() + " must have " + metadata.getPropertiesSize()
                    + " properties, but those found are " + properties + ".");
        }
        return properties;
    }

    private static boolean isGetter(String property, List<Method> methods) {
        return property.equals("this")
                || methods.stream()
                        .anyMatch(method -> !method.getName().equals(property)
                                && names(method.getName()).anyMatch(property::equals));
    }

    /** Returns the property of a getter in both spellings, and the name of the method itself. */
    private static Stream<String> names(String method) {
        String property = method.replaceFirst("^(get|is)", "");
        return property.isEmpty() || property.equals(method)
                ? Stream.of(method)
                : Stream.of(method, property, Character.toLowerCase(property.charAt(0)) + property.substring(1));
    }

    private static int index(DomainClassMetadata metadata, String property) {
        try {
            return metadata.getPropertyIndex(property);
        } catch (RuntimeException e) {
            return -1;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path classFile, String text) {
            super(
                    URI.create("string:///"
                            + classFile.toString().replace('\\', '/').replaceAll("\\.class$", Kind.SOURCE.extension)),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
