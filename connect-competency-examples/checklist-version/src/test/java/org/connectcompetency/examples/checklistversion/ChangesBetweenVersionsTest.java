package org.connectcompetency.examples.checklistversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectcompetency.examples.checklistversion.Versions.NEWER;
import static org.connectcompetency.examples.checklistversion.Versions.OLDER;

import org.connectcompetency.model.checklist.ChecklistChanges;
import org.connectcompetency.model.checklist.ChecklistChanges.Aspect;
import org.connectcompetency.model.checklist.ChecklistChanges.Change;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.Requirement;
import org.junit.jupiter.api.Test;

class ChangesBetweenVersionsTest {

    private final ChecklistChanges changes = ChecklistChanges.between(Checklists.of(OLDER), Checklists.of(NEWER));

    @Test
    void the_changes_are_listed_as_data() {
        assertThat(changes.general())
                .containsExactly(
                        new Change(Aspect.RELEASED, null, "2025-08-01", "2026-02-26"),
                        new Change(Aspect.VALID_UNTIL, null, "2026-02-25", "2026-08-31"),
                        new Change(Aspect.ACCEPTED_UNTIL, null, "2026-05-27", "2026-11-30"),
                        new Change(Aspect.ACCEPTED_FOR_SURE_UNTIL, null, null, "2026-10-31"));
        assertThat(changes.added()).extracting(Requirement::id).containsExactly("ACC-012");
        assertThat(changes.changed()).extracting(Requirement::id).containsExactly("ACC-002", "ACC-007", "ACC-009");
        assertThat(changes.dropped()).extracting(Requirement::id).containsExactly("ACC-013");
        assertThat(changes.requirement("ACC-007").orElseThrow().changes())
                .containsExactly(
                        new Change(Aspect.THRESHOLD, "opportunities", "12", "10"),
                        new Change(Aspect.THRESHOLD, "window-months", "24", "18"));
    }

    @Test
    void the_changes_are_listed_for_people() {
        assertThat(changes).hasToString("""
                Changes from checklist version 2025-08 to 2026-02:
                released: 2025-08-01 -> 2026-02-26
                valid until: 2026-02-25 -> 2026-08-31
                accepted until: 2026-05-27 -> 2026-11-30
                accepted for sure until added: 2026-10-31
                ACC-002 Dedicated Amazon Connect Customer Practice Leadership: changed
                  wording of criterion active-participation: The Practice Lead took an active part in partner programs or events \
                for Amazon Connect Customer during the past 12 months. -> The Practice Lead took an active part in partner programs, \
                events or advisory councils for Amazon Connect Customer during the past 18 months.
                  criterion decision-authority added: The Practice Lead decides on the practice's resource allocation, hiring and \
                investments.
                  criterion deputy dropped: The partner names who stands in for the Practice Lead, where the practice works in more \
                than one region.
                  wording of evidence item participation: Prove that the Practice Lead took part in 2 or more Amazon Connect Customer \
                partner events during the past 12 months. -> Prove that the Practice Lead took part in 1 or more Amazon Connect \
                Customer partner events, advisory sessions or co-sell engagements during the past 18 months.
                  minimum of evidence item participation: 2 -> 1
                  months of evidence item participation: 12 -> 18
                ACC-007 Active ACE Pipeline Engagement: changed
                  threshold opportunities: 12 -> 10
                  threshold window-months: 24 -> 18
                ACC-009 Demand Generation & Thought Leadership: changed
                  threshold activity-kinds added: 3
                  threshold activities dropped: 4
                  threshold thought-leadership dropped: 1
                ACC-012 Amazon Connect Product Family Awareness and Connect Customer Positioning: added
                ACC-013 Reporting Skills of Delivery Management: dropped""");
    }
}
