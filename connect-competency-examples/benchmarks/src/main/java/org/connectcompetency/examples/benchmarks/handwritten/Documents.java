package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Words;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.EvidenceReview;
import org.connectcompetency.model.application.NotApplicable;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Basis;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Scope;
import org.jspecify.annotations.Nullable;

/** The documentary part of every requirement. */
final class Documents {

    void judge(Facts facts, Map<String, Sheet> sheets) {
        Map<String, Map<@Nullable String, Response>> responses = new HashMap<>();
        for (Response response : facts.application().responses()) {
            responses
                    .computeIfAbsent(response.requirement(), id -> new HashMap<>())
                    .put(response.caseStudy(), response);
        }
        for (Sheet sheet : sheets.values()) {
            if (!sheet.applies) {
                continue;
            }
            if (sheet.requirement.scope() != Scope.PARTNER) {
                requireCaseStudies(facts, sheet);
            }
            if (sheet.requirement.basis() != Basis.COMPUTED && !sheet.requirement.informational()) {
                judge(facts, sheet, responses.getOrDefault(sheet.requirement.id(), Collections.emptyMap()));
            }
        }
    }

    private static void requireCaseStudies(Facts facts, Sheet sheet) {
        if (facts.caseStudies().isEmpty()) {
            sheet.whole.blocker(
                    "Case studies: there is none to show that the requirement is met",
                    "no-case-studies",
                    sheet.requirement.id() + " is judged by case studies, and there is none.",
                    "Add the case studies of the application.");
            return;
        }
        for (boolean concerned : sheet.concerned) {
            if (concerned) {
                return;
            }
        }
        sheet.whole.blocker(
                "Case studies: none is submitted under the selected category",
                "no-case-study-in-category",
                "No case study is submitted under the category "
                        + sheet.requirement.category().title()
                        + ", though the category is selected.",
                "Submit at least one case study under the category, or withdraw the category.");
    }

    private static void judge(Facts facts, Sheet sheet, Map<@Nullable String, Response> given) {
        if (sheet.requirement.scope() == Scope.PARTNER) {
            if (!sheet.allWaived()) {
                judge(facts, sheet, sheet.whole, given.get(null), null);
            }
            return;
        }
        Response shared = sheet.requirement.scope() == Scope.ANY_CASE_STUDY ? given.get(null) : null;
        for (int i = 0; i < sheet.pages.length; i++) {
            Page page = sheet.pages[i];
            Response own = given.isEmpty() ? null : given.get(page.caseStudy);
            if (sheet.judges(i)) {
                judge(facts, sheet, page, own, shared);
            } else if (sheet.waived(i) && !saysAnything(own, facts)) {
                page.warning(
                        "Documentary: there is no response, though a waiver asks for no evidence",
                        "response-missing",
                        "There is no response to " + sheet.requirement.id()
                                + ". Its evidence is waived, but a response is still expected.",
                        "Write a short response that refers to the Well-Architected review.");
            }
        }
    }

    /**
     * Returns whether a response has content; without any it does not count alone, but what it declares not applicable
     * counts beside another response.
     */
    private static boolean saysAnything(@Nullable Response response, Facts facts) {
        return response != null
                && (facts.says(response.narrative())
                        || !response.addresses().isEmpty()
                        || hasContents(response.evidence(), facts));
    }

    private static boolean hasContents(List<Evidence> pieces, Facts facts) {
        for (Evidence piece : pieces) {
            if (facts.says(piece.uri()) || (piece.kind() != EvidenceKind.LINK && facts.says(piece.title()))) {
                return true;
            }
        }
        return false;
    }

    private static void judge(Facts facts, Sheet sheet, Page page, @Nullable Response own, @Nullable Response shared) {
        boolean ownResponse = saysAnything(own, facts);
        if (!ownResponse) {
            boolean whole = page.caseStudy == null;
            page.blocker(
                    whole
                            ? "Documentary: there is no response"
                            : "Documentary: there is no response for the case study",
                    "response-missing",
                    "There is no response to " + sheet.requirement.id() + (whole ? "" : " for this case study")
                            + " that says anything.",
                    "Write the response: describe how it is met, name the criteria that it addresses, and attach the evidence.");
        }
        boolean answered = ownResponse || saysAnything(shared, facts);
        List<EvidenceItem> items = sheet.requirement.evidence();
        List<TreeMap<String, String>> counted = new ArrayList<>();
        List<TreeSet<String>> repeated = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            counted.add(new TreeMap<>());
            repeated.add(new TreeSet<>());
        }
        if (answered) {
            judgeCriteria(page, own, shared);
            count(facts, page, own, items, counted, repeated);
            Page all = new Page(page.requirement, null);
            count(facts, all, shared, items, counted, repeated);
            page.share(all);
        }
        for (int i = 0; i < items.size(); i++) {
            EvidenceItem item = items.get(i);
            int pieces = counted.get(i).size();
            if (item.minimum() > 1) {
                Map<String, String> labels = counted.get(i);
                sheet.measure("evidence", item.key(), pieces, item.minimum(), labels.values());
                if (pieces < item.minimum()) {
                    repeated.get(i)
                            .forEach(identity -> page.leaveOut(
                                    item.key(), labels.get(identity), "is given several times, and counts once"));
                }
            }
            if (answered && pieces < item.minimum()) {
                page.gap(
                                "Documentary: an item has fewer pieces of evidence than it needs",
                                "evidence-missing",
                                "Evidence that counts: " + pieces + " of " + item.minimum() + ". " + item.text(),
                                "Attach evidence to the response" + terms(item, facts.asOf()) + ".")
                        .about(item.key())
                        .measured(pieces, item.minimum());
            }
        }
    }

    private static void judgeCriteria(Page page, @Nullable Response own, @Nullable Response shared) {
        List<Criterion> criteria = page.requirement.criteria();
        boolean settled = true;
        for (Criterion criterion : criteria) {
            if (!settles(own, criterion.key()) && !settles(shared, criterion.key())) {
                settled = false;
                page.gap(
                                "Documentary: a criterion is neither addressed nor declared not applicable",
                                "criterion-not-addressed",
                                "Criterion not addressed: " + criterion.text(),
                                criterion.conditional()
                                        ? "Address it in the response, or declare it not applicable with a reason."
                                        : "Address it in the response.")
                        .about(criterion.key());
            }
        }
        if (settled && !criteria.isEmpty() && addressesNothing(own) && addressesNothing(shared)) {
            page.gap(
                            "Documentary: every criterion is declared not applicable",
                            "criterion-not-addressed",
                            "All " + criteria.size()
                                    + " criteria are declared not applicable; at least one must be addressed.",
                            "Address the criterion that comes closest to what was delivered.")
                    .measured(0, 1);
        }
    }

    private static boolean addressesNothing(@Nullable Response response) {
        return response == null || response.addresses().isEmpty();
    }

    private static boolean settles(@Nullable Response response, String criterion) {
        if (response == null) {
            return false;
        }
        if (response.addresses().contains(criterion)) {
            return true;
        }
        for (NotApplicable declared : response.notApplicable()) {
            if (declared.criterion().equals(criterion)) {
                return true;
            }
        }
        return false;
    }

    private static void count(
            Facts facts,
            Page page,
            @Nullable Response response,
            List<EvidenceItem> items,
            List<TreeMap<String, String>> counted,
            List<TreeSet<String>> repeated) {
        if (response == null) {
            return;
        }
        for (Evidence evidence : response.evidence()) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).key().equals(evidence.item())) {
                    if (counts(facts, page, items.get(i), evidence)) {
                        String identity = identity(facts, evidence);
                        String label = label(facts, evidence);
                        String other = counted.get(i).putIfAbsent(identity, label);
                        if (other != null) {
                            repeated.get(i).add(identity);
                            counted.get(i).put(identity, other.compareTo(label) <= 0 ? other : label);
                        }
                    }
                    break;
                }
            }
        }
    }

    private static boolean counts(Facts facts, Page page, EvidenceItem item, Evidence evidence) {
        LocalDate asOf = facts.asOf();
        LocalDate since = item.since(asOf);
        boolean counts = true;
        if (evidence.review() == EvidenceReview.REJECTED) {
            counts = leaveOut(
                    facts,
                    page,
                    item,
                    evidence,
                    "was rejected by the reviewer",
                    "Correct what the reviewer rejected, and have it accepted.");
        }
        if (!item.acceptedKinds().contains(evidence.kind())) {
            counts = leaveOut(
                    facts,
                    page,
                    item,
                    evidence,
                    "is " + evidence.kind().title() + ", which is not accepted here",
                    "Give it as " + Words.or(item.acceptedKinds()) + ".");
        }
        boolean located = facts.says(evidence.uri());
        if (evidence.kind() == EvidenceKind.LINK && !located) {
            counts = leaveOut(facts, page, item, evidence, "has no address", "Add its address.");
        } else if (!located && !facts.says(evidence.title())) {
            counts = leaveOut(
                    facts, page, item, evidence, "has neither a title nor an address", "Add its title or its address.");
        }
        LocalDate date = evidence.date();
        if (date == null) {
            return since == null
                    ? counts
                    : leaveOut(
                            facts,
                            page,
                            item,
                            evidence,
                            "is undated, though it must be dated " + since + " or later",
                            "Add its date, if that is " + since + " or later.");
        }
        if (since != null && date.isBefore(since)) {
            counts = leaveOut(facts, page, item, evidence, "is dated " + date + ", before " + since, null);
        }
        if (date.isAfter(asOf)) {
            counts = leaveOut(
                    facts,
                    page,
                    item,
                    evidence,
                    "is dated " + date + ", after the as-of date",
                    "Have it ready by " + asOf + ".");
        }
        return counts;
    }

    private static boolean leaveOut(
            Facts facts, Page page, EvidenceItem item, Evidence evidence, String reason, @Nullable String remedy) {
        page.leaveOut(item.key(), evidence, label(facts, evidence), reason, remedy);
        return false;
    }

    private static String identity(Facts facts, Evidence evidence) {
        String address = facts.says(evidence.uri()) ? Names.key(String.valueOf(evidence.uri())) : "";
        return facts.says(evidence.title()) ? address + '\n' + Names.key(String.valueOf(evidence.title())) : address;
    }

    private static String label(Facts facts, Evidence evidence) {
        if (facts.says(evidence.title())) {
            return String.valueOf(evidence.title());
        }
        return facts.says(evidence.uri())
                ? String.valueOf(evidence.uri())
                : evidence.kind().title();
    }

    private static String terms(EvidenceItem item, LocalDate asOf) {
        LocalDate since = item.since(asOf);
        String kinds = item.acceptedKinds().size() == EvidenceKind.values().length
                ? ""
                : " that is " + Words.or(item.acceptedKinds());
        return kinds + (since == null ? "" : ", dated " + since + " or later");
    }
}
