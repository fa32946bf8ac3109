package org.connectcompetency.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.AceOpportunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file gives one error that names the place, or does no harm, within the 512 MB that the tests are given. */
class HostileFilesTest {

    private static final String HEADER = "Id,Catalog,Project.Title,LifeCycle.Stage,CreatedDate,Origin,Note\n";
    private static final String ROW = "O1,AWS,Ferries,Launched,2026-01-01,Partner Referral,";
    private static final int TEN_MB = 10_000_000;

    @TempDir
    private Path folder;

    private Imported imported(String name, String content) throws IOException {
        return imported(Files.writeString(folder.resolve(name), content));
    }

    private static Imported imported(Path file) {
        return new AceImport(ImportFile.all(file)).into(Applications.with());
    }

    /** Returns what is wrong with a file, after its name. */
    private String refusal(String content) throws IOException {
        return refusal(content, StandardCharsets.UTF_8);
    }

    private String refusal(String content, Charset charset) throws IOException {
        return refusal(Files.writeString(folder.resolve("hostile"), content, charset));
    }

    private static String refusal(Path file) {
        UnreadableFileException e = catchThrowableOfType(UnreadableFileException.class, () -> imported(file));
        assertThat(e).isNotNull();
        assertThat(e).message().hasLineCount(1).startsWith(ImportFile.of(file).name() + ": ");
        return e.getMessage().substring(ImportFile.of(file).name().length() + 2);
    }

    @Test
    void nesting_of_10_000_levels_is_refused_with_its_place() throws IOException {
        assertThat(refusal("[".repeat(10_000) + "]".repeat(10_000)))
                .startsWith("line 1, column 102, /0/0")
                .endsWith("/0/0: is nested too deeply; at most 100 levels can be read");
        assertThat(refusal("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)))
                .startsWith("line 1, column 502, /a/a")
                .endsWith("/a/a: is nested too deeply; at most 100 levels can be read");
    }

    @Test
    void a_long_pointer_is_shortened_to_its_beginning_and_its_end() throws IOException {
        String name = "n".repeat(999);
        String deep = "{\"O1\": {\"a\": " + ("{\"" + name + "\": ").repeat(90) + "{\"z\": [tru";
        String key = "{\"Id\": \"O1\", \"" + "k".repeat(10_000) + "\": 1}";

        assertThat(refusal(deep))
                .matches("line 1, column \\d+, /O1/a/n{74}…n{76}/z/0: is not JSON: .*")
                .hasSizeLessThan(400);
        assertThat(refusal(key))
                .startsWith("line 1, column ")
                .contains(", /Id: ")
                .endsWith("the name of a field is too long; at most 1000 characters can be read")
                .hasSizeLessThan(200);
    }

    @Test
    void a_long_value_that_is_not_known_is_shortened() throws IOException {
        String stage = "🚢".repeat(25_000);

        Imported imported = imported("long.json", "{\"Id\": \"O1\", \"stage\": \"" + stage + "\"}");

        assertThat(imported.report().leftOut())
                .extracting(ImportEntry::code, ImportEntry::message)
                .containsExactly(tuple(
                        "unknown-stage", "its stage \"" + "🚢".repeat(40) + "…" + "🚢".repeat(40) + "\" is not known"));
    }

    @Test
    void a_file_that_is_cut_off_is_refused_wherever_it_ends() throws IOException {
        String json = Json.of(List.of(PartnerCentral.opportunities().get(4)));
        for (int length = 1; length < json.strip().length(); length += 7) {
            assertThat(refusal(json.substring(0, length))).matches("line \\d+, column \\d+, .*");
        }
        assertThat(refusal(json.substring(0, json.indexOf("AccountManager") + 400)))
                .endsWith(": the file ends too early, as if it were cut off");
        assertThat(refusal(HEADER + ROW + "\nO2,AWS,Hot"))
                .startsWith("after line 2: is not CSV: Record 3 has 3 fields");
    }

    @Test
    void a_field_without_end_is_refused_with_the_line_where_it_begins() throws IOException {
        assertThat(refusal(HEADER + ROW + "\"It never\nends\n"))
                .isEqualTo("line 2: a quoted field begins here and has no end");
        assertThat(refusal(HEADER + ROW + "\nO2,AWS,\"" + "x".repeat(2 * TEN_MB)))
                .isEqualTo("line 3: a quoted field begins here and has no end");
    }

    @Test
    void a_long_value_that_nobody_asks_for_does_no_harm() throws IOException {
        String note = "x".repeat(TEN_MB);
        Imported table = imported("long.csv", HEADER + ROW + note + "\n");
        Imported json = imported(
                "long.json",
                "{\"Id\": \"O1\", \"Project\": {\"Title\": \"Ferries\", \"Note\": \"" + note + "\"},"
                        + " \"LifeCycle\": {\"Stage\": \"Launched\"}, \"CreatedDate\": \"2026-01-01\","
                        + " \"Origin\": \"Partner Referral\"}");

        assertThat(table.application().aceOpportunities())
                .extracting(AceOpportunity::id)
                .containsExactly("O1");
        assertThat(json.application()).isEqualTo(table.application());
    }

    @Test
    void a_long_value_that_is_asked_for_is_refused_with_its_place() throws IOException {
        String title = "x".repeat(TEN_MB);

        assertThat(refusal(HEADER + ROW.replace("Ferries", title) + "\n"))
                .isEqualTo(
                        "line 2, column Project.Title: the value is too long; at most 100000 characters can be read");
        assertThat(refusal("[{\"Id\": \"O1\", \"Project\": {\"Title\": \"" + title + "\"}}]"))
                .matches(
                        "line 1, column \\d+, /0/Project/Title: the value is too long; at most 100000 characters can be read");
    }

    @Test
    void other_encodings_are_refused_with_the_line_or_read() throws IOException {
        String table = HEADER + ROW + "\n" + ROW.replace("O1", "O2").replace("Ferries", "Café") + "\n" + ROW + "\n";
        assertThat(refusal(table, StandardCharsets.ISO_8859_1)).isEqualTo("line 3: is not UTF-8");
        assertThat(refusal(table, StandardCharsets.UTF_16)).isEqualTo("line 1: is not UTF-8");

        String json = "[{\"Id\": \"O1\",\n \"Project\": {\"Title\": \"Café an der Brücke\"}}]";
        assertThat(refusal(json, StandardCharsets.ISO_8859_1))
                .startsWith("line 2, column ")
                .endsWith("/0/Project/Title: is not UTF-8");
        Path utf16 = Files.writeString(folder.resolve("utf-16.json"), json, StandardCharsets.UTF_16);
        assertThat(imported(utf16).report().leftOut())
                .extracting(ImportEntry::code)
                .containsExactly("no-stage");
    }

    @Test
    void what_is_no_export_is_refused() throws IOException {
        assertThat(refusal("")).isEqualTo("is empty; the first line must name the columns");
        assertThat(refusal("PK\u0003\u0004 a workbook")).isEqualTo("line 1: none of the columns is known");
        assertThat(refusal("Name,Colour\nx,y\n")).isEqualTo("line 1: none of the columns is known");
        assertThat(refusal("Id,Id\nO1,O2\n")).isEqualTo("line 1: has two columns Id");
        assertThat(refusal("[1, 2]")).isEqualTo("line 1, column 2, /0: must be an object or a list of objects");
        assertThat(refusal("{\"a\": 1}")).isEqualTo("has nothing that this import knows");
        assertThat(refusal("[{\"Id\": \"O1\", \"Id\": \"O2\"}]")).isEqualTo("line 1, column 21, /0/Id: is given twice");
        assertThat(refusal("[{\"Id\": \"O1\",}]")).startsWith("line 1, column 14, /0/Id: is not JSON: ");
        assertThat(refusal("{\"" + "n".repeat(60_000) + "\": 1}")).contains("the name of a field is too long");
        assertThat(refusal(folder.resolve("missing.json"))).isEqualTo("there is no such file or folder");
        assertThat(refusal(Files.createDirectory(folder.resolve("empty"))))
                .isEqualTo("has no file whose name ends in .json or .csv");
    }

    @Test
    void what_lies_beside_the_exports_of_a_folder_is_said() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports/more"));
        Files.writeString(folder.resolve("exports/table.CSV"), HEADER + ROW + "\n");
        Files.writeString(exports.resolve("run.log"), "done");

        Imported imported = imported(folder.resolve("exports"));

        assertThat(imported.application().aceOpportunities()).hasSize(1);
        assertThat(imported.report().leftOut()).extracting(ImportEntry::code).containsExactly("not-read");
        assertThat(imported.report().leftOut().get(0).place()).endsWith("exports/more/run.log");
    }

    @Test
    void a_million_values_of_one_object_are_refused() throws IOException {
        assertThat(refusal("{\"awsProducts\": [" + "\"a\",".repeat(1_000_000) + "\"a\"]}"))
                .isEqualTo("line 1, column 40014, /awsProducts/9999: is one of more than 10000 values of one object");
    }

    @Test
    void pages_with_300_000_rows_are_read_in_little_memory() throws IOException {
        Path file = folder.resolve("pages.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"OpportunitySummaries\": [");
            for (int i = 0; i < 300_000; i++) {
                out.write((i == 0 ? "" : ",") + "{\"Id\": \"O" + i + "\", \"LifeCycle\": {\"Stage\": \"Launched\","
                        + " \"NextSteps\": \"" + "x".repeat(300) + "\"}, \"CreatedDate\": \"2026-01-01T00:00:00Z\"}");
            }
            out.write("]}");
        }

        assertThat(ImportReport.byCode(imported(file).report().leftOut())).isEqualTo(Map.of("no-title", 300_000L));
    }
}
