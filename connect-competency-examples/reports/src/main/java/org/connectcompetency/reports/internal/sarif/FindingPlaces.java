package org.connectcompetency.reports.internal.sarif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.BadgeCompletion;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.application.LegacyPlatform;
import org.connectcompetency.model.application.MarketingActivity;
import org.connectcompetency.model.application.MarketplaceOffering;
import org.connectcompetency.model.application.Person;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.result.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The places in an application, as JSON Pointers, that findings are about: the response and the piece of evidence, the
 * case study, the element of a list, or else what the requirement looks at.
 */
public final class FindingPlaces {

    private static final Properties OF_REQUIREMENTS = load();
    private static final String BADGES = "/badgeCompletions";

    private final Map<Answer, Integer> responses = new HashMap<>();
    private final Map<String, Integer> caseStudies = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();
    private final CompetencyApplication application;

    private record Answer(String requirement, @Nullable String caseStudy) {}

    /** Creates the places in an application. */
    public FindingPlaces(CompetencyApplication application) {
        this.application = application;
        List<Response> all = application.responses();
        for (int i = 0; i < all.size(); i++) {
            responses.putIfAbsent(
                    new Answer(all.get(i).requirement(), all.get(i).caseStudy()), i);
        }
        for (int i = 0; i < application.caseStudies().size(); i++) {
            caseStudies.putIfAbsent(application.caseStudies().get(i).id(), i);
        }
        elements("/caseStudies/", application.caseStudies(), CaseStudy::id);
        elements("/aceOpportunities/", application.aceOpportunities(), AceOpportunity::id);
        elements("/personnel/", application.personnel(), Person::id);
        elements("/marketplaceOfferings/", application.marketplaceOfferings(), MarketplaceOffering::title);
        elements("/marketingActivities/", application.marketingActivities(), MarketingActivity::title);
        elements("/legacyPlatforms/", application.legacyPlatforms(), LegacyPlatform::name);
    }

    private <T> void elements(String list, List<T> all, Function<T, String> name) {
        for (int i = 0; i < all.size(); i++) {
            elements.putIfAbsent(name.apply(all.get(i)), list + i);
        }
    }

    private static Properties load() {
        Properties places = new Properties();
        try (InputStream in = FindingPlaces.class.getResourceAsStream("places.properties")) {
            places.load(Objects.requireNonNull(in, "places.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** Returns the place that a finding is about. */
    public String of(Finding finding) {
        String answer = answer(finding);
        if (answer != null) {
            return answer;
        }
        String byCode = finding.requirement() + "/" + finding.code();
        String place = of(OF_REQUIREMENTS.containsKey(byCode) ? byCode : finding.requirement(), finding.caseStudy());
        if (finding.subject() == null || finding.caseStudy() != null) {
            return place;
        }
        return place.equals(BADGES) ? completion(finding.subject()) : elements.getOrDefault(finding.subject(), place);
    }

    /** Returns the completion of a person, rather one that has no record; else all of them. */
    private String completion(String person) {
        List<BadgeCompletion> all = application.badgeCompletions();
        String place = BADGES;
        for (int i = all.size() - 1; i >= 0; i--) {
            boolean theirs = all.get(i).person().equals(person);
            if (theirs && (place.equals(BADGES) || all.get(i).record() == null)) {
                place = BADGES + "/" + i;
            }
        }
        return place;
    }

    /** Returns what a requirement looks at; of a single case study, if one is given. */
    public String of(String requirement, @Nullable String caseStudy) {
        String place = OF_REQUIREMENTS.getProperty(requirement);
        Integer index = caseStudy == null ? null : caseStudies.get(caseStudy);
        if (place == null) {
            Integer response = responses.get(new Answer(requirement, null));
            return index != null ? "/caseStudies/" + index : response != null ? "/responses/" + response : "";
        }
        int which = place.indexOf("/*");
        if (index == null) {
            return which < 0 ? place : place.substring(0, which);
        }
        return which < 0 ? "/caseStudies/" + index : "/caseStudies/" + index + place.substring(which + 2);
    }

    /** A finding about a response has a key of the catalogue as its subject, or says that there is none. */
    private @Nullable String answer(Finding finding) {
        Integer response = responses.get(new Answer(finding.requirement(), finding.caseStudy()));
        if (response == null) {
            return null;
        }
        String pointer = "/responses/" + response;
        String key = finding.subject();
        return switch (finding.code()) {
            case "response-missing" -> pointer;
            case "criterion-not-addressed" -> pointer + "/addresses";
            case "evidence-missing" ->
                pointer + "/evidence" + piece(application.responses().get(response), key);
            default -> null;
        };
    }

    private static String piece(Response response, @Nullable String key) {
        List<Evidence> pieces = response.evidence();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).item().equals(key)) {
                return "/" + i;
            }
        }
        return "";
    }
}
