package org.connectcompetency.rules.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the public types and their members to a list, so that no change of them goes unseen. The list is written anew
 * into {@code target/public-api} by each run; copy it from there once a change is meant.
 */
class PublicApiTest {

    private static final Path LISTED = Path.of("src/test/resources/public-api");
    private static final Path FOUND = Path.of("target/public-api");

    @ParameterizedTest
    @ValueSource(classes = {CompetencyJson.class, CompetencyValidator.class})
    void the_public_api_is_as_listed(Class<?> of) throws IOException {
        String module = of.getPackageName();
        List<String> found = api(of);
        Path file = Files.createDirectories(FOUND).resolve(module + ".txt");
        Files.write(file, found);

        assertThat(found).hasSizeGreaterThan(200);
        assertThat(Files.readAllLines(LISTED.resolve(file.getFileName())))
                .as("the public API; if a change is meant, copy " + file + " to " + LISTED)
                .isEqualTo(found);
    }

    private static List<String> api(Class<?> of) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(of.getPackageName());
        List<String> lines = new ArrayList<>();
        classes.stream()
                .filter(each -> each.getPackageName().startsWith(of.getPackageName()))
                .filter(PublicApiTest::isPublic)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(each -> {
                    lines.add(declaration(each));
                    members(each).sorted().map(member -> "    " + member).forEach(lines::add);
                });
        return lines;
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().matches(".*\\.internal(\\..*)?")
                // What the compiler of rules makes of them.
                && !type.getPackageName().matches(".*\\.rules\\.(v\\d.*|documentary)")
                && !type.getSimpleName().matches(".*[0-9A-F]{32}.*")
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    private static String declaration(JavaClass type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
        Stream<JavaType> above = Stream.concat(
                type.getSuperclass().stream().filter(each -> !each.getName().startsWith("java.lang.")),
                type.getInterfaces().stream());
        String parents = above.map(PublicApiTest::name).sorted().collect(Collectors.joining(", "));
        return kind + " " + type.getName() + (parents.isEmpty() ? "" : " : " + parents);
    }

    private static Stream<String> members(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> isVisible(member, type))
                // Every object has these.
                .filter(member -> !member.getName().matches("equals|hashCode|toString"))
                .map(PublicApiTest::line);
    }

    private static boolean isVisible(JavaMember member, JavaClass type) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC)
                        || modifiers.contains(JavaModifier.PROTECTED)
                                && !type.getModifiers().contains(JavaModifier.FINAL));
    }

    private static String line(JavaMember member) {
        String isStatic = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
        if (member instanceof JavaCodeUnit unit) {
            String parameters =
                    unit.getParameterTypes().stream().map(PublicApiTest::name).collect(Collectors.joining(", "));
            return member instanceof JavaConstructor
                    ? "new(" + parameters + ")"
                    : isStatic + member.getName() + "(" + parameters + ") : " + name(unit.getReturnType());
        }
        return isStatic + member.getName() + " : " + name(((JavaField) member).getType());
    }

    private static String name(JavaType type) {
        return type.getName()
                .replaceAll("\\[L([^;]+);", "$1[]")
                .replaceAll("\\bjava\\.(lang|util|time|math|nio\\.file|io)\\.", "")
                .replace("org.connectcompetency.", "");
    }
}
