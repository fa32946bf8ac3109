package org.connectcompetency.model.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.HighRiskIssues;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.internal.json.DocumentBounds;
import org.connectcompetency.model.internal.values.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mistakes in an application that would turn judging it into guessing: references to unknown ids, ids that
 * are given twice, negative counts. It also finds what would cost more than its size to judge: too many case studies,
 * lists that are too long, and texts that were made to be slow to compare. It lists the first {@value #MOST_PROBLEMS}
 * problems, in document order, and a last one says how many more there are. It takes time linear in the size of the
 * application. Ids are compared exactly.
 */
public final class ConsistencyCheck {

    private static final String CASE_STUDIES = "caseStudies";
    private static final String HIGH_RISK_ISSUES = "wellArchitectedReview/highRiskIssues/";
    private static final String PERSONNEL = "personnel";
    private static final String ACE_OPPORTUNITIES = "aceOpportunities";
    private static final String LEGACY_PLATFORMS = "legacyPlatforms";
    private static final String RESPONSES = "responses";

    private static final String BLANK = "must not be blank";

    /** Stands for "no case study" among the case studies that are answered for; no id is blank. */
    private static final String PARTNER = "";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The most case studies that are judged: each is laid beside every requirement. */
    private static final int MOST_CASE_STUDIES = 500;

    /** The most elements that any list may have. */
    private static final int MOST_ELEMENTS = 100_000;

    /**
     * The most ids or names of one list that may have the same hash code. No honest list has so many; more would make
     * whatever looks them up take time that grows with their square.
     */
    private static final int MOST_WITH_ONE_HASH_CODE = 100;

    /** The most problems that are listed. */
    private static final int MOST_PROBLEMS = 100;

    /**
     * The search for the nearest id takes time. It is worth it for the first few mistakes, but not for a hundred
     * thousand.
     */
    private static final int MAX_SUGGESTIONS = 20;

    /** So many ids are looked through for the nearest one. */
    private static final int MAX_COMPARED = 1_000;

    private final CompetencyApplication application;
    private final @Nullable Checklist checklist;
    private final List<Problem> problems = new ArrayList<>();
    private int suggestions;
    private long more;

    private ConsistencyCheck(CompetencyApplication application, @Nullable Checklist checklist) {
        this.application = application;
        this.checklist = checklist;
    }

    /**
     * Returns the problems of an application.
     *
     * @param application the application to check
     * @param checklist the checklist that its responses refer to; null if its version is unknown, which is then the
     *     first problem, and then the checks that need the checklist are skipped
     */
    public static List<Problem> problems(CompetencyApplication application, @Nullable Checklist checklist) {
        ConsistencyCheck check = new ConsistencyCheck(application, checklist);
        if (checklist == null && application.checklist() != null) {
            check.problems.add(unknownVersion(application.checklist()));
        }
        DocumentBounds.check(application, MOST_ELEMENTS, check::problem);
        check.checkApplication();
        return check.listed();
    }

    /** Returns the problem of an application with an unknown checklist version. */
    public static Problem unknownVersion(String version) {
        return new Problem(
                "/checklist",
                "the version " + Wording.quoted(version) + " is unknown; the known versions are "
                        + Wording.quoted(Checklists.versions()));
    }

    private List<Problem> listed() {
        if (more > 0) {
            problems.add(
                    new Problem("", more == 1 ? "there is 1 more problem" : "there are " + more + " more problems"));
        }
        return List.copyOf(problems);
    }

    private void checkApplication() {
        if (Names.isBlank(application.partner().name())) {
            problem("/partner/name", BLANK);
        }
        distinguishable(application.partner().competencies(), HeldCompetency::name, "/partner/competencies");
        Set<String> caseStudies = checkCaseStudies();
        Set<String> people = checkPersonnel();
        checkBadgeCompletions(people);
        Set<String> opportunities = checkOpportunities();
        checkCoSellActivities(opportunities);
        checkLegacyPlatforms();
        checkResponses(caseStudies);
    }

    private Set<String> checkCaseStudies() {
        Set<String> ids = new LinkedHashSet<>();
        int count = application.caseStudies().size();
        if (count > MOST_CASE_STUDIES) {
            problem(
                    "/caseStudies",
                    "there can be at most " + MOST_CASE_STUDIES + " case studies, but there are " + count);
        }
        List<CaseStudy> caseStudies = application.caseStudies();
        distinguishable(caseStudies, CaseStudy::id, "/caseStudies");
        distinguishable(caseStudies, CaseStudy::aceOpportunityId, "/caseStudies");
        distinguishable(caseStudies, each -> each.customer().name(), "/caseStudies");
        distinguishable(caseStudies, each -> each.customer().legalEntity(), "/caseStudies");
        distinguishable(caseStudies, ConsistencyCheck::publicAddress, "/caseStudies");
        for (int i = 0; i < application.caseStudies().size(); i++) {
            CaseStudy caseStudy = application.caseStudies().get(i);
            newId(caseStudy.id(), ids, "case study", CASE_STUDIES, i);
            distinguishable(caseStudy.features(), each -> each, CASE_STUDIES, i, "features");
            distinguishable(caseStudy.reusedForDesignations(), each -> each, CASE_STUDIES, i, "reusedForDesignations");
            distinguishable(caseStudy.kpis(), Kpi::name, CASE_STUDIES, i, "kpis");
            notBlank(caseStudy.customer().name(), CASE_STUDIES, i, "customer/name");
            notNegative(caseStudy.agents(), CASE_STUDIES, i, "agents");
            notNegative(caseStudy.monthlyRecurringRevenueUsd(), CASE_STUDIES, i, "monthlyRecurringRevenueUsd");
            notNegative(caseStudy.annualRecurringRevenueUsd(), CASE_STUDIES, i, "annualRecurringRevenueUsd");
            if (caseStudy.wellArchitectedReview() != null) {
                HighRiskIssues issues = caseStudy.wellArchitectedReview().highRiskIssues();
                notNegative(issues.security(), CASE_STUDIES, i, HIGH_RISK_ISSUES + "SECURITY");
                notNegative(
                        issues.operationalExcellence(), CASE_STUDIES, i, HIGH_RISK_ISSUES + "OPERATIONAL_EXCELLENCE");
                notNegative(issues.reliability(), CASE_STUDIES, i, HIGH_RISK_ISSUES + "RELIABILITY");
            }
        }
        return ids;
    }

    private static @Nullable String publicAddress(CaseStudy caseStudy) {
        return caseStudy.publicReference() == null
                ? null
                : caseStudy.publicReference().url();
    }

    private Set<String> checkPersonnel() {
        Set<String> ids = new LinkedHashSet<>();
        distinguishable(application.personnel(), Person::id, "/personnel");
        distinguishable(application.personnel(), Person::name, "/personnel");
        for (int i = 0; i < application.personnel().size(); i++) {
            Person person = application.personnel().get(i);
            newId(person.id(), ids, "person", PERSONNEL, i);
            notBlank(person.name(), PERSONNEL, i, "name");
            percentage(person.allocationPercent(), PERSONNEL, i, "allocationPercent");
        }
        return ids;
    }

    private void checkBadgeCompletions(Set<String> people) {
        for (int i = 0; i < application.badgeCompletions().size(); i++) {
            BadgeCompletion completion = application.badgeCompletions().get(i);
            known(completion.person(), people, "person", "badgeCompletions", i, "person");
        }
    }

    private Set<String> checkOpportunities() {
        Set<String> ids = new LinkedHashSet<>();
        distinguishable(application.aceOpportunities(), AceOpportunity::id, "/aceOpportunities");
        distinguishable(application.aceOpportunities(), AceOpportunity::name, "/aceOpportunities");
        for (int i = 0; i < application.aceOpportunities().size(); i++) {
            AceOpportunity opportunity = application.aceOpportunities().get(i);
            newId(opportunity.id(), ids, "opportunity", ACE_OPPORTUNITIES, i);
            notBlank(opportunity.name(), ACE_OPPORTUNITIES, i, "name");
            distinguishable(opportunity.products(), each -> each, ACE_OPPORTUNITIES, i, "products");
        }
        return ids;
    }

    private void checkCoSellActivities(Set<String> opportunities) {
        for (int i = 0; i < application.coSellActivities().size(); i++) {
            CoSellActivity activity = application.coSellActivities().get(i);
            known(activity.opportunity(), opportunities, "opportunity", "coSellActivities", i, "opportunity");
        }
    }

    private void checkLegacyPlatforms() {
        distinguishable(application.legacyPlatforms(), LegacyPlatform::name, "/legacyPlatforms");
        for (int i = 0; i < application.legacyPlatforms().size(); i++) {
            LegacyPlatform platform = application.legacyPlatforms().get(i);
            notBlank(platform.name(), LEGACY_PLATFORMS, i, "name");
            notNegative(platform.migrationsExecuted(), LEGACY_PLATFORMS, i, "migrationsExecuted");
        }
    }

    private void checkResponses(Set<String> caseStudies) {
        Map<String, Set<String>> answered = new HashMap<>();
        for (int i = 0; i < application.responses().size(); i++) {
            Response response = application.responses().get(i);
            Set<String> caseStudiesAnswered =
                    answered.computeIfAbsent(response.requirement(), requirement -> new HashSet<>());
            if (!caseStudiesAnswered.add(response.caseStudy() == null ? PARTNER : response.caseStudy()) && another()) {
                list(
                        "/responses/" + i,
                        "a second response to " + Wording.quoted(response.requirement())
                                + (response.caseStudy() == null
                                        ? " without a case study"
                                        : " for the case study " + Wording.quoted(response.caseStudy()))
                                + "; there can be only one");
            }
            Requirement requirement = checklist == null
                    ? null
                    : checklist.find(response.requirement()).orElse(null);
            if (requirement != null) {
                checkAnswer(response, requirement, caseStudies, i);
            } else {
                if (checklist != null) {
                    unknownRequirement(response.requirement(), checklist, i);
                }
                checkCaseStudyExists(response, caseStudies, i);
            }
        }
    }

    private void unknownRequirement(String id, Checklist checklist, int response) {
        if (!another()) {
            return;
        }
        List<String> known =
                checklist.requirements().stream().map(Requirement::id).toList();
        list(
                pointer(RESPONSES, response, "requirement"),
                "there is no requirement " + Wording.quoted(id) + " in the checklist " + checklist.version() + "."
                        + suggestion(id, known));
    }

    private void checkCaseStudyExists(Response response, Set<String> caseStudies, int i) {
        if (response.caseStudy() != null) {
            known(response.caseStudy(), caseStudies, "case study", RESPONSES, i, "caseStudy");
        }
    }

    private void checkAnswer(Response response, Requirement requirement, Set<String> caseStudies, int i) {
        if (requirement.scope() == Scope.EACH_CASE_STUDY && response.caseStudy() == null) {
            problem(
                    "/responses/" + i,
                    "must name a caseStudy, since " + requirement.id() + " is asked of each case study");
        }
        if (requirement.scope() == Scope.PARTNER && response.caseStudy() != null) {
            problem(
                    pointer(RESPONSES, i, "caseStudy"),
                    "must be left out, since " + requirement.id() + " is asked of the partner");
        } else {
            checkCaseStudyExists(response, caseStudies, i);
        }
        checkAddressed(response, requirement, i);
        checkNotApplicable(response, requirement, i);
        checkEvidence(response, requirement, i);
    }

    private void checkAddressed(Response response, Requirement requirement, int i) {
        for (int j = 0; j < response.addresses().size(); j++) {
            String key = response.addresses().get(j);
            if (criterion(requirement, key) == null) {
                unknownCriterion(key, requirement, pointer(RESPONSES, i, "addresses/" + j));
            }
        }
    }

    private void checkNotApplicable(Response response, Requirement requirement, int i) {
        for (int j = 0; j < response.notApplicable().size(); j++) {
            NotApplicable declared = response.notApplicable().get(j);
            Criterion criterion = criterion(requirement, declared.criterion());
            if (criterion == null) {
                unknownCriterion(
                        declared.criterion(), requirement, pointer(RESPONSES, i, "notApplicable/" + j + "/criterion"));
            } else if (!criterion.conditional() && another()) {
                list(
                        pointer(RESPONSES, i, "notApplicable/" + j + "/criterion"),
                        Wording.quoted(criterion.key()) + " always applies, so it must be addressed; "
                                + conditionalCriteria(requirement));
            }
            if (Names.isBlank(declared.reason())) {
                problem(
                        pointer(RESPONSES, i, "notApplicable/" + j + "/reason"),
                        "must say why the criterion does not apply");
            }
        }
    }

    private void checkEvidence(Response response, Requirement requirement, int i) {
        for (int j = 0; j < response.evidence().size(); j++) {
            String key = response.evidence().get(j).item();
            if (!hasItem(requirement, key) && another()) {
                List<String> known =
                        requirement.evidence().stream().map(EvidenceItem::key).toList();
                list(
                        pointer(RESPONSES, i, "evidence/" + j + "/item"),
                        requirement.id() + " has no evidence item " + Wording.quoted(key) + keys(key, known));
            }
        }
    }

    private void unknownCriterion(String key, Requirement requirement, String pointer) {
        if (!another()) {
            return;
        }
        List<String> known = requirement.criteria().stream().map(Criterion::key).toList();
        list(pointer, requirement.id() + " has no criterion " + Wording.quoted(key) + keys(key, known));
    }

    private String keys(String key, List<String> known) {
        return known.isEmpty()
                ? "; it has none at all"
                : "." + suggestion(key, known) + " It has " + Wording.quoted(known);
    }

    private static String conditionalCriteria(Requirement requirement) {
        List<String> conditional = requirement.criteria().stream()
                .filter(Criterion::conditional)
                .map(Criterion::key)
                .toList();
        return conditional.isEmpty()
                ? requirement.id() + " has no conditional criterion"
                : "the conditional criteria are " + Wording.quoted(conditional);
    }

    private static @Nullable Criterion criterion(Requirement requirement, String key) {
        for (Criterion criterion : requirement.criteria()) {
            if (criterion.key().equals(key)) {
                return criterion;
            }
        }
        return null;
    }

    private static boolean hasItem(Requirement requirement, String key) {
        for (EvidenceItem item : requirement.evidence()) {
            if (item.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void newId(String id, Set<String> ids, String what, String list, int index) {
        if (Names.isBlank(id)) {
            problem(pointer(list, index, "id"), BLANK);
        } else if (!ids.add(id)) {
            problem(
                    pointer(list, index, "id"),
                    "a second " + what + " with the id " + Wording.quoted(id) + "; an id must be unique");
        }
    }

    private void known(String id, Set<String> ids, String what, String list, int index, String field) {
        if (!ids.contains(id) && another()) {
            list(
                    pointer(list, index, field),
                    "there is no " + what + " with the id " + Wording.quoted(id) + "." + suggestion(id, ids));
        }
    }

    private void notBlank(String name, String list, int index, String field) {
        if (Names.isBlank(name)) {
            problem(pointer(list, index, field), BLANK);
        }
    }

    private void notNegative(@Nullable Integer count, String list, int index, String field) {
        if (count != null && count < 0) {
            problem(pointer(list, index, field), "must be 0 or more, but is " + count);
        }
    }

    private void notNegative(@Nullable BigDecimal amount, String list, int index, String field) {
        if (amount != null && amount.signum() < 0) {
            problem(pointer(list, index, field), "must be 0 or more, but is " + amount.toPlainString());
        }
    }

    private void percentage(BigDecimal percent, String list, int index, String field) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            problem(pointer(list, index, field), "must be from 0 to 100, but is " + percent.toPlainString());
        }
    }

    /** Returns a JSON Pointer. It is built only for a problem, since nearly all applications have none. */
    private static String pointer(String list, int index, String rest) {
        return "/" + list + "/" + index + "/" + rest;
    }

    private String suggestion(String unknown, Collection<String> known) {
        return suggestions++ < MAX_SUGGESTIONS
                ? Wording.suggestion(unknown, known.stream().limit(MAX_COMPARED).toList())
                : "";
    }

    private <T> void distinguishable(
            List<T> list, Function<T, @Nullable String> text, String parent, int index, String field) {
        if (list.size() > MOST_WITH_ONE_HASH_CODE) {
            distinguishable(list, text, pointer(parent, index, field));
        }
    }

    private <T> void distinguishable(List<T> list, Function<T, @Nullable String> text, String pointer) {
        if (list.size() > MOST_WITH_ONE_HASH_CODE) {
            int same = HashCodes.most(list, text);
            if (same > MOST_WITH_ONE_HASH_CODE) {
                problem(
                        pointer,
                        "at most " + MOST_WITH_ONE_HASH_CODE + " ids or names can have the same hash code, but " + same
                                + " have");
            }
        }
    }

    private void problem(String pointer, String message) {
        if (another()) {
            list(pointer, message);
        }
    }

    private void problem(Supplier<String> pointer, String message) {
        if (another()) {
            list(pointer.get(), message);
        }
    }

    /** Takes note of another problem, and returns whether it is to be listed; if not, no words are made for it. */
    private boolean another() {
        if (problems.size() < MOST_PROBLEMS) {
            return true;
        }
        more++;
        return false;
    }

    private void list(String pointer, String message) {
        problems.add(new Problem(pointer, message));
    }
}
