package org.connectcompetency.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;

/**
 * The applications of a network of partners in 40 files, every fourth of them gzip. Most are of partners who have just
 * begun. One in 100 lines cannot be used, and one in 100 is blank.
 *
 * @param all all files in one, not compressed, in their order
 * @param places the place of each line: the URI of its file, and its number there
 * @param bytes how many bytes the 40 files have
 * @param lines how many lines are not blank
 * @param broken how many of these cannot be used
 */
record NetworkFiles(Path all, List<Place> places, long bytes, int lines, int broken) {

    private static final int FILES = 40;

    record Place(String file, long line) {}

    /** Writes the files into the folder, and the whole beside it. */
    static NetworkFiles write(Path folder, int lines) throws IOException {
        Files.createDirectories(folder);
        Path all = folder.resolveSibling("all.jsonl");
        List<String> large = large();
        List<Place> places = new ArrayList<>();
        long bytes = 0;
        int broken = 0;
        int next = 0;
        try (OutputStream whole = Files.newOutputStream(all)) {
            for (int i = 0; i < FILES; i++) {
                boolean zipped = i % 4 == 3;
                Path file = folder.resolve("region-%02d.jsonl%s".formatted(i, zipped ? ".gz" : ""));
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                int end = (int) ((long) lines * (i + 1) / FILES);
                for (long line = 1; next < end; line++) {
                    String text = "";
                    if (line % 100 != 7) {
                        boolean breaks = next % 100 == 42;
                        text = breaks
                                ? broken(next)
                                : next % 50 == 0 ? large.get(next / 50 % large.size()) : small(next);
                        broken += breaks ? 1 : 0;
                        next++;
                    }
                    content.write((text + (line % 3 == 0 ? "\r\n" : "\n")).getBytes(StandardCharsets.UTF_8));
                    places.add(new Place(file.toUri().toString().replace("file:///", "file:/"), line));
                }
                content.writeTo(whole);
                Files.write(file, zipped ? Samples.gzip(content.toByteArray()) : content.toByteArray());
                bytes += Files.size(file);
            }
        }
        return new NetworkFiles(all, places, bytes, lines, broken);
    }

    private static String small(int number) {
        return Samples.firstSteps("Partner " + number + " of Thornapple");
    }

    private static List<String> large() {
        List<String> large = new ArrayList<>(List.of(Samples.shipped("ready"), Samples.shipped("not-ready")));
        for (int seed = 0; seed < 30; seed++) {
            large.add(Samples.oneLine(CompetencyJson.write(ApplicationGenerator.application(seed))));
        }
        return large;
    }

    private static String broken(int number) {
        return switch (number / 100 % 4) {
            case 0 -> "no JSON";
            case 1 -> small(number).substring(0, 100);
            case 2 -> small(number).replace("\"SELECT\"", "\"\u001bGOLD\"");
            default -> small(number).replace("2026-06-01", "2026-02-30");
        };
    }
}
