package org.connectcompetency.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.examples.benchmarks.handwritten.HandWrittenValidator;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.rules.CompetencyValidator;

/** The applications that are judged: the shipped ones, and larger ones made from them. */
public final class Applications {

    private Applications() {}

    /** Returns the JSON of the shipped application of that name. */
    static String json(String name) {
        return resource("/applications/" + name + ".json");
    }

    /** Returns the shipped applications, each as a line with its end. */
    public static List<byte[]> lines() {
        return Stream.of("ready", "not-ready", "first-steps")
                .map(name -> json(name).lines().map(String::strip).collect(Collectors.joining()) + "\n")
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static String resource(String path) {
        try (InputStream in = Applications.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the shipped application of that name. */
    static CompetencyApplication shipped(String name) {
        return CompetencyJson.readApplication(json(name));
    }

    /** Returns the baseline that gives the same results as {@code rules}. */
    static HandWrittenValidator handWritten(CompetencyValidator rules) {
        Provenance provenance = rules.validate(shipped("first-steps")).provenance();
        return HandWrittenValidator.like(provenance.library(), provenance.rulesSha256());
    }

    /** Returns the READY application with its facts of one kind multiplied; the others stay as they are. */
    static CompetencyApplication grown(String kind, int times) {
        CompetencyApplication ready = shipped("ready");
        List<Person> people = new ArrayList<>(ready.personnel());
        List<BadgeCompletion> badges = new ArrayList<>(ready.badgeCompletions());
        List<AceOpportunity> opportunities = new ArrayList<>(ready.aceOpportunities());
        for (int i = 1; i < times; i++) {
            switch (kind) {
                case "people" -> {
                    for (Person each : ready.personnel()) {
                        people.add(new Person(
                                each.id() + "-" + i,
                                each.name(),
                                each.role(),
                                each.allocationPercent(),
                                each.connectExperience()));
                    }
                }
                case "badges" -> {
                    for (BadgeCompletion each : ready.badgeCompletions()) {
                        badges.add(new BadgeCompletion(
                                each.person(), each.badge(), each.completedOn().minusDays(i), each.record()));
                    }
                }
                case "opportunities" -> {
                    for (AceOpportunity each : ready.aceOpportunities()) {
                        opportunities.add(AceOpportunityBuilder.builder(each)
                                .id("O" + (9_000_000 + opportunities.size()))
                                .build());
                    }
                }
                default ->
                    throw new IllegalArgumentException(
                            "The kind (" + kind + ") must be people, badges or opportunities.");
            }
        }
        return CompetencyApplicationBuilder.builder(ready)
                .personnel(people)
                .badgeCompletions(badges)
                .aceOpportunities(opportunities)
                .build();
    }
}
