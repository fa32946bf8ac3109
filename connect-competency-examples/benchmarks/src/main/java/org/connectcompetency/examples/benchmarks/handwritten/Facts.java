package org.connectcompetency.examples.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.CompetencyApplication;

/** What is judged: an application on a day, with its case studies by id. */
record Facts(CompetencyApplication application, LocalDate asOf, List<CaseStudy> caseStudies) {}
