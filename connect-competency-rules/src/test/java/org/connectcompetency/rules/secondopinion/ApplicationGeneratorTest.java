package org.connectcompetency.rules.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.WellArchitectedReview;
import org.connectcompetency.model.checklist.EvidenceItem;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the generated applications, on which the worth of the laws and of the second opinion depends. */
class ApplicationGeneratorTest {

    private static final int APPLICATIONS = 1_000;

    /** Enough applications that rare pairs of a place and a value come up too. */
    private static final int MANY = 4_000;

    private static final Set<String> PLACEHOLDERS = ConcurrentHashMap.newKeySet();
    private static final Set<String> KINDS = ConcurrentHashMap.newKeySet();
    private static final Set<String> FEATURES = ConcurrentHashMap.newKeySet();
    private static final Set<String> OPINIONS = ConcurrentHashMap.newKeySet();

    private final Set<String> possible = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    @BeforeAll
    static void look_at_many() {
        LongStream.range(0, MANY)
                .parallel()
                .mapToObj(ApplicationGenerator::application)
                .forEach(application -> {
                    lookForPlaceholders(application);
                    lookForKinds(application);
                    lookForFeatures(application);
                    lookForOpinions(application);
                });
    }

    @Test
    void what_an_application_can_have_and_lack_comes_up() throws ReflectiveOperationException {
        for (long seed = 0; seed < APPLICATIONS; seed++) {
            look(ApplicationGenerator.application(seed));
        }

        assertThat(possible).hasSizeGreaterThan(200);
        assertAllAmong(seen);
    }

    @Test
    void every_placeholder_stands_in_every_text_that_must_say_something() {
        for (String text : List.of(
                "narrative",
                "project manager",
                "KPI's name",
                "KPI's baseline",
                "KPI's target",
                "KPI's actual",
                "KPI's methodology",
                "evidence's title",
                "evidence's URI",
                "architecture diagram",
                "Well-Architected report",
                "badge record",
                "marketing evidence",
                "co-sell evidence",
                "offering's description")) {
            for (String placeholder : NaiveText.PLACEHOLDERS) {
                possible.add(text + ": " + placeholder);
            }
        }

        assertAllAmong(PLACEHOLDERS);
    }

    private static void lookForPlaceholders(CompetencyApplication application) {
        for (Response response : application.responses()) {
            sees("narrative", response.narrative());
            for (Evidence piece : response.evidence()) {
                sees("evidence's title", piece.title());
                sees("evidence's URI", piece.uri());
            }
        }
        for (CaseStudy caseStudy : application.caseStudies()) {
            sees("project manager", caseStudy.projectManager());
            sees("architecture diagram", caseStudy.architectureDiagram());
            WellArchitectedReview review = caseStudy.wellArchitectedReview();
            sees("Well-Architected report", review == null ? null : review.report());
            for (Kpi kpi : caseStudy.kpis()) {
                sees("KPI's name", kpi.name());
                sees("KPI's baseline", kpi.baseline());
                sees("KPI's target", kpi.target());
                sees("KPI's actual", kpi.actual());
                sees("KPI's methodology", kpi.methodology());
            }
        }
        application.badgeCompletions().forEach(each -> sees("badge record", each.record()));
        application.marketingActivities().forEach(each -> sees("marketing evidence", each.evidence()));
        application.coSellActivities().forEach(each -> sees("co-sell evidence", each.evidence()));
        application.marketplaceOfferings().forEach(each -> sees("offering's description", each.description()));
    }

    private static void sees(String where, @Nullable String text) {
        if (text != null) {
            PLACEHOLDERS.add(where + ": " + NaiveText.name(text));
        }
    }

    @Test
    void every_kind_of_evidence_is_given_for_every_line() {
        for (Requirement requirement : SoundResponses.DOCUMENTARY) {
            for (EvidenceItem item : requirement.evidence()) {
                for (EvidenceKind kind : EvidenceKind.values()) {
                    possible.add(requirement.id() + " " + item.key() + " " + kind);
                }
            }
        }

        assertAllAmong(KINDS);
    }

    private static void lookForKinds(CompetencyApplication application) {
        for (Response response : application.responses()) {
            for (Evidence piece : response.evidence()) {
                KINDS.add(response.requirement() + " " + piece.item() + " " + piece.kind());
            }
        }
    }

    @Test
    void every_alias_of_a_feature_and_every_bare_product_is_named() {
        NaiveFeatures.ALIASES.forEach(aliases -> aliases.forEach(alias -> possible.add(NaiveText.name(alias))));
        NaiveFeatures.BARE_PRODUCTS.forEach(product -> possible.add(NaiveText.name(product)));

        assertAllAmong(FEATURES);
    }

    private static void lookForFeatures(CompetencyApplication application) {
        for (CaseStudy caseStudy : application.caseStudies()) {
            caseStudy.features().forEach(feature -> FEATURES.add(NaiveText.name(feature)));
        }
    }

    @Test
    void every_remark_and_every_claim_to_a_waiver_comes_up() {
        possible.addAll(Remark.CODES);
        for (String waiver : List.of("common-practice", "well-architected-review")) {
            possible.add(waiver + " holds");
            possible.add(waiver + " fails");
        }

        assertAllAmong(OPINIONS);
    }

    private static void lookForOpinions(CompetencyApplication application) {
        Opinion naive =
                NaiveEvaluator.evaluate(application, ApplicationGenerator.asOf(application), SoundResponses.CHECKLIST);
        naive.remarks().forEach(remark -> OPINIONS.add(remark.code()));
        naive.claims().forEach(claim -> OPINIONS.add(claim.waiver() + (claim.holds() ? " holds" : " fails")));
    }

    private void assertAllAmong(Set<String> seen) {
        assertThat(possible).isNotEmpty();
        possible.removeAll(seen);
        assertThat(possible).as("never seen").isEmpty();
    }

    private void look(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> several) {
            for (Object each : several) {
                look(each);
            }
        } else if (value instanceof Enum<?> constant) {
            for (Object each : constant.getDeclaringClass().getEnumConstants()) {
                possible.add(constant.getDeclaringClass().getSimpleName() + " " + each);
            }
            seen.add(constant.getDeclaringClass().getSimpleName() + " " + constant);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                look(component, component.getAccessor().invoke(value));
            }
        }
    }

    private void look(RecordComponent component, @Nullable Object value) throws ReflectiveOperationException {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        possible.add(name + " is given");
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType())) {
            possible.add(name + " is left out");
        }
        seen.add(name
                + (value == null || value instanceof Collection<?> several && several.isEmpty()
                        ? " is left out"
                        : " is given"));
        if (value != null) {
            look(value);
        }
    }
}
