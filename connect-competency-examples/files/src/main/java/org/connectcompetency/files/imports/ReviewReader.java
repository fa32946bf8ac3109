package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pillars of Well-Architected reviews: those of GetLensReview, of GetConsolidatedReport, and of the export
 * script of AWS's labs. In all of them a pillar is an object with its id and the counts of its risks, in a list below
 * the object that names the lens.
 */
final class ReviewReader {

    private static final Pattern WANTED = Pattern.compile(
            ".*(?:PillarId|LensAlias|LensArn|RiskCounts|RiskCounts\\.(?:HIGH|MEDIUM|NONE|NOT_APPLICABLE|UNANSWERED))");
    private static final Pattern PILLAR =
            Pattern.compile("(?<review>.*?)\\.?(?:PillarReviewSummaries|Pillars)\\[\\d+]\\.PillarId");

    private static final Records RECORDS =
            new Records(Set.of(), path -> WANTED.matcher(path).matches());

    private ReviewReader() {}

    /** Returns the pillars of all reviews of a file, in the order of the file. */
    static List<PillarRecord> read(ImportFile file, Notes notes) {
        List<PillarRecord> pillars = new ArrayList<>();
        RECORDS.read(List.of(file), notes, record -> {
            int before = pillars.size();
            record.values().keySet().forEach(path -> {
                Matcher pillar = PILLAR.matcher(path);
                if (pillar.matches()) {
                    pillars.add(pillar(record, path, pillar.group("review")));
                }
            });
            return pillars.size() > before;
        });
        return pillars;
    }

    private static PillarRecord pillar(FlatRecord record, String path, String review) {
        Map<String, String> values = record.values();
        String counts = path.substring(0, path.length() - "PillarId".length()) + "RiskCounts";
        boolean counted = values.keySet().stream().anyMatch(each -> each.startsWith(counts + "."));
        return new PillarRecord(
                record.place(),
                review,
                lens(values, review),
                values.getOrDefault(path, ""),
                counted ? count(values.get(counts + ".HIGH"), record) : null,
                counted ? count(values.get(counts + ".UNANSWERED"), record) : null);
    }

    /**
     * Returns the lens by its short name: the alias of a lens of AWS, or the last part of its address. The labs' export
     * also has it as the name of the review.
     */
    private static String lens(Map<String, String> values, String review) {
        String named = review.substring(review.lastIndexOf('.') + 1);
        String prefix = review.isEmpty() ? "" : review + ".";
        String lens = values.getOrDefault(prefix + "LensAlias", values.getOrDefault(prefix + "LensArn", named));
        return lens.substring(lens.lastIndexOf('/') + 1);
    }

    /** Returns a number that is not there as 0: the counts of a pillar leave out what there is none of. */
    private static Integer count(@Nullable String number, FlatRecord record) {
        try {
            int count = number == null ? 0 : Integer.parseInt(number);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Reported below.
        }
        throw new UnreadableFileException(
                record.place(), "a count of risks is " + number + "; it must be a whole number of at least 0");
    }
}
