package org.connectcompetency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Everything that the catalogue asks, but for its wording, is written down a second time: whoever changes a key, a number, a
 * scope or what makes a line conditional has to say so in both places.
 */
class ChecklistOutlineTest {

    @Test
    void theVersionAsksWhatItsOutlineSays() throws IOException {
        try (InputStream outline = ChecklistOutlineTest.class.getResourceAsStream("checklist-outline-2026-02.txt")) {
            assertThat(outline(Checklist.of("2026-02")))
                    .containsExactlyElementsOf(new String(outline.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static List<String> outline(Checklist checklist) {
        List<String> lines = new ArrayList<>();
        lines.add(checklist.version() + ", released " + checklist.released() + ", valid until " + checklist.validUntil()
                + ", accepted until " + checklist.acceptedUntil());
        checklist.waivers().forEach(waiver -> lines.add("waiver " + waiver.key() + " " + new TreeMap<>(waiver.thresholds())));
        for (Requirement requirement : checklist.requirements()) {
            lines.add(requirement.id() + " " + requirement.scope() + " " + requirement.basis()
                    + (requirement.category() == null ? "" : ", category " + requirement.category())
                    + (requirement.waiver() == null ? "" : ", waiver " + requirement.waiver())
                    + (requirement.informational() ? ", informational" : "")
                    + (requirement.thresholds().isEmpty() ? "" : " " + new TreeMap<>(requirement.thresholds())));
            requirement.criteria().forEach(criterion ->
                    lines.add("  criterion " + criterion.key() + (criterion.conditional() ? ", conditional" : "")));
            requirement.evidence().forEach(item -> lines.add("  evidence " + item.key()
                    + (item.minimum() == 1 ? "" : ", at least " + item.minimum())
                    + (item.withinMonths() == null ? "" : ", within " + item.withinMonths() + " months")
                    + kinds(item.acceptedKinds())));
        }
        checklist.features().forEach(feature -> lines.add("feature " + feature));
        checklist.productTags().tags().forEach(tag -> lines.add("product tag " + tag.name() + ", " + tag.identifier() + ", " + tag.offering()));
        return lines;
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
