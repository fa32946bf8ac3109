package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.connectcompetency.files.LibreOffice;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide's way from an empty workbook to a checked one, by the commands that it shows and the files that it names.
 */
class WorkbookGuideTest {

    private static final String NAME = "connect-competency ";

    @TempDir
    Path folder;

    private static String guide() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return readme.substring(readme.indexOf("## A workbook"), readme.indexOf("## Help while you type"));
    }

    /** Returns the commands up to the check; those for another format come after it. */
    private static List<String> steps() throws IOException {
        List<String> steps = new ArrayList<>();
        guide().lines().filter(line -> line.startsWith(NAME)).forEach(steps::add);
        assertThat(steps)
                .extracting(step -> step.split(" ")[1])
                .startsWith("template", "import", "validate")
                .contains("convert");
        return steps;
    }

    /** Runs a command with the files that are shipped, and with all others in the temporary folder. */
    private Run run(String step) {
        return Run.of(Arrays.stream(step.split(" "))
                .skip(1)
                .map(word -> word.matches("(.*=)?exports/.*")
                        ? word.replaceFirst("exports/", "../applications/exports/")
                        : word.matches(".*[.](xlsx|json|html|sarif)")
                                ? folder.resolve(word).toString()
                                : word)
                .toArray(String[]::new));
    }

    private CompetencyApplication application(String name) {
        return Workbook.read(folder.resolve(name)).application();
    }

    /** Returns the workbook that the guide has for whoever only tries it. */
    private byte[] filledIn() throws IOException {
        String instead = "connect-competency convert not-ready.json application.xlsx";
        assertThat(guide()).contains("`" + instead + "`");
        Files.copy(Path.of(Samples.NOT_READY), folder.resolve("not-ready.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run(instead)).isEqualTo(new Run(0, "", ""));
        return Files.readAllBytes(folder.resolve("application.xlsx"));
    }

    private void followed(byte[] filledIn) throws IOException {
        for (String step : steps()) {
            Run run = run(step);
            assertThat(run.exitCode()).as(step + run.err()).isEqualTo(step.startsWith(NAME + "validate") ? 1 : 0);
            if (step.startsWith(NAME + "template")) {
                assertThat(application("application.xlsx").partner().name()).isEqualTo("Name of the partner");
                Files.write(folder.resolve("application.xlsx"), filledIn);
            }
            if (step.startsWith(NAME + "import")) {
                assertThat(run.err())
                        .contains(
                                "Taken: 10 (3 added, 7 updated)",
                                "ace O4453388, added: stage Qualified, partner-originated",
                                "ace O4453999, failed: the export could not get it: AccessDeniedException",
                                "ace O4400001, sandbox: ",
                                "badges, other-badge: ",
                                "badges idris-cole-hathersage, same-name: ",
                                "well-architected dunmarrow-member-line, high-risk-issues-differ: the application said"
                                        + " high-risk issues: SECURITY 2, OPERATIONAL_EXCELLENCE 0, RELIABILITY 1, the"
                                        + " file says high-risk issues: SECURITY 0, OPERATIONAL_EXCELLENCE 0,"
                                        + " RELIABILITY 0, which was taken");
            }
        }
    }

    private static RequirementResult requirement(CompetencyApplication application, String id) {
        return CompetencyValidator.create().validate(application).requirements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_leads_from_the_template_to_the_checked_workbook() throws IOException {
        followed(filledIn());

        CompetencyApplication checked = application("checked.xlsx");
        assertThat(checked).isEqualTo(application("imported.xlsx"));
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Bramblewick Communications", "ACC-005");
        assertThat(checked.aceOpportunities())
                .filteredOn(each -> each.id().equals("O4432098"))
                .extracting(AceOpportunity::stage)
                .containsExactly(OpportunityStage.LAUNCHED);
        assertThat(requirement(application("application.xlsx"), "ACC-005").status())
                .isEqualTo(Status.NOT_MET);
        assertThat(requirement(checked, "ACC-005").status()).isEqualTo(Status.MET);
    }

    /** The second step by the program that it names; skipped where this machine does not have it. */
    @Test
    void a_workbook_that_libre_office_saved_leads_to_the_same() throws Exception {
        byte[] saved = LibreOffice.saved(filledIn(), Files.createDirectory(folder.resolve("libre-office")));

        followed(saved);
        Run by = Run.of("validate", folder.resolve("imported.xlsx").toString(), "--format", "json");
        followed(filledIn());
        Run without = Run.of("validate", folder.resolve("imported.xlsx").toString(), "--format", "json");

        assertThat(by).isEqualTo(without);
        assertThat(by.exitCode()).isEqualTo(1);
    }

    @Test
    void its_pictures_are_there_and_small() throws IOException {
        for (String image : List.of("start", "case-studies", "checked", "report")) {
            assertThat(guide()).contains("(images/" + image + ".png)");
            assertThat(Files.size(Path.of("images", image + ".png"))).isBetween(1_000L, 150_000L);
        }
    }
}
