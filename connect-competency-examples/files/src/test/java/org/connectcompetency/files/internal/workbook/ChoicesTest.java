package org.connectcompetency.files.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.Titled;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.PersonRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoicesTest {

    static Stream<Class<?>> enums() {
        return Stream.concat(
                        SheetPlans.ALL.stream()
                                .flatMap(plan -> plan.fields().stream())
                                .map(Field::kind)
                                .flatMap(kind -> kind instanceof Kind.Choice choice
                                        ? Stream.of(choice.type())
                                        : kind instanceof Kind.Member member
                                                ? Stream.of(member.constant().getDeclaringClass())
                                                : Stream.empty()),
                        AnswerColumns.EVIDENCE.stream()
                                .flatMap(field -> field.kind() instanceof Kind.Choice choice
                                        ? Stream.of(choice.type())
                                        : Stream.empty()))
                .distinct();
    }

    /** A comma would divide a label in a drop-down. */
    @ParameterizedTest
    @MethodSource("enums")
    void a_constant_is_known_by_its_label_its_title_and_its_name(Class<?> type) throws Unfit {
        Choices choices = Choices.of(type);
        for (Object each : type.getEnumConstants()) {
            String constant = ((Enum<?>) each).name();
            for (String text : List.of(
                    choices.label(constant),
                    ((Titled) each).title(),
                    constant,
                    " " + constant.toLowerCase(java.util.Locale.ROOT) + " ")) {
                assertThat(choices.constant(text)).isEqualTo(constant);
            }
            assertThat(choices.label(constant)).doesNotContain(",").matches("\\p{Lu}.*");
        }
    }

    @Test
    void labels_read_like_a_form() {
        assertThat(enums()).contains(Badge.class, Category.class, EvidenceKind.class, PersonRole.class);
        assertThat(Choices.label(EvidenceKind.SELF_ASSESSMENT_NOTE)).isEqualTo("Note in the self-assessment");
        assertThat(Choices.label(CustomerRelationship.EXTERNAL)).isEqualTo("Outside customer");
    }
}
