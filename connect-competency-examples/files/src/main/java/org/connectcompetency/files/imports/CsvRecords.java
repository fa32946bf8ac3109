package org.connectcompetency.files.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table in CSV as records, one at a time. The separator is the one of comma, semicolon and tab that
 * gives the most known columns, as office programs write what their country uses.
 */
final class CsvRecords {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_COLUMNS = 5_000;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final ImportFile file;
    private final Predicate<String> wanted;

    private CsvRecords(ImportFile file, Predicate<String> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * Reads a file to its end.
     *
     * @param wanted whether a column is asked for
     */
    static void read(ImportFile file, Predicate<String> wanted, Consumer<FlatRecord> sink) throws IOException {
        new CsvRecords(file, wanted).read(sink);
    }

    private void read(Consumer<FlatRecord> sink) throws IOException {
        char separator = separator();
        long line = 1;
        try (CsvReader<CsvRecord> rows = open(separator)) {
            List<String> columns = List.of();
            for (CsvRecord row : rows) {
                line = row.getStartingLineNumber();
                if (columns.isEmpty()) {
                    columns = header(row);
                } else {
                    sink.accept(record(columns, row));
                }
            }
            if (columns.isEmpty()) {
                throw new UnreadableFileException(file.name(), "is empty; the first line must name the columns");
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e, line);
        }
    }

    private char separator() throws IOException {
        char best = SEPARATORS.get(0);
        long most = 0;
        for (char separator : SEPARATORS) {
            try (CsvReader<CsvRecord> rows = open(separator)) {
                long known = rows.stream()
                        .limit(1)
                        .flatMap(row -> header(row).stream())
                        .filter(wanted)
                        .count();
                if (known > most) {
                    best = separator;
                    most = known;
                }
            } catch (CsvParseException | UncheckedIOException e) {
                throw unreadable(e, 1);
            }
        }
        if (most == 0) {
            if (file.path().toFile().length() == 0) {
                throw new UnreadableFileException(file.name(), "is empty; the first line must name the columns");
            }
            throw new UnreadableFileException(file.name() + ": line 1", "none of the columns is known");
        }
        return best;
    }

    private CsvReader<CsvRecord> open(char separator) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MAX_COLUMNS)),
                        // The decoder of a charset that is only named would replace what is malformed.
                        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    private List<String> header(CsvRecord row) {
        List<String> columns = row.getFields().stream().map(CsvRecords::name).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (wanted.test(column) && !seen.add(column)) {
                throw new UnreadableFileException(
                        file.name() + ": line " + row.getStartingLineNumber(), "has two columns " + Shown.text(column));
            }
        }
        return columns;
    }

    private static String name(String header) {
        return (header.indexOf(BYTE_ORDER_MARK) == 0 ? header.substring(1) : header).strip();
    }

    private FlatRecord record(List<String> columns, CsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = row.getField(i);
            if (wanted.test(columns.get(i))) {
                if (value.length() > JsonRecords.MAX_TEXT) {
                    throw new UnreadableFileException(
                            file.name() + ": line " + row.getStartingLineNumber() + ", column " + columns.get(i),
                            "the value is too long; at most " + JsonRecords.MAX_TEXT + " characters can be read");
                }
                values.put(columns.get(i), value);
            }
        }
        return new FlatRecord(file.name() + ": line " + row.getStartingLineNumber(), "", true, values);
    }

    private UnreadableFileException unreadable(RuntimeException e, long lastLine) throws IOException {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof CharacterCodingException)) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            return new UnreadableFileException(file.name() + ": line " + malformedLine(), "is not UTF-8", e);
        }
        if (e instanceof UncheckedIOException failed) {
            throw failed.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        Matcher line = LINE.matcher(message);
        return new UnreadableFileException(
                file.name() + (line.find() ? ": line " + line.group(1) : ": after line " + lastLine),
                reason(message),
                e);
    }

    private static String reason(String message) {
        if (message.contains("Unclosed") || message.contains("buffer")) {
            return "a quoted field begins here and has no end";
        }
        return "is not CSV: " + message;
    }

    /** Returns the first line that is not UTF-8. No byte of a longer character is a line break. */
    private long malformedLine() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    if (malformed(line)) {
                        return number;
                    }
                    line.reset();
                    number++;
                }
            }
            return number;
        }
    }

    private static boolean malformed(ByteArrayOutputStream line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }
}
