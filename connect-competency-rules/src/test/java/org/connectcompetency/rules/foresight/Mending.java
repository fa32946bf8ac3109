package org.connectcompetency.rules.foresight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.AceOpportunityBuilder;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CoSellActivity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.OpportunityReviewStatus;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PlatformTopic;
import org.connectcompetency.model.application.PublicReference;
import org.connectcompetency.model.application.PublicReferenceDetail;
import org.connectcompetency.model.application.PublicReferenceKind;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.checklist.Checklists;
import org.connectcompetency.model.result.Measure;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;

/** Does in an application what the mends of a step say, by hand: each remedy is known by its words. */
final class Mending {

    private final CompetencyApplication before;
    private final PlanStep step;
    private final ValidationResult result;
    private final Set<String> gained = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();

    Mending(CompetencyApplication before, PlanStep step, CompetencyValidator validator) {
        this.before = before;
        this.step = step;
        result = validator.validate(before);
        step.mend().forEach(mend -> subjects.add(mend.subject()));
    }

    LocalDate asOf() {
        return result.asOf();
    }

    private boolean says(String subject, String words) {
        return step.mend().stream()
                .anyMatch(
                        mend -> mend.subject().equals(subject) && mend.remedy().startsWith(words));
    }

    /** Returns whether as many different facts count then as were short. */
    boolean suffices() {
        Set<String> counted = new HashSet<>();
        result.requirement(step.requirement()).orElseThrow().measures().stream()
                .filter(each -> each.subject() == null
                        ? step.subject() == null && step.caseStudy() == null && isOwn(each)
                        : each.subject().equals(step.subject())
                                || each.subject().equals(step.caseStudy()))
                .forEach(each -> counted.addAll(each.counted()));
        Set<String> more = new HashSet<>(gained);
        counted.forEach(each -> more.remove(key(each)));
        return step.shortfall() != null && BigDecimal.valueOf(more.size()).compareTo(step.shortfall()) >= 0;
    }

    private boolean isOwn(Measure measure) {
        return measure.actual().compareTo(measure.required()) < 0
                && measure.required().subtract(measure.actual()).compareTo(step.shortfall()) == 0;
    }

    /** What tells two facts apart, whichever of them counts. */
    private String key(String name) {
        return Names.key(customerOf(name));
    }

    private String customerOf(String name) {
        return step.requirement().equals("2.2")
                ? before.caseStudies().stream()
                        .filter(each -> each.id().equals(name))
                        .map(each -> each.customer().identity())
                        .findFirst()
                        .orElse(name)
                : name;
    }

    CompetencyApplication done() {
        CompetencyApplicationBuilder after = CompetencyApplicationBuilder.builder(before);
        switch (step.requirement()) {
            case "ACC-003" -> after.personnel(mended(before.personnel(), Person::id, Person::id, this::person));
            case "ACC-005" ->
                after.badgeCompletions(mended(
                        before.badgeCompletions(),
                        each -> each.badge().name().equals(step.subject()) ? each.person() : "",
                        BadgeCompletion::person,
                        this::completion));
            case "ACC-006" ->
                after.marketplaceOfferings(mended(
                        before.marketplaceOfferings(),
                        MarketplaceOffering::label,
                        MarketplaceOffering::label,
                        this::offering));
            case "ACC-007" -> pipeline(after);
            case "ACC-008" -> {
                pipeline(after);
                after.coSellActivities(mended(
                        after.coSellActivities(),
                        each -> original(each.opportunity()),
                        each -> original(each.opportunity()),
                        this::coSell));
            }
            case "ACC-009" ->
                after.marketingActivities(mended(
                        before.marketingActivities(),
                        MarketingActivity::label,
                        each -> each.kind().title(),
                        this::marketing));
            case "CCT-003" ->
                after.legacyPlatforms(
                        mended(before.legacyPlatforms(), LegacyPlatform::name, LegacyPlatform::name, this::platform));
            case "2.2" ->
                after.caseStudies(mended(before.caseStudies(), CaseStudy::id, CaseStudy::id, this::reference));
            case "CO-001" -> after.caseStudies(outcomes());
            default -> {}
        }
        if (step.code().equals("evidence-missing")) {
            after.responses(before.responses().stream().map(this::response).toList());
        }
        return after.build();
    }

    private <T> List<T> mended(
            Collection<T> facts, Function<T, String> subject, Function<T, String> identity, UnaryOperator<T> mend) {
        List<T> mended = new ArrayList<>();
        for (T fact : facts) {
            boolean concerned = subjects.contains(subject.apply(fact));
            mended.add(concerned ? mend.apply(fact) : fact);
            if (concerned) {
                gained.add(key(identity.apply(fact)));
            }
        }
        return mended;
    }

    private Person person(Person each) {
        return new Person(
                each.id(),
                each.name(),
                each.role(),
                says(each.id(), "Raise the allocation") ? new BigDecimal("100") : each.allocationPercent(),
                says(each.id(), "Let them") || each.connectExperience());
    }

    private BadgeCompletion completion(BadgeCompletion each) {
        return new BadgeCompletion(
                each.person(),
                each.badge(),
                each.completedOn().isAfter(asOf()) && says(each.person(), "Complete it by " + asOf())
                        ? asOf()
                        : each.completedOn(),
                says(each.person(), "Attach the certificate") ? "https://records.example/1" : each.record());
    }

    private MarketplaceOffering offering(MarketplaceOffering each) {
        String label = each.label();
        return new MarketplaceOffering(
                says(label, "Name Amazon Connect Customer") ? each.title() + " Amazon Connect Customer" : each.title(),
                says(label, "Describe the offering") ? "All that there is to it." : each.description(),
                says(label, "Give the https address")
                        ? "https://aws.amazon.com/marketplace/pp/prodview-example"
                        : each.url(),
                each.type(),
                each.active() || says(label, "Activate"),
                each.publiclyVisible() || says(label, "Make the offering"));
    }

    /** A corrected id is a new one, which all others have to use. */
    private String corrected(String id) {
        return says(id, "Give its id") || says(id, "Give the opportunity's id")
                ? "O77" + (1_000_000 + Math.floorMod(id.hashCode(), 1_000_000))
                : id;
    }

    private String original(String id) {
        return before.aceOpportunities().stream()
                .map(AceOpportunity::id)
                .filter(each -> corrected(each).equals(id))
                .findFirst()
                .orElse(id);
    }

    private void pipeline(CompetencyApplicationBuilder after) {
        after.aceOpportunities(
                mended(before.aceOpportunities(), AceOpportunity::id, AceOpportunity::id, this::opportunity));
        after.coSellActivities(before.coSellActivities().stream()
                .map(each -> new CoSellActivity(corrected(each.opportunity()), each.kind(), each.on(), each.evidence()))
                .toList());
    }

    private AceOpportunity opportunity(AceOpportunity each) {
        String id = each.id();
        AceOpportunityBuilder after = AceOpportunityBuilder.builder(each).id(corrected(id));
        if (says(id, "Tag the opportunity")) {
            after.products(List.of("Amazon Connect Customer"));
        }
        if (says(id, "Submit the opportunity")) {
            after.reviewStatus(OpportunityReviewStatus.APPROVED);
        }
        if (says(id, "Create it by " + asOf())) {
            after.createdOn(asOf());
        }
        if (says(id, "Move it to Qualified")) {
            after.furthestStage(OpportunityStage.QUALIFIED);
        }
        return after.build();
    }

    private CoSellActivity coSell(CoSellActivity each) {
        String id = original(each.opportunity());
        return new CoSellActivity(
                each.opportunity(),
                each.kind(),
                each.on().isAfter(asOf()) && says(id, "Do it by " + asOf()) ? asOf() : each.on(),
                says(id, "Attach its evidence") ? "https://partner.example/notes" : each.evidence());
    }

    private MarketingActivity marketing(MarketingActivity each) {
        return new MarketingActivity(
                each.kind(),
                each.title(),
                each.on().isAfter(asOf()) && says(each.label(), "Do it by " + asOf()) ? asOf() : each.on(),
                says(each.label(), "Attach its evidence") ? "https://partner.example/talk" : each.evidence());
    }

    private LegacyPlatform platform(LegacyPlatform each) {
        return new LegacyPlatform(
                each.name(),
                says(each.name(), "Describe") ? Set.of(PlatformTopic.values()) : each.describes(),
                says(each.name(), "Execute 1") ? 1 : each.migrationsExecuted());
    }

    private CaseStudy reference(CaseStudy each) {
        PublicReference given = each.publicReference();
        PublicReference reference = new PublicReference(
                given == null || says(each.id(), "Give its http") ? "https://partner.example/story" : given.url(),
                PublicReferenceKind.CASE_STUDY,
                given != null && given.anonymized(),
                Set.of(PublicReferenceDetail.values()));
        return CaseStudyBuilder.builder(each).publicReference(reference).build();
    }

    private List<CaseStudy> outcomes() {
        return before.caseStudies().stream()
                .map(each -> each.id().equals(step.caseStudy())
                        ? CaseStudyBuilder.builder(each)
                                .kpis(mended(
                                        each.kpis(),
                                        Kpi::name,
                                        Kpi::name,
                                        kpi -> new Kpi(
                                                says(kpi.name(), "Add its name") ? "A name" : kpi.name(),
                                                "1",
                                                "2",
                                                "3",
                                                "Monthly report")))
                                .build()
                        : each)
                .toList();
    }

    private Response response(Response each) {
        boolean concerned = each.requirement().equals(step.requirement())
                && (each.caseStudy() == null || Objects.equals(each.caseStudy(), step.caseStudy()));
        if (!concerned) {
            return each;
        }
        List<Evidence> evidence = mended(
                each.evidence(),
                piece -> piece.item().equals(step.subject()) ? label(piece) : "",
                Mending::label,
                this::piece);
        return new Response(
                each.requirement(),
                each.caseStudy(),
                each.narrative(),
                each.addresses(),
                each.notApplicable(),
                evidence);
    }

    private Evidence piece(Evidence each) {
        String label = label(each);
        LocalDate date = each.date();
        if (date == null && says(label, "Add its date") || date != null && date.isAfter(asOf())) {
            date = asOf();
        }
        // Every line of the checklist accepts a document.
        return new Evidence(
                each.item(),
                says(label, "Give it as") ? kind(label) : each.kind(),
                says(label, "Add its address") ? "https://partner.example/piece" : each.uri(),
                says(label, "Add its title") ? "A piece" : each.title(),
                date,
                says(label, "Correct what the reviewer") ? null : each.review());
    }

    /** The first kind that the remedy names. */
    private EvidenceKind kind(String label) {
        return step.mend().stream()
                .filter(mend -> mend.subject().equals(label) && mend.remedy().startsWith("Give it as"))
                .map(mend -> List.of(EvidenceKind.values()).stream()
                        .filter(kind -> mend.remedy().startsWith("Give it as " + kind.title()))
                        .findFirst()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String label(Evidence piece) {
        if (says(piece.title())) {
            return String.valueOf(piece.title());
        }
        return says(piece.uri()) ? String.valueOf(piece.uri()) : piece.kind().title();
    }

    private static boolean says(@Nullable String text) {
        return Checklists.of("2026-02").placeholders().say(text);
    }
}
