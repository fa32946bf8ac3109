package org.connectcompetency.files.imports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectcompetency.model.application.HighRiskIssues;
import org.jspecify.annotations.Nullable;

/**
 * A review of a workload, as a file has it.
 *
 * @param place the file and where it is in it
 * @param lens the lens that was reviewed, by its short name
 * @param workload the workload that was reviewed; empty if the file does not say
 * @param updated when it was last changed; null: not known
 * @param pillars what it says of each pillar
 */
record Review(
        String place,
        String lens,
        String workload,
        @Nullable Instant updated,
        List<PillarRecord> pillars) {

    private static final Aliases PILLARS = Aliases.of("well-architected-pillars");

    Review {
        pillars = List.copyOf(pillars);
        Set<Pillar> seen = EnumSet.noneOf(Pillar.class);
        for (PillarRecord each : pillars) {
            Pillar pillar = PILLARS.find(each.pillar(), Pillar.class);
            if (pillar != null && !seen.add(pillar)) {
                throw new UnreadableFileException(each.place(), "has the pillar " + each.pillar() + " twice");
            }
        }
    }

    /** The pillars that the checklist asks about. */
    private enum Pillar {
        SECURITY,
        OPERATIONAL_EXCELLENCE,
        RELIABILITY
    }

    /** Returns the number of high-risk issues of each pillar that was wholly reviewed. */
    HighRiskIssues issues() {
        Map<Pillar, Integer> risks = new EnumMap<>(Pillar.class);
        for (PillarRecord each : pillars) {
            Pillar pillar = PILLARS.find(each.pillar(), Pillar.class);
            if (pillar != null && gap(each).isEmpty()) {
                risks.put(pillar, each.risks());
            }
        }
        return new HighRiskIssues(
                risks.get(Pillar.SECURITY), risks.get(Pillar.OPERATIONAL_EXCELLENCE), risks.get(Pillar.RELIABILITY));
    }

    /** Returns the pillars that were not wholly reviewed, and why, by their names. */
    Map<String, String> gaps() {
        Map<String, String> gaps = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            String gap = pillars.stream()
                    .filter(each -> PILLARS.find(each.pillar(), Pillar.class) == pillar)
                    .map(Review::gap)
                    .findFirst()
                    .orElse("the file does not have it");
            if (!gap.isEmpty()) {
                gaps.put(pillar.name(), gap);
            }
        }
        return gaps;
    }

    private static String gap(PillarRecord pillar) {
        if (pillar.risks() == null || pillar.unanswered() == null) {
            return "it has no counts";
        }
        return pillar.unanswered() > 0 ? pillar.unanswered() + " of its questions have no answer" : "";
    }
}
