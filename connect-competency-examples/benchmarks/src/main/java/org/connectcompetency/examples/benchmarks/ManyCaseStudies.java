package org.connectcompetency.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CaseStudyBuilder;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.CustomerBuilder;
import org.connectcompetency.model.application.Response;
import org.connectcompetency.model.application.ResponseBuilder;

/** An application with more case studies than are needed. */
final class ManyCaseStudies {

    private ManyCaseStudies() {}

    /**
     * Returns the READY application with so many case studies in place of its own: copies of them for other customers,
     * of which some are no longer active, have no public reference, or went into production earlier.
     */
    static CompetencyApplication of(int number) {
        CompetencyApplication ready = Applications.shipped("ready");
        List<CaseStudy> caseStudies = new ArrayList<>();
        List<Response> responses = new ArrayList<>(ready.responses().stream()
                .filter(each -> each.caseStudy() == null)
                .toList());
        for (int i = 0; i < number; i++) {
            CaseStudy model = ready.caseStudies().get(i % ready.caseStudies().size());
            String id = String.format(Locale.ROOT, "candidate-%02d", i);
            caseStudies.add(CaseStudyBuilder.builder(model)
                    .id(id)
                    .customer(CustomerBuilder.builder(model.customer())
                            .name("Customer " + i)
                            .legalEntity("Customer " + i + " Incorporated")
                            .build())
                    .active(i % 7 != 3)
                    .publicReference(i % 3 == 1 ? null : model.publicReference())
                    .productionOn(ready.submittedOn().minusMonths(1 + i % 17).minusDays(i))
                    .build());
            for (Response each : ready.responses()) {
                if (model.id().equals(each.caseStudy())) {
                    responses.add(ResponseBuilder.builder(each).caseStudy(id).build());
                }
            }
        }
        return CompetencyApplicationBuilder.builder(ready)
                .caseStudies(caseStudies)
                .responses(responses)
                .build();
    }
}
