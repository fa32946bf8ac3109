package org.connectcompetency.files.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.connectcompetency.files.InvalidWorkbookException;

/**
 * The parts of a workbook, which is a ZIP file: name and content of each, in the order of the file.
 *
 * <p>They are counted while they are unpacked, so that a small file that unpacks to a huge one is refused before it
 * fills the memory.
 */
final class Parts {

    static final int MOST_PARTS = 2_000;

    static final int MOST_BYTES_OF_FILE = 64 << 20;

    static final int MOST_BYTES_OF_PART = 64 << 20;

    static final int MOST_BYTES = 128 << 20;

    private static final int MEBIBYTE = 1 << 20;

    /**
     * The same time for all, so that the same content gives the same bytes. The very first time of the format would be
     * written in another way, which depends on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Returns whether a file's first bytes are those of a workbook, also of one that cannot be read here. */
    static boolean isWorkbook(byte[] start) {
        return startsWith(start, ZIP) || startsWith(start, OLE);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    static byte[] bytes(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST_BYTES_OF_FILE + 1);
        if (file.length > MOST_BYTES_OF_FILE) {
            throw InvalidWorkbookException.whole(
                    "the file has more than " + MOST_BYTES_OF_FILE / MEBIBYTE + " MB, and no workbook here may");
        }
        return file;
    }

    /**
     * Unpacks a workbook.
     *
     * @throws InvalidWorkbookException if it is none, is damaged, or exceeds a limit
     */
    static Parts of(byte[] file) {
        if (startsWith(file, OLE)) {
            throw InvalidWorkbookException.whole(
                    "the file is encrypted, or in the old format .xls; save it without a password as .xlsx");
        }
        if (!startsWith(file, ZIP)) {
            throw InvalidWorkbookException.whole(
                    "the file is not a workbook: it does not begin like a file in the format .xlsx. Open it in a spreadsheet program, and save it as .xlsx");
        }
        try {
            // A stream of a ZIP file cannot be read reliably: some writers give sizes only at its end. So it is read
            // from a file, as java.util.zip reads a whole one only from there.
            Path copy = Files.createTempFile("connect-competency-", ".xlsx");
            try {
                Files.write(copy, file);
                return of(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parts of(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw InvalidWorkbookException.whole(
                        "the workbook has " + zip.size() + " parts; at most " + MOST_PARTS + " are read");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = content(zip.getInputStream(entry), entry.getName(), MOST_BYTES - all);
                all += content.length;
                if (parts.put(entry.getName(), content) != null) {
                    throw damaged("it has two parts with the name " + shown(entry.getName()));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
        return new Parts(parts);
    }

    private static byte[] content(InputStream part, String name, long room) throws IOException {
        int most = (int) Math.min(MOST_BYTES_OF_PART, room);
        byte[] content = part.readNBytes(most + 1);
        if (content.length > most) {
            throw InvalidWorkbookException.whole(
                    most == MOST_BYTES_OF_PART
                            ? "the part " + shown(name) + " of the workbook has more than "
                                    + MOST_BYTES_OF_PART / MEBIBYTE + " MB when unpacked, and none here may"
                            : "the workbook has more than " + MOST_BYTES / MEBIBYTE
                                    + " MB when unpacked, and none here may; too much with the part " + shown(name));
        }
        return content;
    }

    static InvalidWorkbookException damaged(String why) {
        return InvalidWorkbookException.whole("the workbook is damaged or incomplete: " + why);
    }

    /** Returns a part's name for a message. */
    static String shown(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > 100 ? shown.substring(0, 100) + "…" : shown;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Returns the content of a part. */
    byte[] get(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw damaged("it has no part " + shown(name));
        }
        return content;
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    Map<String, byte[]> all() {
        return parts;
    }

    /** Returns parts that can be changed without changing these. */
    Parts copy() {
        return new Parts(new LinkedHashMap<>(parts));
    }

    /** Returns the workbook as a file. */
    byte[] packed() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
