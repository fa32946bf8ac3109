package org.connectcompetency.examples.commandline;

import java.io.InputStream;
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

/** An application into which one import after another is taken. Standard input may be one of their files. */
final class Imports implements AutoCloseable {

    private interface Step {
        Imported into(CompetencyApplication application);
    }

    private final StandardInput standard;
    private CompetencyApplication application;
    private ImportReport report = ImportReport.EMPTY;

    Imports(CompetencyApplication application, InputStream standard) {
        this.application = application;
        this.standard = new StandardInput(standard);
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

    void reviews(String caseStudy, List<String> files) {
        take(new WellArchitectedImport(caseStudy, files(files))::into);
    }

    @Override
    public void close() {
        standard.close();
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

    private List<ImportFile> files(List<String> names) {
        return names.stream().map(this::file).toList();
    }

    private ImportFile file(String name) {
        if (name.equals(StandardInput.ARGUMENT)) {
            return new ImportFile(standard.file(), "standard input");
        }
        if (name.isEmpty()) {
            throw new UnusableException("cannot import: the path of a file is empty");
        }
        try {
            return ImportFile.of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UnusableException("cannot read " + PlainText.line(name) + ": it is no path", e);
        }
    }
}
