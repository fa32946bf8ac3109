package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that LibreOffice has opened and saved says the same. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void an_example_comes_back() throws Exception {
        CompetencyApplication application = Examples.read("not-ready");

        byte[] saved = LibreOffice.saved(Workbook.write(application), folder);

        assertThat(CompetencyJson.write(Examples.open(saved).application()))
                .isEqualTo(CompetencyJson.write(application));
    }

    @Test
    void a_generated_application_comes_back_with_its_result_and_the_drop_downs_stay() throws Exception {
        CompetencyApplication application = ApplicationGenerator.application(11);
        byte[] saved = LibreOffice.saved(Workbook.write(application), folder);
        Zip zip = Zip.of(saved);

        byte[] annotated =
                Examples.open(saved).annotated(CompetencyValidator.create().validate(application));
        byte[] again = LibreOffice.saved(annotated, folder);

        assertThat(zip.text(zip.sheet("Badges"))).contains("<dataValidation ", "$A$3:$A$2001");
        assertThat(CompetencyJson.write(Examples.open(again).application()))
                .isEqualTo(CompetencyJson.write(application));
        assertThat(Zip.of(again).text("xl/sharedStrings.xml"))
                .contains("Result of the check: NOT READY", "Check: remedy");
    }

    /** As somebody does who fills in the template: a text over another, choices, dates, a number, and new rows. */
    @Test
    void what_is_typed_into_the_template_is_what_is_read() throws Exception {
        byte[] template = Workbook.template(Checklists.newest());

        byte[] filled = LibreOffice.changed(
                template,
                folder,
                flat -> new FlatOdf(flat)
                        .type("Partner", "Submitted on", LocalDate.of(2026, 7, 20))
                        .type("Partner", "Partner name", "Thornbury Voice Works")
                        .type("Partner", "Services tier", "Advanced")
                        .type("Partner", "Services Path stage", "Validated")
                        .type("Partner", "Guidelines read on", LocalDate.of(2026, 4, 13))
                        .typeRow("People", "ada-fenn", "Ada Fenn", "Developer", 80, "yes")
                        .typeRow("People", "hob-larkin", "Hob Larkin", "Sales", 60, "no")
                        .typeRow(
                                "Badges",
                                "ada-fenn",
                                Badge.DEVELOPER.title(),
                                LocalDate.of(2026, 7, 8),
                                "https://example.org/badges/ada-fenn")
                        .bytes());

        CompetencyApplication before = Examples.open(template).application();
        CompetencyApplication typed = CompetencyApplicationBuilder.builder(before)
                .submittedOn(LocalDate.of(2026, 7, 20))
                .partner(PartnerBuilder.builder(before.partner())
                        .name("Thornbury Voice Works")
                        .tier(PartnerTier.ADVANCED)
                        .servicesPathStage(ServicesPathStage.VALIDATED)
                        .guidelinesReadOn(LocalDate.of(2026, 4, 13))
                        .build())
                .personnel(List.of(
                        new Person("ada-fenn", "Ada Fenn", PersonRole.DEVELOPER, BigDecimal.valueOf(80), true),
                        new Person("hob-larkin", "Hob Larkin", PersonRole.SALES, BigDecimal.valueOf(60), false)))
                .badgeCompletions(List.of(new BadgeCompletion(
                        "ada-fenn", Badge.DEVELOPER, LocalDate.of(2026, 7, 8), "https://example.org/badges/ada-fenn")))
                .build();
        CompetencyApplication read = Examples.open(filled).application();
        assertThat(CompetencyJson.write(read)).isEqualTo(CompetencyJson.write(typed));
        CompetencyValidator validator = CompetencyValidator.create();
        assertThat(CompetencyJson.write(validator.validate(read)))
                .isEqualTo(CompetencyJson.write(validator.validate(typed)));
    }
}
