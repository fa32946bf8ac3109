package org.connectcompetency.examples.benchmarks;

import java.nio.file.Path;
import org.connectcompetency.rules.CompetencyValidator;
import org.kie.api.KieBase;

/** A process that makes the rules ready in one way, and ends. */
public final class EngineStart {

    private EngineStart() {}

    /** Takes the name of the way and, for {@code kie-container}, the kjar. */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "library" -> print(CompetencyValidator.create().rules().size());
            case "kie-container" -> print(RuleEngines.loaded(Path.of(args[1])));
            case "executable-model" -> print(RuleEngines.compiled(RuleEngines.Compiler.EXECUTABLE_MODEL));
            case "classic" -> print(RuleEngines.compiled(RuleEngines.Compiler.CLASSIC));
            case "make-kjar" -> {
                RuleEngines.writeKjar(Path.of(args[1]));
                System.out.println("made " + args[1]);
            }
            default -> throw new IllegalArgumentException("There is no way to run rules called " + args[0] + ".");
        }
    }

    private static void print(KieBase rules) {
        print((int) rules.getKiePackages().stream()
                .mapToLong(each -> each.getRules().size())
                .sum());
    }

    private static void print(int rules) {
        System.out.println(rules + " rules");
    }
}
