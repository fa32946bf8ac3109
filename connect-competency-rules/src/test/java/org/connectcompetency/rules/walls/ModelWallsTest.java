package org.connectcompetency.rules.walls;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.CompetencyModule;
import org.junit.jupiter.api.Test;

/** Checks which packages of the model may use which. Only {@link CompetencyJson} may use all of them. */
class ModelWallsTest {

    private static final String MODEL = "org.connectcompetency.model";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MODEL);

    @Test
    void all_packages_are_looked_at() {
        assertThat(CLASSES)
                .extracting(each -> each.getPackageName())
                .contains(MODEL, MODEL + ".application", MODEL + ".checklist", MODEL + ".result");
    }

    @Test
    void no_public_signature_shows_an_internal_type() {
        PublicSignatures.showNoInternalType(CLASSES);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching(MODEL + ".(**)")
                .as("the packages of the model")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other cannot be understood one by one")
                .check(CLASSES);
        slices().matching("org.connectcompetency.(model..)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(belongToAnyOf(CompetencyJson.class, CompetencyModule.class), alwaysTrue())
                .because("only CompetencyJson and CompetencyModule may use all packages")
                .check(CLASSES);
    }

    @Test
    void nothing_needs_the_door() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CompetencyJson.class.getName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CompetencyJson.class)
                .because("CompetencyJson is for callers")
                .check(CLASSES);
    }

    @Test
    void only_the_module_for_data_binding_needs_data_binding() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MODEL + ".internal.databind")
                .and()
                .doNotHaveFullyQualifiedName(CompetencyModule.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .because("a host without an ObjectMapper does not have it")
                .check(CLASSES);
    }

    @Test
    void the_model_knows_no_engine_and_no_rules() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.connectcompetency.rules..")
                .because("facts and results can be used without the engine")
                .check(CLASSES);
    }

    @Test
    void facts_know_no_checklist_and_a_checklist_knows_no_result() {
        noClasses()
                .that()
                .resideInAPackage(MODEL + ".application")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODEL + ".checklist", MODEL + ".result")
                .because("facts do not depend on what is asked of them")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(MODEL + ".checklist")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MODEL + ".result")
                .because("a checklist is loaded before anything is judged by it")
                .check(CLASSES);
    }
}
