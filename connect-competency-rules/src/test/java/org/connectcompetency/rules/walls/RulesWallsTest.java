package org.connectcompetency.rules.walls;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;

/**
 * Checks which packages of the rules may use which. Only {@link CompetencyValidator} may use all of them. The classes
 * that the engine generates are left out.
 */
class RulesWallsTest {

    private static final String RULES = "org.connectcompetency.rules";
    private static final String INTERNAL = RULES + ".internal";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(
                    java.util.regex.Pattern.compile(".*/rules/(v\\d+_\\d+|documentary)/.*|.*DomainClassesMetadata.*")))
            .importPackages(RULES);

    @Test
    void all_packages_are_looked_at() {
        assertThat(CLASSES)
                .extracting(each -> each.getPackageName())
                .contains(
                        RULES,
                        RULES + ".facts",
                        RULES + ".testing",
                        INTERNAL,
                        INTERNAL + ".rulebase",
                        INTERNAL + ".session",
                        INTERNAL + ".custom");
    }

    @Test
    void no_public_signature_shows_an_internal_type() {
        PublicSignatures.showNoInternalType(CLASSES);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("org.connectcompetency.rules.(**)")
                .as("the packages below the facade")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other cannot be understood one by one")
                .check(CLASSES);
        slices().matching("org.connectcompetency.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        belongToAnyOf(CompetencyValidator.class, CompetencyValidator.Builder.class), alwaysTrue())
                .because("only the facade may use all packages")
                .check(CLASSES);
    }

    @Test
    void nothing_but_the_kit_needs_the_door() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES + ".facts..", INTERNAL + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CompetencyValidator.class)
                .because("the facade is for callers")
                .check(CLASSES);
    }

    @Test
    void a_session_and_a_rule_base_know_nothing_of_custom_rules() {
        noClasses()
                .that()
                .resideInAnyPackage(INTERNAL + ".session", INTERNAL + ".rulebase")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + ".custom")
                .because("a caller without custom rules has no compiler")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".rulebase")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + ".session")
                .because("rules are loaded before anything is judged by them")
                .check(CLASSES);
    }

    @Test
    void facts_know_no_engine() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES + ".facts", RULES + ".testing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("facts can be made and tested without the engine")
                .check(CLASSES);
    }

    @Test
    void only_what_reads_custom_rules_needs_the_compiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL + ".custom")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.github.javaparser..",
                        "org.drools.drl..",
                        "org.drools.mvel..",
                        "org.drools.model.codegen..",
                        "org.drools.compiler..")
                .because("the compiler is optional")
                .check(CLASSES);
    }
}
