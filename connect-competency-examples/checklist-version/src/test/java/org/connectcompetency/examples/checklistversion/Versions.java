package org.connectcompetency.examples.checklistversion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.testing.RuleVerifier;

/** The two versions, and an application for each. */
final class Versions {

    static final String OLDER = "2025-08";
    static final String NEWER = "2026-02";

    /** A day on which both versions are accepted. */
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 15);

    /** A validator that knows both versions. */
    static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    private static final CompetencyValidator UNDER_OLDER =
            CompetencyValidator.builder().checklist(OLDER).build();
    private static final CompetencyValidator UNDER_NEWER =
            CompetencyValidator.builder().checklist(NEWER).build();

    private Versions() {}

    static RuleVerifier underOlder(String requirement) {
        return RuleVerifier.verifyThat(UNDER_OLDER, requirement).asOf(AS_OF);
    }

    static RuleVerifier underNewer(String requirement) {
        return RuleVerifier.verifyThat(UNDER_NEWER, requirement).asOf(AS_OF);
    }

    /** Returns an application that is READY under the newer version. */
    static CompetencyApplication forNewer() {
        return CompetencyJson.readApplication(Path.of("..", "applications", "ready.json"));
    }

    /**
     * Returns the same application, with what only the older version asks for, and without what only the newer one
     * knows.
     */
    static CompetencyApplication forOlder() {
        CompetencyApplication newer = forNewer();
        List<BadgeCompletion> completions = new ArrayList<>(newer.badgeCompletions());
        for (String manager : List.of("greta-mossman", "dario-pennant")) {
            completions.add(new BadgeCompletion(
                    manager,
                    Badge.REPORTING_AND_ANALYTICS,
                    LocalDate.of(2025, 9, 1),
                    "https://example.com/badges/" + manager));
        }
        return CompetencyApplicationBuilder.builder(newer)
                .checklist(OLDER)
                .badgeCompletions(completions)
                .responses(Stream.concat(
                                newer.responses().stream()
                                        .filter(response ->
                                                !response.requirement().equals("ACC-012"))
                                        .map(Versions::withoutDecisionAuthority),
                                Stream.of(reportingSkills()))
                        .toList())
                .build();
    }

    /** Returns a response that satisfies the documentary part of ACC-013. */
    static Response reportingSkills() {
        return ResponseBuilder.builder()
                .requirement("ACC-013")
                .addresses(List.of("service-reviews"))
                .evidence(List.of(new Evidence(
                        "review-sample",
                        EvidenceKind.DOCUMENT,
                        "https://example.com/review.pdf",
                        "Service review",
                        null,
                        null)))
                .build();
    }

    private static Response withoutDecisionAuthority(Response response) {
        if (!response.requirement().equals("ACC-002")) {
            return response;
        }
        List<String> addresses = new ArrayList<>(response.addresses());
        addresses.set(addresses.indexOf("decision-authority"), "deputy");
        return ResponseBuilder.builder(response).addresses(addresses).build();
    }
}
