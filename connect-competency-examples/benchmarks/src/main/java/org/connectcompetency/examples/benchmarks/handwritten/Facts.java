package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Placeholders;
import org.jspecify.annotations.Nullable;

/** The application that is judged, the day, and the case studies sorted by id. */
record Facts(
        CompetencyApplication application, LocalDate asOf, List<CaseStudy> caseStudies, Placeholders placeholders) {

    boolean says(@Nullable String text) {
        return placeholders.say(text);
    }
}
