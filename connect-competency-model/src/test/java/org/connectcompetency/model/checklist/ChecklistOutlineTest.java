package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.internal.json.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the catalogue with an outline, which states everything that the catalogue asks a second time; longer texts
 * are there as digests. A change of a title, a text, a key, a number, a scope or a condition has to be made in both
 * places.
 *
 * <p>The outline has a part for each requirement, and a few for the rest. A part begins with its name, and its lines
 * are indented. The parts are compared one by one, so that a failure names the requirement.
 */
class ChecklistOutlineTest {

    private static final String VERSION = "2026-02";

    @TestFactory
    Stream<DynamicTest> each_part_is_as_its_outline_says() {
        Map<String, List<String>> written = written();
        Map<String, List<String>> found = outline(Checklists.of(VERSION));
        Set<String> names = new LinkedHashSet<>(written.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(difference(name, written.get(name), found.get(name)))
                                .isEmpty()));
    }

    @Test
    void the_parts_stand_in_the_order_of_the_outline() {
        List<String> written = new ArrayList<>(written().keySet());
        List<String> found = new ArrayList<>(outline(Checklists.of(VERSION)).keySet());
        // The test of each part reports what is missing.
        written.retainAll(found);
        found.retainAll(written);
        assertThat(difference("order", written, found)).isEmpty();
    }

    @Test
    void a_difference_names_its_requirement_and_line() {
        assertThat(difference("A-1", List.of("title A", "criterion b"), List.of("title A", "criterion b")))
                .isEmpty();
        assertThat(difference("A-1", List.of("title A", "criterion b"), List.of("title B")))
                .containsExactly(
                        "A-1: missing line \"title A\"",
                        "A-1: missing line \"criterion b\"",
                        "A-1: unexpected line \"title B\"");
        assertThat(difference("A-1", List.of("title A", "title A"), List.of("title A")))
                .containsExactly("A-1: missing line \"title A\"");
        assertThat(difference("A-1", List.of("a", "b", "c"), List.of("a", "c", "b")))
                .containsExactly("A-1: out of place is line \"c\"");
        assertThat(difference("A-1", null, List.of("title A"))).containsExactly("A-1: is not in the outline");
        assertThat(difference("A-1", List.of("title A"), null)).containsExactly("A-1: is not in the catalogue");
    }

    private static List<String> difference(String name, @Nullable List<String> written, @Nullable List<String> found) {
        if (written == null || found == null) {
            return List.of(name + ": is not in the " + (written == null ? "outline" : "catalogue"));
        }
        List<String> difference = new ArrayList<>();
        without(written, found).forEach(line -> difference.add(name + ": missing line \"" + line + "\""));
        without(found, written).forEach(line -> difference.add(name + ": unexpected line \"" + line + "\""));
        for (int i = 0; difference.isEmpty() && i < found.size(); i++) {
            if (!found.get(i).equals(written.get(i))) {
                difference.add(name + ": out of place is line \"" + found.get(i) + "\"");
            }
        }
        return difference;
    }

    /** Returns the lines without the others. Each of the others removes only one equal line. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    private static Map<String, List<String>> written() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        for (String line : text("checklist-outline-" + VERSION + ".txt").lines().toList()) {
            if (line.startsWith("  ")) {
                part.add(line.strip());
            } else {
                part = new ArrayList<>();
                assertThat(parts.put(line, part)).as("a second part " + line).isNull();
            }
        }
        return parts;
    }

    private static String text(String resource) {
        try (InputStream in = ChecklistOutlineTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> outline(Checklist checklist) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(
                "version",
                List.of(checklist.version() + ", released " + checklist.released() + ", valid until "
                        + checklist.validUntil() + ", accepted until " + checklist.acceptedUntil() + ", for sure until "
                        + checklist.acceptedForSureUntil()));
        parts.put(
                "waivers",
                checklist.waivers().stream()
                        .map(waiver -> waiver.key() + thresholds(waiver.thresholds()) + digest(waiver.text()))
                        .toList());
        checklist.requirements().forEach(requirement -> parts.put(requirement.id(), outline(requirement)));
        parts.put(
                "features",
                checklist.features().stream()
                        .map(feature -> feature.aliases().isEmpty()
                                ? feature.name()
                                : feature.name() + ", also " + String.join("; ", feature.aliases()))
                        .toList());
        parts.put("bare-products", checklist.bareProducts());
        parts.put("placeholders", checklist.placeholders().texts());
        parts.put(
                "product-tags",
                checklist.productTags().tags().stream()
                        .map(tag -> tag.name() + ", " + tag.identifier() + ", " + tag.offering())
                        .toList());
        return parts;
    }

    private static List<String> outline(Requirement requirement) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + requirement.title());
        lines.add("section " + requirement.section() + " / " + requirement.subsection());
        lines.add("scope " + requirement.scope() + ", basis " + requirement.basis()
                + (requirement.category() == null ? "" : ", category " + requirement.category())
                + (requirement.waiver() == null ? "" : ", waiver " + requirement.waiver())
                + (requirement.informational() ? ", informational" : "")
                + thresholds(requirement.thresholds()));
        requirement
                .criteria()
                .forEach(criterion -> lines.add("criterion " + criterion.key()
                        + (criterion.conditional() ? ", conditional" : "") + digest(criterion.text())));
        requirement
                .evidence()
                .forEach(item -> lines.add("evidence " + item.key()
                        + (item.minimum() == 1 ? "" : ", at least " + item.minimum())
                        + (item.withinMonths() == null ? "" : ", within " + item.withinMonths() + " months")
                        + kinds(item.acceptedKinds())
                        + digest(item.text())));
        return lines;
    }

    private static String thresholds(Map<String, Threshold> thresholds) {
        Map<String, String> shown = new TreeMap<>();
        thresholds.forEach((name, threshold) -> shown.put(name, threshold.bound() + " " + threshold.value()));
        return shown.isEmpty() ? "" : " " + shown;
    }

    /** Returns a digest that is long enough to see whether a text was changed. */
    private static String digest(String text) {
        return " #" + Sha256.of(text).substring(0, 8);
    }

    private static String kinds(Set<EvidenceKind> accepted) {
        Set<EvidenceKind> others = EnumSet.allOf(EvidenceKind.class);
        others.removeAll(accepted);
        if (others.isEmpty()) {
            return "";
        }
        return others.size() < accepted.size() ? ", not " + names(others) : ", only " + names(accepted);
    }

    private static String names(Set<EvidenceKind> kinds) {
        return kinds.stream().sorted().map(EvidenceKind::name).collect(Collectors.joining(" "));
    }
}
