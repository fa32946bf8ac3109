package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.connectcompetency.examples.benchmarks.PlainSha256;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.InvalidApplicationException;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.checklist.ConsistencyCheck;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.WaiverTerms;
import org.connectcompetency.model.result.Provenance;
import org.connectcompetency.model.result.RequirementResult;
import org.connectcompetency.model.result.SectionSummary;
import org.connectcompetency.model.result.Status;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.model.result.WaiverClaim;
import org.jspecify.annotations.Nullable;

/** Judges an application by the checklist 2026-02 as the rules do, but in plain Java. */
public final class HandWrittenValidator {

    static final String COMMON_PRACTICE = "common-practice";
    static final String WELL_ARCHITECTED = "well-architected-review";

    private final Checklist checklist;
    private final String library;
    private final String catalogueSha256;
    private final String rulesSha256;
    private final int highRiskIssues;
    private final int practiceMonths;
    private final Prerequisites prerequisites;
    private final Practice practice;
    private final Examples examples;
    private final Documents documents = new Documents();

    private HandWrittenValidator(Checklist checklist, String library, String rulesSha256) {
        this.checklist = checklist;
        this.library = library;
        this.rulesSha256 = rulesSha256;
        catalogueSha256 = PlainSha256.of(CompetencyJson.canonical(checklist));
        highRiskIssues = waiver(WELL_ARCHITECTED).threshold("high-risk-issues");
        practiceMonths = waiver(COMMON_PRACTICE).threshold("window-months");
        prerequisites = new Prerequisites(checklist);
        practice = new Practice(checklist.productTags());
        examples = new Examples(checklist);
    }

    /**
     * Returns a validator whose results name that library version and those rules, so that they equal the results of
     * the rules.
     */
    public static HandWrittenValidator like(String library, String rulesSha256) {
        return new HandWrittenValidator(Checklists.of("2026-02"), library, rulesSha256);
    }

    private WaiverTerms waiver(String key) {
        return checklist.waivers().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Judges an application. */
    public ValidationResult validate(CompetencyApplication application) {
        List<Problem> problems = ConsistencyCheck.problems(application, checklist);
        if (!problems.isEmpty()) {
            throw new InvalidApplicationException(problems);
        }
        LocalDate asOf = application.submittedOn() == null ? LocalDate.now() : application.submittedOn();
        Facts facts = new Facts(application, asOf, sorted(application.caseStudies()), checklist.placeholders());
        Map<String, Sheet> sheets = sheets(facts);
        List<WaiverClaim> claims = waive(facts, sheets);
        prerequisites.judge(facts, sheets);
        practice.judge(facts, sheets);
        examples.judge(facts, sheets);
        documents.judge(facts, sheets);
        return result(facts, sheets, claims);
    }

    private static List<CaseStudy> sorted(List<CaseStudy> caseStudies) {
        List<CaseStudy> sorted = new ArrayList<>(caseStudies);
        sorted.sort(Comparator.comparing(CaseStudy::id));
        return sorted;
    }

    private Map<String, Sheet> sheets(Facts facts) {
        Map<String, Sheet> sheets =
                new LinkedHashMap<>(2 * checklist.requirements().size());
        for (Requirement requirement : checklist.requirements()) {
            boolean applies = requirement.category() == null
                    || facts.application().categories().contains(requirement.category());
            sheets.put(requirement.id(), new Sheet(requirement, applies, facts.caseStudies()));
        }
        return sheets;
    }

    private List<WaiverClaim> waive(Facts facts, Map<String, Sheet> sheets) {
        List<WaiverClaim> claims = Waivers.claims(facts, practiceMonths, highRiskIssues);
        Map<@Nullable String, TreeSet<String>> grounds = new HashMap<>();
        for (WaiverClaim claim : claims) {
            if (claim.holds()) {
                grounds.computeIfAbsent(claim.caseStudy(), id -> new TreeSet<>())
                        .add(claim.reason());
            }
        }
        // One waiver is the partner's, and the other one that of case studies.
        List<String> practice = List.copyOf(grounds.getOrDefault(null, new TreeSet<>()));
        List<List<String>> reviews = new ArrayList<>();
        for (CaseStudy caseStudy : facts.caseStudies()) {
            reviews.add(List.copyOf(grounds.getOrDefault(caseStudy.id(), new TreeSet<>())));
        }
        for (Sheet sheet : sheets.values()) {
            String waiver = sheet.requirement.waiver();
            if (COMMON_PRACTICE.equals(waiver)) {
                sheet.allGrounds = practice;
            } else if (WELL_ARCHITECTED.equals(waiver)) {
                for (int i = 0; i < sheet.pages.length; i++) {
                    if (sheet.concerned[i]) {
                        sheet.grounds.set(i, reviews.get(i));
                    }
                }
            }
        }
        return claims;
    }

    private ValidationResult result(Facts facts, Map<String, Sheet> sheets, List<WaiverClaim> claims) {
        List<RequirementResult> requirements = new ArrayList<>(sheets.size());
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        Map<Basis, Integer> bases = new EnumMap<>(Basis.class);
        Map<String, Map<Status, Integer>> sections = new LinkedHashMap<>();
        for (Sheet sheet : sheets.values()) {
            RequirementResult result = sheet.result();
            requirements.add(result);
            counts.merge(result.status(), 1, Integer::sum);
            sections.computeIfAbsent(result.section(), s -> new EnumMap<>(Status.class))
                    .merge(result.status(), 1, Integer::sum);
            if (result.status() == Status.MET || result.status() == Status.NOT_MET) {
                bases.merge(result.basis(), 1, Integer::sum);
            }
        }
        List<SectionSummary> summaries = new ArrayList<>(sections.size());
        sections.forEach((section, some) -> summaries.add(new SectionSummary(section, some)));
        return new ValidationResult(
                checklist.version(),
                facts.asOf(),
                facts.application().partner().name(),
                counts.containsKey(Status.NOT_MET) ? Verdict.NOT_READY : Verdict.READY,
                counts,
                bases,
                summaries,
                new Provenance(
                        library,
                        catalogueSha256,
                        rulesSha256,
                        PlainSha256.of(CompetencyJson.canonical(facts.application()))),
                false,
                List.of(),
                claims,
                requirements);
    }
}
