package org.connectcompetency.files.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the Selling API says to a partner with 400 opportunities, the same in every run. Of them, 37 have a product tag
 * of Amazon Connect Customer ({@link #ours}), 4 are of the catalog for tests, 5 could not be exported, and 8 have no
 * summary of AWS.
 */
final class PartnerCentral {

    static final int SIZE = 400;

    private static final List<String> STAGES = List.of(
            "Prospect",
            "Qualified",
            "Technical Validation",
            "Business Validation",
            "Committed",
            "Launched",
            "Closed Lost");
    private static final List<String> CONNECT = List.of(
            "AmazonConnectUnlimitedAIVoice", "AmazonConnectChat", "ContactLensforAmazonConnect", "AmazonConnectTasks");
    private static final List<String> OTHERS = List.of("AmazonEC2", "AWSLambda", "AmazonS3", "AmazonBedrock");
    private static final List<String> CUSTOMERS = List.of(
            "Thistledown Mutual", "Quillback Ferries", "Pebblegate Bank", "Marrowfield Foods", "Inkwell Hotels");

    private PartnerCentral() {}

    static String id(int number) {
        return "O" + (5_200_000 + number);
    }

    static List<String> ours() {
        return numbers()
                .filter(PartnerCentral::isOurs)
                .mapToObj(PartnerCentral::id)
                .toList();
    }

    static List<String> sandbox() {
        return numbers()
                .filter(PartnerCentral::isSandbox)
                .mapToObj(PartnerCentral::id)
                .toList();
    }

    static List<String> failed() {
        return numbers()
                .filter(PartnerCentral::isFailed)
                .mapToObj(PartnerCentral::id)
                .toList();
    }

    static List<String> withoutSummary() {
        return numbers()
                .filter(PartnerCentral::isWithoutSummary)
                .mapToObj(PartnerCentral::id)
                .toList();
    }

    private static IntStream numbers() {
        return IntStream.range(0, SIZE);
    }

    private static boolean isOurs(int number) {
        return number % 10 == 4 && number < 370;
    }

    private static boolean isSandbox(int number) {
        return number % 100 == 7;
    }

    private static boolean isFailed(int number) {
        return number % 80 == 13;
    }

    private static boolean isWithoutSummary(int number) {
        return number % 50 == 29;
    }

    /** Returns the answers of GetOpportunity; of one that failed, what the export writes instead. */
    static List<Map<String, Object>> opportunities() {
        return numbers().mapToObj(PartnerCentral::opportunity).toList();
    }

    /** Returns the answers of GetAwsOpportunitySummary. */
    static List<Map<String, Object>> summaries() {
        return numbers().mapToObj(PartnerCentral::summary).toList();
    }

    /** Returns the pages of ListOpportunities. */
    static List<Map<String, Object>> pages() {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int from = 0; from < SIZE; from += 100) {
            List<Map<String, Object>> rows = IntStream.range(from, from + 100)
                    .filter(number -> !isFailed(number))
                    .mapToObj(PartnerCentral::row)
                    .toList();
            pages.add(Json.object("OpportunitySummaries", rows, "NextToken", from == 300 ? null : "page-" + from));
        }
        return pages;
    }

    private static Map<String, Object> row(int number) {
        Map<String, Object> opportunity = opportunity(number);
        opportunity.keySet().retainAll(List.of("Arn", "Catalog", "CreatedDate", "Id", "LastModifiedDate", "LifeCycle"));
        opportunity.put("Customer", Json.object("Account", Json.object("CompanyName", customer(number))));
        opportunity.put("OpportunityType", "Net New Business");
        opportunity.put("Project", Json.object("DeliveryModels", List.of("Managed Services")));
        return opportunity;
    }

    private static String customer(int number) {
        return CUSTOMERS.get(number % CUSTOMERS.size()) + " " + number;
    }

    private static Map<String, Object> opportunity(int number) {
        if (isFailed(number)) {
            return Json.object("Catalog", "AWS", "FAILED", "AccessDeniedException", "Id", id(number));
        }
        Random random = new Random(number);
        List<String> products = new ArrayList<>(List.of(OTHERS.get(random.nextInt(OTHERS.size()))));
        if (isOurs(number)) {
            products.add(0, CONNECT.get(random.nextInt(CONNECT.size())));
        }
        String created = "2025-%02d-%02dT%02d:15:42.371000+00:00"
                .formatted(1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24));
        return Json.object(
                "Arn",
                "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/" + id(number),
                "Catalog",
                isSandbox(number) ? "Sandbox" : "AWS",
                "CreatedDate",
                created,
                "Customer",
                Json.object(
                        "Account",
                        Json.object("CompanyName", customer(number), "Address", Json.object("CountryCode", "US")),
                        "Contacts",
                        List.of(Json.object(
                                "Email",
                                "contact" + number + "@customer.example",
                                "FirstName",
                                "Wilhelmina" + number))),
                "Id",
                id(number),
                "LastModifiedDate",
                "2026-03-01T08:00:00.120000+00:00",
                "LifeCycle",
                Json.object(
                        "ReviewStatus",
                        number % 9 == 0 ? "In review" : "Approved",
                        "Stage",
                        STAGES.get(random.nextInt(STAGES.size())),
                        "NextStepsHistory",
                        List.of(Json.object("Value", "Call again, \"soon\"", "Time", "2026-02-01T00:00:00+00:00"))),
                "OpportunityTeam",
                List.of(Json.object("Email", "seller" + number + "@partner.example", "LastName", "Okonjo-Vale")),
                "Project",
                Json.object("Title", customer(number) + ": new service desk", "CustomerUseCase", "Contact Center"),
                "RelatedEntityIdentifiers",
                Json.object("AwsProducts", products, "Solutions", List.of("S-0000042")));
    }

    private static Map<String, Object> summary(int number) {
        if (isWithoutSummary(number)) {
            return Json.object(
                    "Catalog", "AWS", "FAILED", "ResourceNotFoundException", "RelatedOpportunityId", id(number));
        }
        return Json.object(
                "Catalog",
                isSandbox(number) ? "Sandbox" : "AWS",
                "InvolvementType",
                "Co-Sell",
                "LifeCycle",
                Json.object("Stage", "Engaged", "TargetCloseDate", "2026-12-31"),
                "OpportunityTeam",
                List.of(Json.object("Email", "aws" + number + "@aws.example")),
                "Origin",
                number % 3 == 0 ? "AWS Referral" : "Partner Referral",
                "RelatedEntityIds",
                Json.object("AwsProducts", List.of("AmazonConnectVoice")),
                "RelatedOpportunityId",
                id(number));
    }

    /** Writes one file for each answer, as the bulk export does. */
    static Path writeFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map<String, Object> opportunity : opportunities()) {
            Files.writeString(folder.resolve(opportunity.get("Id") + ".json"), Json.of(opportunity));
        }
        for (Map<String, Object> summary : summaries()) {
            Files.writeString(folder.resolve(summary.get("RelatedOpportunityId") + "aws.json"), Json.of(summary));
        }
        return folder;
    }

    /** Writes the two tables of the bulk export, and returns their folder. */
    static Path writeTables(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeTable(folder.resolve("opportunities.csv"), opportunities());
        writeTable(folder.resolve("opportunities_aws.csv"), summaries());
        return folder;
    }

    static void writeTable(Path file, List<Map<String, Object>> answers) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        TreeSet<String> columns = new TreeSet<>();
        for (Map<String, Object> answer : answers) {
            Map<String, String> row = new LinkedHashMap<>();
            flatten("", answer, row);
            rows.add(row);
            columns.addAll(row.keySet());
        }
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            for (Map<String, String> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        }
    }

    private static void flatten(String path, Object value, Map<String, String> row) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, each) -> flatten(path.isEmpty() ? (String) name : path + "." + name, each, row));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + i + "]", list.get(i), row);
            }
        } else {
            row.put(path, value == null ? "" : value.toString());
        }
    }
}
