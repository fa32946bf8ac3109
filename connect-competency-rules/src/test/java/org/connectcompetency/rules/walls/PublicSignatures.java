package org.connectcompetency.rules.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.HashSet;
import java.util.Set;

/**
 * The types that the public types of a module show: their supertypes, and all types in the signatures of their public
 * members.
 */
final class PublicSignatures {

    private static final DescribedPredicate<JavaClass> INTERNAL = JavaClass.Predicates.resideInAPackage("..internal..");

    private PublicSignatures() {}

    /** Fails if a public type outside the internal packages shows a type inside them. */
    static void showNoInternalType(JavaClasses classes) {
        ArchRuleDefinition.classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(showOnlyPublicTypes())
                .because("callers cannot be asked to use what may change at any time")
                .check(classes);
    }

    private static ArchCondition<JavaClass> showOnlyPublicTypes() {
        return new ArchCondition<>("show no internal type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaClass shown : shown(type)) {
                    if (INTERNAL.test(shown)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName()));
                    }
                }
            }
        };
    }

    private static Set<JavaClass> shown(JavaClass type) {
        Set<JavaClass> shown = new HashSet<>();
        type.getSuperclass().ifPresent(each -> shown.addAll(each.getAllInvolvedRawTypes()));
        type.getInterfaces().forEach(each -> shown.addAll(each.getAllInvolvedRawTypes()));
        for (JavaMember member : type.getMembers()) {
            if (isShown(member)) {
                if (member instanceof JavaCodeUnit unit) {
                    shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
                    unit.getParameterTypes().forEach(each -> shown.addAll(each.getAllInvolvedRawTypes()));
                    shown.addAll(unit.getExceptionTypes());
                } else if (member instanceof JavaField field) {
                    shown.addAll(field.getType().getAllInvolvedRawTypes());
                }
            }
        }
        return shown;
    }

    private static boolean isShown(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }
}
