package org.connectcompetency.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Problem;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CaseStudyStage;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CompetencyType;
import org.connectcompetency.model.application.Customer;
import org.connectcompetency.model.application.CustomerRelationship;
import org.connectcompetency.model.application.Edition;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.EvidenceKind;
import org.connectcompetency.model.application.HeldCompetency;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.application.PartnerTier;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.PersonRole;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;
import org.connectcompetency.model.application.ServicesPathStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would cost more than its size is refused, and so is what no encoding can write. */
class ConsistencyBoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void five_hundred_case_studies_are_judged_and_no_more() {
        assertThat(problems(application().caseStudies(caseStudies(500)))).isEmpty();
        assertThat(problems(application().caseStudies(caseStudies(501))))
                .containsExactly(
                        new Problem("/caseStudies", "there can be at most 500 case studies, but there are 501"));
    }

    @Test
    void a_list_has_a_hundred_thousand_elements_at_most() {
        Evidence evidence = new Evidence("item", EvidenceKind.LINK, null, null, null, null);
        assertThat(problems(application().responses(List.of(response(Collections.nCopies(100_000, evidence))))))
                .isEmpty();
        assertThat(problems(application().responses(List.of(response(Collections.nCopies(100_001, evidence))))))
                .containsExactly(
                        new Problem("/responses/0/evidence", "must have at most 100000 elements, but has 100001"));
        assertThat(problems(application().personnel(people(100_001, i -> "p" + i))))
                .containsExactly(new Problem("/personnel", "must have at most 100000 elements, but has 100001"));
    }

    static Stream<Arguments> listsOfNames() {
        return Stream.of(
                Arguments.of(
                        "/partner/competencies",
                        names(names -> application()
                                .partner(partner()
                                        .competencies(names.stream()
                                                .map(name -> new HeldCompetency(name, CompetencyType.SERVICES, DAY))
                                                .toList())
                                        .build()))),
                Arguments.of(
                        "/caseStudies",
                        names(names -> application()
                                .caseStudies(names.stream()
                                        .map(name -> caseStudy(name).build())
                                        .toList()))),
                Arguments.of(
                        "/caseStudies",
                        names(names -> application()
                                .caseStudies(each(
                                        names,
                                        (name, i) -> caseStudy("cs" + i)
                                                .aceOpportunityId(name)
                                                .build())))),
                Arguments.of(
                        "/caseStudies",
                        names(names -> application()
                                .caseStudies(each(
                                        names,
                                        (name, i) -> caseStudy("cs" + i)
                                                .customer(new Customer(name, null, CustomerRelationship.EXTERNAL))
                                                .build())))),
                Arguments.of(
                        "/caseStudies",
                        names(names -> application()
                                .caseStudies(each(
                                        names,
                                        (name, i) -> caseStudy("cs" + i)
                                                .customer(new Customer("C" + i, name, CustomerRelationship.EXTERNAL))
                                                .build())))),
                Arguments.of(
                        "/caseStudies/0/features",
                        names(names -> application()
                                .caseStudies(
                                        List.of(caseStudy("cs").features(names).build())))),
                Arguments.of(
                        "/caseStudies/0/kpis",
                        names(names -> application()
                                .caseStudies(List.of(caseStudy("cs")
                                        .kpis(names.stream()
                                                .map(name -> new Kpi(name, "1", "2", "3", "counted"))
                                                .toList())
                                        .build())))),
                Arguments.of("/personnel", names(names -> application().personnel(people(names.size(), names::get)))),
                Arguments.of(
                        "/personnel",
                        names(names -> application().personnel(each(names, (name, i) -> person("p" + i, name))))),
                Arguments.of(
                        "/aceOpportunities",
                        names(names -> application()
                                .aceOpportunities(each(names, (name, i) -> opportunity(name, "N" + i, List.of()))))),
                Arguments.of(
                        "/aceOpportunities",
                        names(names -> application()
                                .aceOpportunities(each(names, (name, i) -> opportunity("O" + i, name, List.of()))))),
                Arguments.of(
                        "/aceOpportunities/0/products",
                        names(names -> application().aceOpportunities(List.of(opportunity("O1", "N", names))))),
                Arguments.of(
                        "/legacyPlatforms",
                        names(names -> application()
                                .legacyPlatforms(names.stream()
                                        .map(name -> new LegacyPlatform(name, Set.of(), 1))
                                        .toList()))));
    }

    @ParameterizedTest
    @MethodSource("listsOfNames")
    void a_hundred_names_of_a_list_have_one_hash_code_and_no_more(
            String pointer, Function<List<String>, CompetencyApplicationBuilder> with) {
        assertThat(problems(with.apply(alike(100)))).isEmpty();
        assertThat(problems(with.apply(alike(101))))
                .containsExactly(
                        new Problem(pointer, "at most 100 ids or names can have the same hash code, but 101 have"));
    }

    @Test
    void names_that_are_alike_only_as_names_are_compared_are_found_too() {
        List<String> names = IntStream.range(0, 101)
                .mapToObj(i -> alike(101).get(i).replaceFirst("b", i % 2 == 0 ? "B" : "b") + " ".repeat(i % 3))
                .toList();
        assertThat(names.stream().map(String::hashCode).distinct()).hasSizeGreaterThan(2);
        assertThat(names.stream().map(Names::key).map(String::hashCode).distinct())
                .hasSize(1);

        assertThat(problems(application().personnel(each(names, (name, i) -> person("p" + i, name)))))
                .extracting(Problem::pointer)
                .containsExactly("/personnel");
    }

    @Test
    void one_name_may_be_given_any_number_of_times() {
        List<String> same = Collections.nCopies(5_000, "Ana");

        assertThat(problems(application().personnel(each(same, (name, i) -> person("p" + i, name)))))
                .isEmpty();
    }

    @Test
    void a_hundred_problems_are_listed_and_the_others_counted() {
        assertThat(problems(application().personnel(people(100, i -> "")))).hasSize(100);
        assertThat(problems(application().personnel(people(101, i -> ""))))
                .hasSize(101)
                .endsWith(new Problem("", "there is 1 more problem"));
        assertThat(problems(application().personnel(people(1_000, i -> ""))))
                .hasSize(101)
                .endsWith(new Problem("", "there are 900 more problems"));
    }

    @Test
    void half_a_character_is_refused_wherever_it_stands() {
        CompetencyApplication application = application()
                .checklist("\udc00")
                .personnel(List.of(person("p1", "Ana \ud83d")))
                .responses(List.of(ResponseBuilder.builder()
                        .requirement("R")
                        .evidence(List.of(new Evidence(
                                "item", EvidenceKind.LINK, "https://x.example/\ud83d\ude00", "\ud800", null, null)))
                        .build()))
                .build();

        assertThat(ConsistencyCheck.problems(application, null))
                .containsExactly(
                        new Problem(
                                "/checklist", "the version \"\\udc00\" is unknown; the known versions are \"2026-02\""),
                        new Problem(
                                "/checklist",
                                "must not have an unpaired surrogate (\\udc00), which is half a character"),
                        new Problem(
                                "/personnel/0/name",
                                "must not have an unpaired surrogate (\\ud83d), which is half a character"),
                        new Problem(
                                "/responses/0/evidence/0/title",
                                "must not have an unpaired surrogate (\\ud800), which is half a character"));
    }

    /** Names of one length and hash code that also differ as names are compared. */
    static List<String> alike(int count) {
        List<String> names = new ArrayList<>(List.of(""));
        while (names.size() < count) {
            // 'b' + 'z' is one more than 'c' + '['; the hash code counts the first of two letters 31 times.
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "bz", name + "c["))
                    .toList();
        }
        return names.subList(0, count);
    }

    private static Function<List<String>, CompetencyApplicationBuilder> names(
            Function<List<String>, CompetencyApplicationBuilder> with) {
        return with;
    }

    private interface Numbered<T> {
        T make(String name, int number);
    }

    private static <T> List<T> each(List<String> names, Numbered<T> made) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> made.make(names.get(i), i))
                .toList();
    }

    private static List<Problem> problems(CompetencyApplicationBuilder application) {
        return ConsistencyCheck.problems(application.build(), null);
    }

    private static PartnerBuilder partner() {
        return PartnerBuilder.builder()
                .name("Tern")
                .tier(PartnerTier.SELECT)
                .servicesPathStage(ServicesPathStage.ENROLLED);
    }

    private static CompetencyApplicationBuilder application() {
        return CompetencyApplicationBuilder.builder().partner(partner().build());
    }

    private static List<CaseStudy> caseStudies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> caseStudy("cs" + i).build())
                .toList();
    }

    private static CaseStudyBuilder caseStudy(String id) {
        return CaseStudyBuilder.builder()
                .id(id)
                .title("T")
                .customer(new Customer("Customer", null, CustomerRelationship.EXTERNAL))
                .edition(Edition.CUSTOMER)
                .stage(CaseStudyStage.PRODUCTION);
    }

    private static List<Person> people(int count, Function<Integer, String> id) {
        return IntStream.range(0, count)
                .mapToObj(i -> person(id.apply(i), "Ana"))
                .toList();
    }

    private static Person person(String id, String name) {
        return new Person(id, name, PersonRole.DEVELOPER, BigDecimal.TEN, true);
    }

    private static AceOpportunity opportunity(String id, String name, List<String> products) {
        return new AceOpportunity(
                id, name, OpportunityOrigin.PARTNER_ORIGINATED, OpportunityStage.QUALIFIED, null, null, products, DAY);
    }

    private static Response response(List<Evidence> evidence) {
        return ResponseBuilder.builder().requirement("R").evidence(evidence).build();
    }
}
