package org.connectcompetency.rules.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.RuleProblem;

/** Reads, judges and writes what has characters beyond ASCII. */
public final class CharsetProbe {

    private CharsetProbe() {}

    /** Prints in UTF-8 what came of the files in a folder. */
    public static void main(String[] args) throws IOException {
        System.out.write(run(Path.of(args[0])).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** Returns what came of the files in a folder. */
    static String run(Path folder) {
        CompetencyApplication application = CompetencyJson.readApplication(folder.resolve("application.json"));
        List<String> all = new ArrayList<>();
        CompetencyValidator validator =
                CompetencyValidator.builder().rules(folder.resolve("good.drl")).build();
        all.add(validator.customRules().toString());
        all.add(CompetencyJson.write(validator.validate(application)));
        all.add(String.valueOf(CompetencyJson.readApplication(CompetencyJson.write(application))
                .equals(application)));
        all.add(validator.explain(application, "ACME-001").firings().toString());
        for (String broken : List.of("field.drl", "consequence.drl")) {
            try {
                CompetencyValidator.builder().rules(folder.resolve(broken)).build();
            } catch (InvalidRulesException e) {
                for (RuleProblem problem : e.problems()) {
                    all.add(problem.toString());
                }
            }
        }
        try {
            CompetencyValidator.builder()
                    .rules(folder.resolve("failing.drl"))
                    .build()
                    .validate(application);
        } catch (RuleExecutionException e) {
            all.add(e.getMessage());
        }
        return String.join("\n", all);
    }
}
