package org.connectcompetency.rules.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.RuleReference;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.connectcompetency.rules.Samples;
import org.connectcompetency.rules.custom.Drl;

/**
 * Uses the library in the calling thread in one way or another, and says what came of it. The types in its signature
 * are those of the JDK, so that it can be called in another class loader.
 */
public final class UseOfAll implements Function<String, Callable<List<String>>> {

    @Override
    public Callable<List<String>> apply(String way) {
        return switch (way) {
            case "built-in rules" -> UseOfAll::builtInRules;
            case "rules that are discovered" -> UseOfAll::discoveredRules;
            case "rules of a file" -> UseOfAll::rulesOfFile;
            case "rules that fail" -> UseOfAll::failingRules;
            case "one requirement" -> oneRequirement();
            case "rules that are not there" -> UseOfAll::missingRules;
            case "a listener" -> UseOfAll::listener;
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static CompetencyApplication ready() {
        return Samples.ready().build();
    }

    private static List<String> builtInRules() {
        ValidationResult result = CompetencyValidator.create().validate(ready());
        return List.of(
                result.verdict().name(), String.valueOf(result.requirements().size()));
    }

    private static List<String> discoveredRules() {
        CompetencyValidator validator =
                CompetencyValidator.builder().discoverRules().build();
        List<String> found = new ArrayList<>();
        for (RuleReference rule : validator.customRules()) {
            found.add(rule.file() + ": " + rule.name());
        }
        for (Finding finding : validator.validate(ready()).findings()) {
            found.add(finding.requirement() + " " + finding.code());
        }
        return found;
    }

    private static List<String> rulesOfFile() {
        Path file = Path.of("src/test/resources/custom-rules/acme.drl");
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules(file)
                .rulesFromResource("custom-rules/provided.drl")
                .build();
        List<String> found = new ArrayList<>();
        for (Finding finding : validator.validate(ready()).findings()) {
            found.add(finding.requirement() + " " + finding.code());
        }
        return found;
    }

    private static List<String> failingRules() {
        String drl =
                Drl.acme("$a : Assessment( requirement == \"ACME-001\" )", "throw new RuntimeException( \"no\" );");
        CompetencyValidator validator =
                CompetencyValidator.builder().rules("acme.drl", drl).build();
        try {
            return List.of(validator.validate(ready()).verdict().name());
        } catch (RuleExecutionException e) {
            return List.of(e.getMessage());
        }
    }

    /** Built by whoever asks for it, and used by the thread that calls. */
    private static Callable<List<String>> oneRequirement() {
        CompetencyValidator validator = CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        Drl.acme(
                                "$a : Assessment( requirement == \"ACME-001\" )",
                                "insert( $a.warning( \"seen\", \"m\", \"r\" ) );"))
                .build();
        return () -> List.of(
                validator.validateOnly("ACME-001", ready()).findings().get(0).code(),
                validator.validateOnly("1.1", ready()).status().name(),
                validator.explain(ready(), "ACME-001").firings().get(0).rule());
    }

    private static List<String> missingRules() {
        try {
            return discoveredRules();
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }

    private static List<String> listener() {
        List<String> loaders = new ArrayList<>();
        CompetencyValidator.create()
                .with(firing ->
                        loaders.add(String.valueOf(Thread.currentThread().getContextClassLoader())))
                .validate(ready());
        return loaders.stream().distinct().toList();
    }
}
