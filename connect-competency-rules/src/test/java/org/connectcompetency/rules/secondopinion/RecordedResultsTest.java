package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.internal.json.Sha256;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.ValidationResult;
import org.junit.jupiter.api.Test;

/**
 * Holds the results of 3,000 generated applications to the byte, so that work on speed changes none of them unnoticed.
 * It says nothing of whether they are right.
 *
 * <p>A line of {@code recorded-results/3000-applications.txt} has the first seed of a hundred, and the SHA-256 of their
 * results. Left out are the digests of the catalogue and of the rules and the version of the library, which change
 * without a change of results.
 *
 * <p>Where results change by intention, or the generator does, the test fails and leaves the new lines in
 * {@code target/3000-applications.txt}. Look at a result that has changed, then take the lines over:
 *
 * <pre>{@code
 * cp target/3000-applications.txt src/test/resources/recorded-results/
 * }</pre>
 */
class RecordedResultsTest {

    private static final int APPLICATIONS = 3_000;
    private static final int A_LINE = 100;
    private static final String FILE = "3000-applications.txt";

    @Test
    void results_are_those_that_were_recorded() throws IOException {
        List<String> recorded = Files.readAllLines(Path.of("src/test/resources/recorded-results", FILE));

        List<String> found = LongStream.range(0, APPLICATIONS / A_LINE)
                .map(line -> line * A_LINE)
                .mapToObj(RecordedResultsTest::line)
                .toList();

        if (!found.equals(recorded)) {
            Files.write(Path.of("target", FILE), found);
        }
        assertThat(found).isEqualTo(recorded);
    }

    private static String line(long first) {
        return first + " "
                + Sha256.of(LongStream.range(first, first + A_LINE)
                        .parallel()
                        .mapToObj(RecordedResultsTest::written)
                        .collect(Collectors.joining("\n")));
    }

    /** Returns the result as it is written, on several lines and on one. */
    private static String written(long seed) {
        ValidationResult result = withoutVersions(Judged.VALIDATOR.validate(ApplicationGenerator.application(seed)));
        return CompetencyJson.write(result) + "\n" + CompetencyJson.writeLine(result);
    }

    private static ValidationResult withoutVersions(ValidationResult result) {
        Provenance of = new Provenance("", "", "", result.provenance().applicationSha256());
        return new ValidationResult(
                result.checklist(),
                result.asOf(),
                result.partner(),
                result.verdict(),
                result.counts(),
                result.bases(),
                result.sections(),
                of,
                result.tailored(),
                result.tailoring(),
                result.waivers(),
                result.requirements());
    }
}
