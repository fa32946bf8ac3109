package org.connectcompetency.rules.secondopinion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * A generated application and its result.
 *
 * @param seed the seed that it was made from
 * @param before its JSON before it was judged
 * @param application the application
 * @param result the rules' result
 * @param bytes the result's JSON
 */
record Judged(long seed, String before, CompetencyApplication application, ValidationResult result, String bytes) {

    /** The validator of all tests in this package. */
    static final CompetencyValidator VALIDATOR = CompetencyValidator.builder()
            .clock(Clock.fixed(ApplicationGenerator.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .build();

    /** Differs from the seeds of {@link SecondOpinionTest}. */
    private static final long FIRST_SEED = 1_000_000;

    /** Returns that many applications, the same for every test. */
    static List<Judged> several(int applications) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + applications)
                .parallel()
                .mapToObj(Judged::of)
                .toList();
    }

    private static Judged of(long seed) {
        CompetencyApplication application = ApplicationGenerator.application(seed);
        String before = CompetencyJson.write(application);
        ValidationResult result = VALIDATOR.validate(application);
        return new Judged(seed, before, application, result, CompetencyJson.write(result));
    }

    /** Returns random choices of its own for one law. */
    Dice dice() {
        return new Dice(~seed);
    }

    Opinion opinion() {
        return Opinion.of(result);
    }

    static Opinion opinion(CompetencyApplication application) {
        return Opinion.of(VALIDATOR.validate(application));
    }

    @Override
    public String toString() {
        return "the application of seed " + seed;
    }
}
