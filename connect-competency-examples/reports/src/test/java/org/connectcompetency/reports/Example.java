package org.connectcompetency.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.PartnerBuilder;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.foresight.Forecast;

/**
 * An application that was judged.
 *
 * @param application the application
 * @param result its result
 * @param forecast its forecast
 */
record Example(CompetencyApplication application, ValidationResult result, Forecast forecast) {

    static final CompetencyValidator VALIDATOR = CompetencyValidator.create();

    static final String WIDE = "W".repeat(10_000);
    static final String MARKUP =
            "<script>document.title='run'</script><img src=https://example.com/x onerror=alert(1)>";
    static final String RIGHT_TO_LEFT = "\u202Eشركة الاتصالات";

    static final Path FOLDER = Path.of("connect-competency-examples/applications");

    static Example ready() {
        return of(read("ready"));
    }

    static Example notReady() {
        return of(read("not-ready"));
    }

    /** The third of the applications that a page must show well: as many case studies as a large partner has. */
    static Example ofThirtyCaseStudies() {
        CompetencyApplication application = read("not-ready");
        List<CaseStudy> caseStudies = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            CaseStudy one =
                    application.caseStudies().get(i % application.caseStudies().size());
            caseStudies.add(
                    i < application.caseStudies().size()
                            ? one
                            : CaseStudyBuilder.builder(one)
                                    .id("a-long-name-for-case-study-number-" + i)
                                    .build());
        }
        return of(CompetencyApplicationBuilder.builder(application)
                .caseStudies(caseStudies)
                .build());
    }

    /** One whose texts are what people do not write, but others may. */
    static Example hostile() {
        CompetencyApplication application = read("not-ready");
        List<CaseStudy> caseStudies = new ArrayList<>(application.caseStudies());
        caseStudies.add(CaseStudyBuilder.builder(caseStudies.get(0))
                .id(MARKUP)
                .title(MARKUP)
                .build());
        caseStudies.add(
                CaseStudyBuilder.builder(caseStudies.get(1)).id(RIGHT_TO_LEFT).build());
        caseStudies.add(CaseStudyBuilder.builder(caseStudies.get(2))
                .id(WIDE)
                .features(List.of("@all", "`code` [link](https://example.com) #1", "\u0000\u0007"))
                .build());
        return of(CompetencyApplicationBuilder.builder(application)
                .caseStudies(caseStudies)
                .partner(PartnerBuilder.builder(application.partner())
                        .name(MARKUP + RIGHT_TO_LEFT + WIDE)
                        .build())
                .build());
    }

    static Example of(CompetencyApplication application) {
        ValidationResult result = VALIDATOR.validate(application);
        return new Example(
                application,
                result,
                VALIDATOR.forecast(application, result.asOf().plusMonths(6)));
    }

    static CompetencyApplication read(String name) {
        return CompetencyJson.readApplication(FOLDER.resolve(name + ".json"));
    }

    /** Returns the text of an application's file as the source of its application. */
    static ApplicationSource file(String name) {
        try {
            return ApplicationSource.json(URI.create(name + ".json"), Files.readString(FOLDER.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html() {
        return HtmlReport.of(result, forecast);
    }
}
