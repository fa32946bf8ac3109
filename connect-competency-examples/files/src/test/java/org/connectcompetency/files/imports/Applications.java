package org.connectcompetency.files.imports;

import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.AceOpportunity;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.application.CompetencyApplicationBuilder;
import org.connectcompetency.model.application.OpportunityOrigin;
import org.connectcompetency.model.application.OpportunityStage;

/** Applications to import into. */
final class Applications {

    private Applications() {}

    /** Returns an application with two people and two case studies, and nothing else. */
    static CompetencyApplication small() {
        return CompetencyJson.readApplication("""
                {
                  "submittedOn": "2026-06-15",
                  "partner": {"name": "Dunmarrow Voice Works", "tier": "ADVANCED", "servicesPathStage": "VALIDATED"},
                  "caseStudies": [
                    {"id": "ferries", "title": "Ferries", "customer": {"name": "Quillback Ferries", "relationship": "EXTERNAL"},
                     "offeredToOutsideCustomers": false, "edition": "CUSTOMER", "stage": "PRODUCTION", "active": true,
                     "primaryDeliveryPartner": true, "selfAssessmentAttached": false, "aceOpportunityId": "O5200004"},
                    {"id": "hotels", "title": "Hotels", "customer": {"name": "Inkwell Hotels", "relationship": "EXTERNAL"},
                     "offeredToOutsideCustomers": false, "edition": "CUSTOMER", "stage": "PRODUCTION", "active": true,
                     "primaryDeliveryPartner": true, "selfAssessmentAttached": false, "aceOpportunityId": "O999"}
                  ],
                  "personnel": [
                    {"id": "odile", "name": "Odile Farthing", "role": "DEVELOPER", "allocationPercent": 100, "connectExperience": true},
                    {"id": "ravi", "name": "Ravi Stonecrop", "role": "ENGINEER", "allocationPercent": 80, "connectExperience": true}
                  ]
                }
                """);
    }

    static CompetencyApplication with(AceOpportunity... opportunities) {
        return CompetencyApplicationBuilder.builder(small())
                .aceOpportunities(List.of(opportunities))
                .build();
    }

    /** Returns an opportunity as somebody typed it. */
    static AceOpportunity typed(String id) {
        return new AceOpportunity(
                id,
                "Typed by hand",
                OpportunityOrigin.PARTNER_ORIGINATED,
                OpportunityStage.PROSPECT,
                null,
                null,
                List.of("Amazon Connect Customer"),
                LocalDate.of(2025, 5, 5));
    }
}
