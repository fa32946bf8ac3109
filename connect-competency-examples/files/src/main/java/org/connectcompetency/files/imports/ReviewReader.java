package org.connectcompetency.files.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Well-Architected reviews: those of GetLensReview, of GetConsolidatedReport, and of the export script of AWS's
 * labs. In all of them a pillar is an object with its id and the counts of its risks, in a list below the object that
 * names the lens. That object, or one above it, says which workload it is, and when the review was changed.
 */
final class ReviewReader {

    private static final Pattern WANTED =
            Pattern.compile(".*(?:PillarId|LensAlias|LensArn|UpdatedAt|WorkloadId|WorkloadArn|WorkloadName"
                    + "|RiskCounts|RiskCounts\\.(?:HIGH|MEDIUM|NONE|NOT_APPLICABLE|UNANSWERED))");
    private static final Pattern PILLAR =
            Pattern.compile("(?<review>.*?)\\.?(?:PillarReviewSummaries|Pillars)\\[\\d+]\\.PillarId");

    /** The names of a workload, the one that tells most first. */
    private static final List<String> WORKLOAD = List.of("WorkloadId", "WorkloadArn", "WorkloadName");

    /** The labs' export has its workload beside its reviews. */
    private static final String LABS_WORKLOAD = "workload[0].WorkloadId";

    private static final Records RECORDS =
            new Records(Set.of(), path -> WANTED.matcher(path).matches());

    private ReviewReader() {}

    /** Returns all reviews of files and folders, in their order. */
    static List<Review> read(List<ImportFile> files, Notes notes) {
        List<Review> reviews = new ArrayList<>();
        RECORDS.read(files, notes, record -> {
            List<Review> found = reviews(record);
            reviews.addAll(found);
            return !found.isEmpty();
        });
        return reviews;
    }

    private static List<Review> reviews(FlatRecord record) {
        Map<String, List<PillarRecord>> pillars = new LinkedHashMap<>();
        record.values().keySet().forEach(path -> {
            Matcher pillar = PILLAR.matcher(path);
            if (pillar.matches()) {
                pillars.computeIfAbsent(pillar.group("review"), any -> new ArrayList<>())
                        .add(pillar(record, path));
            }
        });
        List<Review> reviews = new ArrayList<>();
        pillars.forEach((path, of) -> reviews.add(new Review(
                record.place(),
                lens(record.values(), path),
                workload(record.values(), path),
                updated(record.values(), path),
                of)));
        return reviews;
    }

    private static PillarRecord pillar(FlatRecord record, String path) {
        Map<String, String> values = record.values();
        String counts = path.substring(0, path.length() - "PillarId".length()) + "RiskCounts";
        boolean counted = values.keySet().stream().anyMatch(each -> each.startsWith(counts + "."));
        return new PillarRecord(
                record.place(),
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
        return lastPart(values.getOrDefault(prefix + "LensAlias", values.getOrDefault(prefix + "LensArn", named)));
    }

    private static String workload(Map<String, String> values, String review) {
        for (String name : WORKLOAD) {
            String workload = nearest(values, review, name);
            if (!workload.isEmpty()) {
                return lastPart(workload);
            }
        }
        return values.getOrDefault(LABS_WORKLOAD, "");
    }

    private static @Nullable Instant updated(Map<String, String> values, String review) {
        return Times.instant(nearest(values, review, "UpdatedAt"));
    }

    /** Returns a value of an object, or of the nearest one around it that has it; empty if none has. */
    private static String nearest(Map<String, String> values, String path, String name) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
            String value = values.getOrDefault(at + "." + name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return values.getOrDefault(name, "");
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
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
                record.place(),
                "a count of risks is " + Shown.text(String.valueOf(number))
                        + "; it must be a whole number of at least 0");
    }
}
