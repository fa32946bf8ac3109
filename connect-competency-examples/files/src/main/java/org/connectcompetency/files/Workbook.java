package org.connectcompetency.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.connectcompetency.files.internal.workbook.Annotation;
import org.connectcompetency.files.internal.workbook.WorkbookReading;
import org.connectcompetency.files.internal.workbook.WorkbookWriting;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.ServicesPathStage;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.result.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (.xlsx) with an application, as spreadsheet programs read and write it. Reading what was written gives an
 * equal application. The same application gives the same bytes.
 */
public final class Workbook {

    private final WorkbookReading reading;

    private Workbook(WorkbookReading reading) {
        this.reading = reading;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidWorkbookException if it is no workbook, exceeds a limit, or holds what an application cannot
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Workbook read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end. The stream stays open.
     *
     * @throws InvalidWorkbookException if it is no workbook, exceeds a limit, or holds what an application cannot
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Workbook read(InputStream in) {
        try {
            return new Workbook(WorkbookReading.of(WorkbookReading.bytes(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns whether a file is a workbook, by its first four bytes. It may still be one that cannot be read: with a
     * password, damaged, or in the old format.
     */
    public static boolean isWorkbook(byte[] start) {
        return WorkbookReading.isWorkbook(start);
    }

    /**
     * Returns a workbook to fill in, with rows for all requirements of a checklist. It is an application, of a partner
     * of the lowest tier that has nothing to show.
     */
    public static byte[] template(Checklist checklist) {
        return WorkbookWriting.write(
                CompetencyApplicationBuilder.builder()
                        .checklist(checklist.version())
                        .categories(Set.of(Category.values()))
                        .partner(PartnerBuilder.builder()
                                .name("Name of the partner")
                                .tier(PartnerTier.REGISTERED)
                                .servicesPathStage(ServicesPathStage.ENROLLED)
                                .build())
                        .build(),
                checklist);
    }

    /**
     * Returns an application as a workbook, with rows for all requirements of its checklist.
     *
     * @throws IllegalArgumentException if a text is too long for a cell
     */
    public static byte[] write(CompetencyApplication application) {
        String version = application.checklist();
        boolean known = version != null && Checklists.versions().contains(version);
        return write(application, known ? Checklists.of(version) : Checklists.newest());
    }

    /**
     * Returns an application as a workbook, with rows for all requirements of a checklist.
     *
     * @throws IllegalArgumentException if a text is too long for a cell
     */
    public static byte[] write(CompetencyApplication application, Checklist checklist) {
        return WorkbookWriting.write(application, checklist);
    }

    /**
     * Returns the workbook with a result of its application: status, finding and remedy beside the rows, and a sheet
     * with the whole result. All else stays as it is, also a person's own columns, sheets and formats; an earlier
     * result is replaced.
     */
    public byte[] annotated(ValidationResult result) {
        return Annotation.annotate(reading, result);
    }

    /** Returns the application. */
    public CompetencyApplication application() {
        return reading.application();
    }

    /**
     * Returns the cell of the value at a JSON Pointer of the application, or else of the nearest value around it that
     * has one: of what lacks something, for example. Null for the application as a whole.
     */
    public @Nullable Place place(String pointer) {
        return reading.place(pointer);
    }

    /** Returns the problems of the application, which a validator refused, with their cells. */
    public List<CellProblem> problems(InvalidApplicationException invalid) {
        return reading.problems(invalid);
    }
}
