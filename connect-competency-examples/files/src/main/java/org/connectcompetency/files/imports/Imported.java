package org.connectcompetency.files.imports;

import java.util.Objects;
import org.connectcompetency.model.application.CompetencyApplication;

/**
 * The outcome of an import.
 *
 * @param application the application with what the files say
 * @param report what became of the content of the files
 */
public record Imported(CompetencyApplication application, ImportReport report) {

    public Imported {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(report, "report");
    }
}
