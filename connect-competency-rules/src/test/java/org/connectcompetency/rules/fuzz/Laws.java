package org.connectcompetency.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.CaseStudyResult;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.Severity;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;

/**
 * What must be true of any document: it is refused at places that it has, or judged without a contradiction, and to the
 * same bytes in any order.
 */
final class Laws {

    /** What came of a document. */
    enum Outcome {
        UNREADABLE,
        SENSELESS,
        JUDGED
    }

    private static final int MOST_PROBLEMS = 101;
    private static final int LONGEST_PROBLEM = 2_000;
    private static final int LONGEST_RESULT = 50_000_000;

    private static final Pattern PLACE = Pattern.compile("\\(line [0-9]+, column [0-9]+\\)$");

    /** What no message shows: classes, exceptions, our own packages. */
    private static final Pattern INTERNALS =
            Pattern.compile("\\b(java|javax|org\\.connectcompetency|com\\.fasterxml)\\.|Exception\\b|\\bpublic ");

    private static final CompetencyValidator VALIDATOR = CompetencyValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-08-31T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private Laws() {}

    /** Says what came of a mutant, and throws an {@link AssertionError} if a law is broken. */
    static Outcome check(Mutant mutant) {
        CompetencyApplication application;
        try {
            application = CompetencyJson.readApplication(new ByteArrayInputStream(mutant.bytes()));
        } catch (InvalidApplicationException e) {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().get(0).message()).containsPattern(PLACE);
            assertClean(e.problems(), mutant);
            return Outcome.UNREADABLE;
        }
        assertFixedPoint(application);
        ValidationResult result;
        try {
            result = VALIDATOR.validate(application);
        } catch (InvalidApplicationException e) {
            assertThat(e.problems().size()).isBetween(1, MOST_PROBLEMS);
            assertClean(e.problems(), mutant);
            return Outcome.SENSELESS;
        }
        assertConsistent(result);
        String json = CompetencyJson.write(result);
        assertThat(json.length()).isLessThan(LONGEST_RESULT);
        assertThat(CompetencyJson.readResult(json)).isEqualTo(result);
        Node root = mutant.root();
        if (root != null) {
            Node shuffled = Mutator.shuffled(root, new SplittableRandom(mutant.seed()));
            byte[] bytes = shuffled.json().getBytes(StandardCharsets.UTF_8);
            ValidationResult again =
                    VALIDATOR.validate(CompetencyJson.readApplication(new ByteArrayInputStream(bytes)));
            assertThat(CompetencyJson.write(again)).isEqualTo(json);
        }
        return Outcome.JUDGED;
    }

    private static void assertClean(List<Problem> problems, Mutant mutant) {
        for (Problem problem : problems) {
            assertThat(problem.message())
                    .isNotBlank()
                    .hasSizeLessThan(LONGEST_PROBLEM)
                    .doesNotContainPattern(INTERNALS);
            Node root = mutant.root();
            if (root != null) {
                assertThat(root.has(problem.pointer())).as(problem.toString()).isTrue();
            }
        }
    }

    private static void assertFixedPoint(CompetencyApplication application) {
        String json = CompetencyJson.write(application);
        CompetencyApplication again = CompetencyJson.readApplication(json);
        assertThat(again).isEqualTo(application);
        assertThat(CompetencyJson.write(again)).isEqualTo(json);
        assertThat(CompetencyJson.canonical(again)).isEqualTo(CompetencyJson.canonical(application));
    }

    private static void assertConsistent(ValidationResult result) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        for (RequirementResult each : result.requirements()) {
            counts.merge(each.status(), 1, Integer::sum);
            boolean blocked = findings(each).anyMatch(finding -> finding.severity() == Severity.BLOCKER);
            assertThat(each.status() == Status.NOT_MET).as(each.id()).isEqualTo(blocked);
            assertThat(findings(each))
                    .as(each.id())
                    .allMatch(finding -> finding.requirement().equals(each.id()));
            assertThat(each.findings()).as(each.id()).allMatch(finding -> finding.caseStudy() == null);
            for (CaseStudyResult caseStudy : each.caseStudies()) {
                assertThat(caseStudy.findings())
                        .as(each.id())
                        .allMatch(finding -> caseStudy.id().equals(finding.caseStudy()))
                        .doesNotHaveDuplicates();
            }
            assertThat(each.findings()).as(each.id()).doesNotHaveDuplicates();
        }
        assertThat(result.counts()).isEqualTo(counts);
        assertThat(result.isReady()).isEqualTo(counts.get(Status.NOT_MET) == 0);
    }

    private static Stream<Finding> findings(RequirementResult requirement) {
        return Stream.concat(
                requirement.findings().stream(),
                requirement.caseStudies().stream().flatMap(each -> each.findings().stream()));
    }
}
