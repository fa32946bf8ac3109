package org.connectcompetency.files.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.ProductTags;
import org.jspecify.annotations.Nullable;

/**
 * Takes the opportunities of Partner Central into an application, matched by id: one that is there is brought up to
 * date, a new one added, none removed.
 *
 * <p>The files are answers of the Selling API as JSON (GetOpportunity, ListOpportunities, GetAwsOpportunitySummary and
 * engagement invitations), the files of AWS's bulk export as JSON or CSV, ACE JSON 2.0, and exports of ACE Pipeline
 * Manager. Taken are title, stage, review status, created date (the day in UTC), origin and product tags. The stage
 * that AWS has in its summary is not the partner's, and never taken; nor is anything of the customer's contacts.
 *
 * @param files the files and folders
 * @param originUnknown the origin of those whose origin no file says; without it they are left out
 * @param taggedOnly whether new opportunities without a tag of Amazon Connect Customer are left out
 */
public record AceImport(List<ImportFile> files, @Nullable OpportunityOrigin originUnknown, boolean taggedOnly) {

    static final String SOURCE = "ace";

    public AceImport {
        files = List.copyOf(files);
    }

    /** Creates an import that takes all opportunities whose origin is known. */
    public AceImport(List<ImportFile> files) {
        this(files, null, false);
    }

    /**
     * Returns the application with what the files say.
     *
     * @throws UnreadableFileException if a file cannot be read, or files contradict each other
     */
    public Imported into(CompetencyApplication application) {
        Notes notes = new Notes(SOURCE);
        AceReader read = new AceReader(notes);
        read.read(files);

        Map<String, AceOpportunity> opportunities = new LinkedHashMap<>();
        application.aceOpportunities().forEach(each -> opportunities.putIfAbsent(each.id(), each));
        ProductTags tags = checklist(application).productTags();
        for (OpportunityRecord record : read.opportunities().values()) {
            OpportunityUpdate update = new OpportunityUpdate(record, origin(record, read), tags, notes);
            AceOpportunity before = opportunities.get(record.id());
            AceOpportunity after =
                    before == null ? update.added(originUnknown, taggedOnly) : update.broughtUpToDate(before);
            if (after != null) {
                opportunities.put(record.id(), after);
            }
        }
        CompetencyApplication updated = CompetencyApplicationBuilder.builder(application)
                .aceOpportunities(list(application, opportunities))
                .build();
        AceReconciliation.of(application, updated, read, notes);
        return new Imported(updated, notes.report());
    }

    private static @Nullable OpportunityOrigin origin(OpportunityRecord record, AceReader read) {
        AceReader.OriginRecord summary = read.origins().get(record.id());
        return summary == null
                ? record.origin()
                : Contradiction.refusedOf(record.id(), summary.place(), record.place())
                        .of("origin", summary.origin(), record.origin());
    }

    private static Checklist checklist(CompetencyApplication application) {
        String version = application.checklist();
        return version == null || !Checklists.versions().contains(version)
                ? Checklists.newest()
                : Checklists.of(version);
    }

    /** Returns the application's opportunities as they are now, then the new ones. A repeated one stays repeated. */
    private static List<AceOpportunity> list(
            CompetencyApplication application, Map<String, AceOpportunity> opportunities) {
        List<AceOpportunity> list = new ArrayList<>();
        for (AceOpportunity before : application.aceOpportunities()) {
            AceOpportunity after = opportunities.remove(before.id());
            list.add(after == null ? before : after);
        }
        list.addAll(opportunities.values());
        return list;
    }
}
