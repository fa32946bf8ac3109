package org.connectcompetency.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.application.CompetencyApplication;
import org.jspecify.annotations.Nullable;

/** What an application is read from: JSON, or a workbook. Its content tells which. */
final class ApplicationFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Of a workbook with a password, and of one in the old format; the reader of workbooks says so. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int START = 64;

    private @Nullable OpenedWorkbook workbook;

    /**
     * Reads the application.
     *
     * @param name the file's name as given
     */
    CompetencyApplication read(InputStream stream, String name) throws IOException, OpenedWorkbook.RefusedWorkbook {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(START);
        byte[] start = in.readNBytes(START);
        in.reset();
        if (startsWith(start, ZIP) || startsWith(start, OLE) || isNamedWorkbook(name) && !isJson(start)) {
            workbook = OpenedWorkbook.read(in);
            return workbook.application();
        }
        return CompetencyJson.readApplication(in);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Returns whether a file's name says that it is a workbook. */
    static boolean isNamedWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static boolean isJson(byte[] start) {
        for (byte each : start) {
            if (each == '{') {
                return true;
            }
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Returns the workbook; null if it is none, or was not read yet. */
    @Nullable
    OpenedWorkbook workbook() {
        return workbook;
    }

    /** Returns the problems of the application, each as one line that begins with its place. */
    List<String> problems(InvalidApplicationException e) {
        return workbook == null ? Failure.problems(e) : workbook.problems(e);
    }
}
