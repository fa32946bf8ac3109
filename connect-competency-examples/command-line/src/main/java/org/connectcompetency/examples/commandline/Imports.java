package org.connectcompetency.examples.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.files.imports.AceImport;
import org.connectcompetency.files.imports.BadgeImport;
import org.connectcompetency.files.imports.ImportFile;
import org.connectcompetency.files.imports.ImportReport;
import org.connectcompetency.files.imports.Imported;
import org.connectcompetency.files.imports.Roster;
import org.connectcompetency.files.imports.UnreadableFileException;
import org.connectcompetency.files.imports.WellArchitectedImport;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.jspecify.annotations.Nullable;

/** An application into which one import after another is taken. */
final class Imports {

    private interface Step {
        Imported into(CompetencyApplication application);
    }

    private CompetencyApplication application;
    private ImportReport report = ImportReport.EMPTY;

    Imports(CompetencyApplication application) {
        this.application = application;
    }

    CompetencyApplication application() {
        return application;
    }

    ImportReport report() {
        return report;
    }

    void ace(List<String> files, @Nullable OpportunityOrigin originUnknown) {
        take(new AceImport(files(files), originUnknown, false)::into);
    }

    void badges(List<String> files, @Nullable String people, LocalDate asOf) {
        take(into -> new BadgeImport(files(files), people == null ? Roster.EMPTY : Roster.read(file(people)), asOf)
                .into(into));
    }

    void review(String caseStudy, String file) {
        take(new WellArchitectedImport(caseStudy, file(file))::into);
    }

    private void take(Step step) {
        try {
            Imported imported = step.into(application);
            application = imported.application();
            report = report.and(imported.report());
        } catch (UnreadableFileException e) {
            throw new UnusableException(PlainText.line(String.valueOf(e.getMessage())), e);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("cannot import: " + PlainText.line(String.valueOf(e.getMessage())), e);
        }
    }

    private static List<ImportFile> files(List<String> names) {
        return names.stream().map(Imports::file).toList();
    }

    private static ImportFile file(String name) {
        try {
            return ImportFile.of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot read " + PlainText.line(name) + ": it is no path", e);
        }
    }
}
