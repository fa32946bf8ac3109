package org.connectcompetency.files.imports;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CoSellKind;
import org.connectcompetency.model.application.CompetencyApplication;

/** Compares the application with all that Partner Central's files say. */
final class AceReconciliation {

    private final CompetencyApplication application;
    private final AceReader read;
    private final Notes notes;
    private final Set<String> ids;

    private AceReconciliation(CompetencyApplication application, AceReader read, Notes notes) {
        this.application = application;
        this.read = read;
        this.notes = notes;
        this.ids =
                application.aceOpportunities().stream().map(AceOpportunity::id).collect(Collectors.toSet());
    }

    /** Notes what does not agree, and what the files suggest. */
    static void of(CompetencyApplication before, CompetencyApplication after, AceReader read, Notes notes) {
        AceReconciliation reconciliation = new AceReconciliation(after, read, notes);
        before.aceOpportunities().forEach(reconciliation::inNoFile);
        after.caseStudies().forEach(reconciliation::withoutOpportunity);
        read.origins().forEach(reconciliation::summaryAlone);
        read.opportunities().values().forEach(reconciliation::accepted);
        read.acceptedInvitations().values().forEach(reconciliation::accepted);
    }

    private void inNoFile(AceOpportunity opportunity) {
        if (!read.opportunities().containsKey(opportunity.id())) {
            notes.disagrees(
                    opportunity.id(),
                    "in-no-file",
                    "the application has it, but no file has it in a form that can be used; it was kept as it is",
                    "");
        }
    }

    private void withoutOpportunity(CaseStudy caseStudy) {
        String id = caseStudy.aceOpportunityId();
        if (!Names.isBlank(id) && id != null && !ids.contains(id)) {
            notes.disagrees(
                    caseStudy.id(),
                    "opportunity-missing",
                    "the case study names the opportunity " + id + ", which "
                            + (read.opportunities().containsKey(id)
                                    ? "is in a file but was left out"
                                    : "is neither in the application nor usable in a file"),
                    "");
        }
    }

    private void summaryAlone(String id, AceReader.OriginRecord origin) {
        if (!read.opportunities().containsKey(id)) {
            notes.leftOut(
                    id,
                    "summary-alone",
                    "this is AWS's summary of it, and no file has the opportunity itself (GetOpportunity)",
                    origin.place());
        }
    }

    private void accepted(OpportunityRecord record) {
        boolean known = application.coSellActivities().stream()
                .anyMatch(each ->
                        each.opportunity().equals(record.id()) && each.kind() == CoSellKind.AWS_ORIGINATED_ACCEPTED);
        if (record.accepted() && !known && ids.contains(record.id())) {
            suggestActivity(record.id(), "the partner accepted it", record.place());
        }
    }

    private void accepted(AceReader.InvitationRecord invitation) {
        String titles = Stream.of(invitation.title(), invitation.project())
                .map(Names::key)
                .filter(title -> !title.isEmpty())
                .distinct()
                .sorted()
                .flatMap(title -> application.aceOpportunities().stream()
                        .filter(each -> Names.key(each.name()).equals(title))
                        .map(AceOpportunity::id))
                .distinct()
                .collect(Collectors.joining(" and "));
        String same = titles.isEmpty() ? "" : "; " + titles + " has the same title";
        suggestActivity(
                invitation.id(),
                "the partner accepted this invitation"
                        + (invitation.title().isEmpty() ? "" : ", \"" + invitation.title() + "\"") + same,
                invitation.place());
    }

    private void suggestActivity(String subject, String fact, String place) {
        notes.suggests(
                subject,
                "accepted-invitation",
                fact + "; a co-sell activity " + CoSellKind.AWS_ORIGINATED_ACCEPTED
                        + " of the opportunity with the day of acceptance would say so",
                place);
    }
}
