package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
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
}
