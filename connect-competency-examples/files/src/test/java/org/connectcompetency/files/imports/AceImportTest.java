package org.connectcompetency.files.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AceImportTest {

    private static final String FERRIES = """
            {"Catalog": "AWS", "Id": "O11", "CreatedDate": "2026-01-31T23:30:00-05:00",
             "LifeCycle": {"Stage": "Technical Validation", "ReviewStatus": "Action Required"},
             "Project": {"Title": "Quillback Ferries: storm line"},
             "RelatedEntityIdentifiers": {"AwsProducts": ["AmazonConnectVoice", "AmazonConnectChat"], "Solutions": []}}
            """;
    private static final String FERRIES_SUMMARY = """
            {"Catalog": "AWS", "RelatedOpportunityId": "O11", "Origin": "AWS Referral", "InvolvementType": "Co-Sell",
             "LifeCycle": {"Stage": "Launched"}, "RelatedEntityIds": {"AwsProducts": ["AmazonConnectTasks"]}}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static Imported imported(CompetencyApplication application, Path... files) {
        return new AceImport(ImportFile.all(files)).into(application);
    }

    private static List<String> subjects(List<ImportEntry> entries, String code) {
        return entries.stream()
                .filter(each -> each.code().equals(code))
                .map(ImportEntry::subject)
                .toList();
    }

    @Test
    void an_opportunity_is_taken_with_its_origin_from_the_summary_and_never_the_stage_of_aws() throws IOException {
        Imported imported =
                imported(Applications.with(), file("O11.json", FERRIES), file("O11aws.json", FERRIES_SUMMARY));

        assertThat(imported.application().aceOpportunities())
                .containsExactly(new AceOpportunity(
                        "O11",
                        "Quillback Ferries: storm line",
                        OpportunityOrigin.AWS_ORIGINATED,
                        OpportunityStage.TECHNICAL_VALIDATION,
                        null,
                        OpportunityReviewStatus.ACTION_REQUIRED,
                        List.of("AmazonConnectChat", "AmazonConnectVoice"),
                        LocalDate.of(2026, 2, 1)));
        assertThat(subjects(imported.report().taken(), "added")).containsExactly("O11");
        assertThat(imported.report().leftOut()).isEmpty();
    }

    @Test
    void one_whose_origin_no_file_says_is_left_out_unless_its_origin_is_given() throws IOException {
        Path file = file("O11.json", FERRIES);

        Imported without = imported(Applications.with(), file);
        assertThat(without.application().aceOpportunities()).isEmpty();
        assertThat(subjects(without.report().leftOut(), "origin-unknown")).containsExactly("O11");

        Imported with = new AceImport(ImportFile.all(file), OpportunityOrigin.PARTNER_ORIGINATED, false)
                .into(Applications.with());
        assertThat(with.application().aceOpportunities())
                .extracting(AceOpportunity::origin)
                .containsExactly(OpportunityOrigin.PARTNER_ORIGINATED);
        assertThat(with.report().taken().get(0).message()).contains("the one given for unknown ones");
    }

    @Test
    void an_opportunity_that_is_there_is_brought_up_to_date_and_keeps_what_no_file_says() throws IOException {
        Imported imported = imported(Applications.with(Applications.typed("O11")), file("O11.json", FERRIES));

        AceOpportunity after = imported.application().aceOpportunities().get(0);
        assertThat(after.origin()).isEqualTo(OpportunityOrigin.PARTNER_ORIGINATED);
        assertThat(after.stage()).isEqualTo(OpportunityStage.TECHNICAL_VALIDATION);
        assertThat(after.name()).isEqualTo("Quillback Ferries: storm line");
        assertThat(imported.report().taken())
                .extracting(ImportEntry::code, ImportEntry::message)
                .containsExactly(tuple(
                        "updated",
                        "title Typed by hand → Quillback Ferries: storm line; stage Prospect → Technical Validation;"
                                + " review status none → action required;"
                                + " products Amazon Connect Customer → AmazonConnectChat, AmazonConnectVoice;"
                                + " created date 2025-05-05 → 2026-02-01"));
        assertThat(subjects(imported.report().disagreements(), "stage-differs")).containsExactly("O11");
        assertThat(subjects(imported.report().disagreements(), "created-date-differs"))
                .containsExactly("O11");

        Imported again = imported(imported.application(), file("O11.json", FERRIES));
        assertThat(again.application()).isEqualTo(imported.application());
        assertThat(again.report().taken()).extracting(ImportEntry::code).containsExactly("unchanged");
    }

    @Test
    void a_row_of_a_list_only_brings_up_to_date() throws IOException {
        Path page = file("page.json", """
                {"OpportunitySummaries": [
                  {"Catalog": "AWS", "Id": "O11", "CreatedDate": "2025-03-04T05:06:07Z",
                   "LifeCycle": {"Stage": "Launched", "ReviewStatus": "Approved"}},
                  {"Catalog": "AWS", "Id": "O12", "CreatedDate": "2025-03-04T05:06:07Z",
                   "LifeCycle": {"Stage": "Launched", "ReviewStatus": "Approved"}}], "NextToken": null}
                """);

        Imported imported = new AceImport(ImportFile.all(page), OpportunityOrigin.AWS_ORIGINATED, false)
                .into(Applications.with(Applications.typed("O11")));

        assertThat(imported.application().aceOpportunities())
                .containsExactly(new AceOpportunity(
                        "O11",
                        "Typed by hand",
                        OpportunityOrigin.PARTNER_ORIGINATED,
                        OpportunityStage.LAUNCHED,
                        null,
                        OpportunityReviewStatus.APPROVED,
                        List.of("Amazon Connect Customer"),
                        LocalDate.of(2025, 3, 4)));
        assertThat(subjects(imported.report().leftOut(), "no-title")).containsExactly("O12");
        assertThat(imported.report().leftOut().get(0).place())
                .endsWith("page.json: line 4, column 3, /OpportunitySummaries/1");
    }

    @Test
    void legacy_json_has_title_origin_products_and_acceptance() throws IOException {
        Path legacy = file("legacy.json", """
                {"version": "2.0", "spmsId": "spms-7", "opportunities": [
                  {"apnCrmUniqueIdentifier": "O77", "status": "In Review", "stage": "Committed", "aWSStage": "Launched",
                   "partnerProjectTitle": "Pebblegate Bank: card hotline", "opportunityOwnership": "AWS Referral",
                   "partnerAcceptanceStatus": "Accepted", "createdDate": "2025-11-08T13:15:34.000Z",
                   "customerEmail": "teller@pebblegate.example", "customerCompanyName": "Pebblegate Bank",
                   "awsProducts": ["Amazon Connect – Chat", "Lambda"]}]}
                """);

        Imported imported = imported(Applications.with(), legacy);

        assertThat(imported.application().aceOpportunities())
                .containsExactly(new AceOpportunity(
                        "O77",
                        "Pebblegate Bank: card hotline",
                        OpportunityOrigin.AWS_ORIGINATED,
                        OpportunityStage.COMMITTED,
                        null,
                        OpportunityReviewStatus.IN_REVIEW,
                        List.of("Amazon Connect – Chat", "Lambda"),
                        LocalDate.of(2025, 11, 8)));
        assertThat(imported.application().coSellActivities()).isEmpty();
        assertThat(subjects(imported.report().suggestions(), "accepted-invitation"))
                .containsExactly("O77");
    }

    @Test
    void an_accepted_invitation_is_a_suggestion_and_names_the_opportunity_of_the_same_title() throws IOException {
        Path invitations = file("invitations.json", """
                [{"Catalog": "AWS", "Id": "engi-0123456789abc", "Status": "ACCEPTED", "InvitationDate": "2026-02-03T00:00:00Z",
                  "EngagementId": "eng-01", "EngagementTitle": "TYPED by  hand", "PayloadType": "OpportunityInvitation",
                  "Payload": {"OpportunityInvitation": {"Customer": {"CompanyName": "Inkwell Hotels"}}}},
                 {"Catalog": "AWS", "Id": "engi-0123456789abd", "Status": "PENDING", "InvitationDate": "2026-02-03T00:00:00Z"}]
                """);

        Imported imported = imported(Applications.with(Applications.typed("O11")), invitations);

        assertThat(imported.application()).isEqualTo(Applications.with(Applications.typed("O11")));
        assertThat(imported.report().suggestions()).hasSize(1);
        assertThat(imported.report().suggestions().get(0).subject()).isEqualTo("engi-0123456789abc");
        assertThat(imported.report().suggestions().get(0).message()).contains("O11 has the same title");
    }

    @Test
    void what_is_not_known_is_left_out_and_says_which_value() throws IOException {
        Path file = file("list.json", """
                [{"Id": "O1", "LifeCycle": {"Stage": "Dreaming"}, "Project": {"Title": "A"}},
                 {"Id": "O2", "LifeCycle": {"Stage": "Launched", "ReviewStatus": "Lost in the post"}},
                 {"Id": "O3", "CreatedDate": "03/04/2026"},
                 {"Id": "O4", "CreatedDate": "2026-03-04T10:00:00"},
                 {"Id": "O5", "opportunityOwnership": "A friend"},
                 {"Id": "O6", "Catalog": "Elsewhere"},
                 {"Id": "", "Catalog": "AWS"},
                 {"Id": "O8", "Project": {"Title": "B"}},
                 {"Id": "O9", "Project": {"Title": "C"}, "LifeCycle": {"Stage": "Launched"}},
                 {"unrelated": true}]
                """);

        Imported imported = imported(Applications.with(), file);

        assertThat(imported.application().aceOpportunities()).isEmpty();
        assertThat(imported.report().leftOut())
                .extracting(each -> each.subject() + " " + each.code())
                .containsExactly(
                        " no-id",
                        " unknown-object",
                        "O1 unknown-stage",
                        "O2 unknown-review-status",
                        "O3 unclear-date",
                        "O4 unclear-date",
                        "O5 unknown-origin",
                        "O6 unknown-catalog",
                        "O8 no-stage",
                        "O9 no-created-date");
        assertThat(imported.report().leftOut().get(2).message()).isEqualTo("its stage \"Dreaming\" is not known");
    }

    @Test
    void two_files_that_contradict_are_refused_with_both_places() throws IOException {
        Path one = file("a.json", FERRIES);
        Path other = file("b.json", FERRIES.replace("Technical Validation", "Qualified"));

        assertThatThrownBy(() -> imported(Applications.with(), one, other))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll(
                        "b.json: line 1, column 1, (document): says that the stage of O11 is QUALIFIED, but ",
                        "a.json: line 1, column 1, (document) says TECHNICAL_VALIDATION");

        Path ownership =
                file("c.json", FERRIES.replace("\"Id\"", "\"opportunityOwnership\": \"Partner Referral\", \"Id\""));
        assertThatThrownBy(() -> imported(Applications.with(), ownership, file("d.json", FERRIES_SUMMARY)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("the origin of O11 is PARTNER_ORIGINATED, but ");
    }

    @Test
    void of_two_answers_the_one_that_was_changed_later_is_right() throws IOException {
        String modified = "\"LastModifiedDate\": \"2026-03-0%dT00:00:00Z\", \"Id\"";
        Path early = file("a.json", FERRIES.replace("\"Id\"", modified.formatted(1)));
        Path late = file(
                "b.json",
                FERRIES.replace("\"Id\"", modified.formatted(2)).replace("Technical Validation", "Committed"));

        for (Path[] files : List.of(new Path[] {early, late}, new Path[] {late, early})) {
            Imported imported = imported(Applications.with(Applications.typed("O11")), files);
            assertThat(imported.application().aceOpportunities())
                    .extracting(AceOpportunity::stage)
                    .containsExactly(OpportunityStage.COMMITTED);
            assertThat(imported.report().leftOut())
                    .extracting(ImportEntry::subject, ImportEntry::code, ImportEntry::message, ImportEntry::place)
                    .containsExactly(tuple(
                            "O11",
                            "older-opportunity",
                            "this was changed on 2026-03-01T00:00:00Z, before "
                                    + ImportFile.of(late).name()
                                    + ": line 1, column 1, (document), which was changed on 2026-03-02T00:00:00Z and was"
                                    + " taken; left out: stage Technical Validation",
                            ImportFile.of(early).name() + ": line 1, column 1, (document)"));
        }
    }

    @Test
    void two_rows_of_a_table_are_settled_by_their_dates_whatever_their_order() throws IOException {
        String header = "CreatedDate,Id,LastModifiedDate,LifeCycle.Stage,Origin,Project.Title\n";
        List<String> rows = List.of(
                "2026-01-01,O11,2026-03-03T00:00:00Z,Committed,,\n",
                "2026-01-01,O11,2026-03-01T00:00:00Z,Prospect,,Old title\n",
                "2026-01-01,O11,2026-03-02T00:00:00Z,Qualified,Partner Referral,New title\n");
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            String table = header + rows.get(order[0]) + rows.get(order[1]) + rows.get(order[2]);
            Imported imported = imported(Applications.with(), file("rows.csv", table));

            assertThat(imported.application().aceOpportunities())
                    .extracting(AceOpportunity::stage, AceOpportunity::name)
                    .containsExactly(tuple(OpportunityStage.COMMITTED, "New title"));
            assertThat(imported.report().leftOut())
                    .extracting(ImportEntry::code, each -> each.message().replaceFirst(".* taken; ", ""))
                    .containsExactlyInAnyOrder(
                            tuple("older-opportunity", "left out: stage Qualified"),
                            tuple("older-opportunity", "left out: title Old title; stage Prospect"));
        }
    }

    @Test
    void an_opportunity_that_was_lost_may_have_come_further() throws IOException {
        AceOpportunity committed = new AceOpportunity(
                "O11",
                "Typed",
                OpportunityOrigin.AWS_ORIGINATED,
                OpportunityStage.COMMITTED,
                null,
                null,
                List.of(),
                LocalDate.of(2026, 2, 1));
        Path lost = file("O11.json", FERRIES.replace("Technical Validation", "Closed Lost"));

        Imported imported = imported(Applications.with(committed), lost);

        assertThat(imported.application().aceOpportunities().get(0).furthestStage())
                .isNull();
        assertThat(subjects(imported.report().suggestions(), "furthest-stage")).containsExactly("O11");
    }

    @Test
    void of_400_opportunities_each_is_taken_or_left_out_with_its_reason() throws IOException {
        AceOpportunity gone = Applications.typed("O42");
        AceOpportunity ours = Applications.typed("O5200014");
        Path files = PartnerCentral.writeFiles(folder.resolve("opportunities"));

        Imported imported = imported(Applications.with(gone, ours), files);

        ImportReport report = imported.report();
        assertThat(imported.application().aceOpportunities()).hasSize(384);
        assertThat(ImportReport.byCode(report.taken())).isEqualTo(Map.of("added", 382L, "updated", 1L));
        assertThat(subjects(report.leftOut(), "sandbox").stream().distinct())
                .containsExactlyElementsOf(PartnerCentral.sandbox())
                .hasSize(4);
        assertThat(subjects(report.leftOut(), "origin-unknown"))
                .containsExactlyElementsOf(PartnerCentral.withoutSummary())
                .hasSize(8);
        assertThat(report.leftOut())
                .filteredOn(each -> each.message().endsWith("AccessDeniedException"))
                .extracting(ImportEntry::code, ImportEntry::subject)
                .containsExactlyElementsOf(PartnerCentral.failed().stream()
                        .map(id -> tuple("failed", id))
                        .toList())
                .hasSize(5);
        assertThat(report.leftOut())
                .filteredOn(each -> each.message().endsWith("ResourceNotFoundException"))
                .hasSize(8);
        assertThat(subjects(report.leftOut(), "summary-alone")).containsExactlyElementsOf(PartnerCentral.failed());
        assertThat(report.leftOut()).hasSize(4 + 4 + 8 + 5 + 8 + 5);
        assertThat(subjects(report.disagreements(), "in-no-file")).containsExactly("O42");
        assertThat(subjects(report.disagreements(), "opportunity-missing")).containsExactly("hotels");
        assertThat(report.taken())
                .filteredOn(each -> !each.message().contains("no product tag of Amazon Connect Customer"))
                .extracting(ImportEntry::subject)
                .containsExactlyElementsOf(PartnerCentral.ours())
                .hasSize(37);
    }

    @Test
    void those_without_a_tag_can_be_left_out() throws IOException {
        Path files = PartnerCentral.writeFiles(folder.resolve("opportunities"));

        Imported imported = new AceImport(ImportFile.all(files), null, true).into(Applications.with());

        assertThat(imported.application().aceOpportunities())
                .extracting(AceOpportunity::id)
                .containsExactlyElementsOf(PartnerCentral.ours());
        assertThat(subjects(imported.report().leftOut(), "untagged")).hasSize(383 - 37);
    }

    @Test
    void nothing_of_contacts_customers_or_sellers_is_carried_over() throws IOException {
        Path files = PartnerCentral.writeFiles(folder.resolve("opportunities"));

        Imported imported = imported(Applications.with(), files);

        String written = CompetencyJson.write(imported.application());
        assertThat(written).contains("Thistledown Mutual 0: new service desk");
        assertThat(written + imported.report().toJson() + imported.report().toText())
                .doesNotContain("@", "Wilhelmina", "Okonjo", "111122223333", "Call again");
    }

    @Test
    void the_tables_of_the_export_say_the_same_as_its_files() throws IOException {
        Imported files = imported(Applications.with(), PartnerCentral.writeFiles(folder.resolve("opportunities")));
        Imported tables = imported(Applications.with(), PartnerCentral.writeTables(folder.resolve("tables")));

        assertThat(tables.application()).isEqualTo(files.application());
        assertThat(tables.report().taken())
                .extracting(ImportEntry::subject, ImportEntry::message)
                .isEqualTo(files.report().taken().stream()
                        .map(each -> tuple(each.subject(), each.message()))
                        .toList());
        assertThat(ImportReport.byCode(tables.report().leftOut()))
                .isEqualTo(ImportReport.byCode(files.report().leftOut()));

        Imported both = imported(Applications.with(), folder);
        assertThat(both.application()).isEqualTo(files.application());
    }

    @Test
    void the_pages_of_a_list_bring_up_to_date() throws IOException {
        CompetencyApplication all = imported(Applications.with(), PartnerCentral.writeTables(folder.resolve("tables")))
                .application();
        for (int i = 0; i < 4; i++) {
            file("pages/page" + i + ".json", Json.of(PartnerCentral.pages().get(i)));
        }
        Path one = file("all-pages.json", Json.of(PartnerCentral.pages()));

        for (Path pages : List.of(folder.resolve("pages"), one)) {
            Imported again = imported(all, pages);
            assertThat(again.application()).isEqualTo(all);
            assertThat(ImportReport.byCode(again.report().taken())).isEqualTo(Map.of("unchanged", 383L));
            assertThat(ImportReport.byCode(again.report().leftOut())).isEqualTo(Map.of("no-title", 8L, "sandbox", 4L));
        }
    }

    @Test
    void pipeline_managers_labels_are_known_with_any_separator() throws IOException {
        String rows = """
                Opportunity ID,Opportunity Ownership,Status,Stage,Partner Project Title,Date Created,AWS products,Customer Email
                O501,Partner Referral,Approved,Qualified,"Marrowfield Foods, order line",2026-02-28,"Amazon Connect - Voice; Amazon S3",x@y.example
                """;
        for (String separated :
                List.of(rows, "\uFEFF" + rows, rows.replace(',', '\t').replace("Foods\t", "Foods,"))) {
            Imported imported = imported(Applications.with(), file("pipeline.csv", separated));
            assertThat(imported.application().aceOpportunities())
                    .containsExactly(new AceOpportunity(
                            "O501",
                            "Marrowfield Foods, order line",
                            OpportunityOrigin.PARTNER_ORIGINATED,
                            OpportunityStage.QUALIFIED,
                            null,
                            OpportunityReviewStatus.APPROVED,
                            List.of("Amazon Connect - Voice", "Amazon S3"),
                            LocalDate.of(2026, 2, 28)));
        }
    }
}
