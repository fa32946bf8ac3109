package org.connectcompetency.files.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklists;
import org.junit.jupiter.api.Test;

class SheetPlansTest {

    /** A field that somebody adds to the model must get a column. */
    @Test
    void every_field_of_an_application_has_a_place() {
        Set<String> wanted = new TreeSet<>();
        collect(CompetencyApplication.class, "", wanted);
        Set<String> there = new TreeSet<>();
        for (SheetPlan plan : SheetPlans.ALL) {
            String prefix = String.join("/", plan.path()) + (plan.path().isEmpty() ? "" : "/");
            plan.fields().forEach(field -> there.add(prefix + String.join("/", field.path())));
            plan.repeated()
                    .forEach(list -> list.fields()
                            .forEach(field -> there.add(prefix + list.list() + "/" + String.join("/", field.path()))));
        }
        AnswerColumns.EVIDENCE.forEach(field -> there.add("responses/evidence/" + String.join("/", field.path())));
        // In columns of the sheets with answers.
        there.addAll(List.of(
                "responses/requirement",
                "responses/caseStudy",
                "responses/narrative",
                "responses/addresses",
                "responses/notApplicable/criterion",
                "responses/notApplicable/reason",
                "responses/evidence/item"));

        assertThat(there).isEqualTo(wanted);
    }

    private static void collect(Class<?> type, String prefix, Set<String> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            String path = prefix + (renamed == null ? component.getName() : renamed.value());
            Class<?> value = component.getType();
            if (Collection.class.isAssignableFrom(value)) {
                value = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            }
            if (value.isRecord()) {
                collect(value, path + "/", paths);
            } else {
                paths.add(path);
            }
        }
    }

    @Test
    void no_sheet_has_two_fields_of_one_name_and_no_heading_is_taken_for_a_field() {
        for (SheetPlan plan : SheetPlans.ALL) {
            List<String> labels = new ArrayList<>(plan.fields().stream()
                    .map(field -> Names.key(field.label()))
                    .toList());
            assertThat(labels).doesNotHaveDuplicates();
            assertThat(plan.headings().keySet())
                    .allSatisfy(label -> assertThat(labels).contains(Names.key(label)));
            assertThat(plan.headings().values())
                    .allSatisfy(heading -> assertThat(labels).doesNotContain(Names.key(heading)));
        }
    }

    @Test
    void the_names_of_all_sheets_are_distinct_and_allowed() {
        List<String> names = new ArrayList<>(List.of(StartPage.NAME, ResultSheet.NAME, AnswerRows.OTHERS, "Lists"));
        SheetPlans.ALL.forEach(plan -> names.add(plan.name()));
        Checklists.newest().requirements().stream()
                .map(requirement -> AnswerRows.sheet(requirement.section()))
                .distinct()
                .forEach(names::add);

        assertThat(names.stream().map(Names::key)).doesNotHaveDuplicates();
        assertThat(names).hasSize(20).allMatch(name -> name.matches("[A-Za-z -]{1,31}"));
    }
}
