package org.connectcompetency.examples.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.checklist.Requirement;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.rules.CompetencyValidator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the checklist that applications are judged by, with the rules that look at each requirement. */
@RestController
class ChecklistResource {

    private final byte[] checklist;

    ChecklistResource(CompetencyValidator validator) {
        Map<String, List<RuleReference>> rules = new HashMap<>();
        for (Requirement each : validator.checklist().requirements()) {
            rules.put(each.id(), validator.rules(each.id()));
        }
        checklist = CompetencyJson.write(validator.checklist(), rules).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/checklist", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] checklist() {
        return checklist;
    }
}
