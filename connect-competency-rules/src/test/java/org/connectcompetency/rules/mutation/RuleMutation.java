package org.connectcompetency.rules.mutation;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.rules.CompetencyValidator;

/** Makes the mutants of all files, or of those whose path contains a word, and runs the tests on each. */
final class RuleMutation {

    static final String RULES = "org/connectcompetency/rules/";

    private static final String CATALOGUE = "org/connectcompetency/model/checklist/2026-02.json";
    private static final String DOCUMENTARY = RULES + "documentary/documentary.drl";
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MODEL = Path.of("../connect-competency-model");
    private static final Path EXPLANATIONS = Path.of("src/test/resources/mutation/explained-survivors.txt");

    /**
     * Tests that are not run: those of how rules are written, compiled and loaded, of the JVM and its packages, and
     * those of callers' rules, say nothing about ours; most wrong rules obey the laws as well, and the laws take longer
     * than all other tests together. So do those that judge every day or every choice: they hold one use of the rules
     * to another. What was recorded notices every change, and says nothing of what is right.
     */
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile(".*\\.(CanonicalReferenceTest|ReadmeTest)|.*\\.rules\\."
                    + "(RuleTreeTest|(internal|custom|testing|mutation|jvm|walls|fuzz)\\..*|foresight\\.Every.*"
                    + "|secondopinion\\.(Laws|ApplicationGenerator|RecordedResults).*)");

    private static final Pattern SLOW =
            Pattern.compile(".*\\.(secondopinion\\..*|foresight\\..*|DocumentaryCatalogueTest)");

    /** Whether the tests noticed the change; a mutant that does not compile says nothing about them. */
    enum Verdict {
        KILLED,
        SURVIVED,
        NOT_VIABLE
    }

    /**
     * The outcome of one mutant.
     *
     * @param mutant the mutant
     * @param verdict whether the tests noticed it
     * @param by the test that failed, if any
     */
    record Outcome(Mutant mutant, Verdict verdict, String by) {}

    private final Map<String, String> drl = new TreeMap<>();
    private final List<URL> classPath = new ArrayList<>();
    private final List<String> ruleTests;
    private final List<String> modelTests;
    private final MutantCompiler compiler;
    private final Map<String, String> explanations;

    RuleMutation() throws IOException {
        for (Path file : files(RESOURCES.resolve(RULES), ".drl")) {
            drl.put(RESOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        for (Class<?> ours : List.of(CompetencyValidator.class, Checklist.class, RuleMutation.class)) {
            classPath.add(ours.getProtectionDomain().getCodeSource().getLocation());
        }
        classPath.add(MODEL.resolve("target/test-classes/").toUri().toURL());
        ruleTests = tests(Path.of("target/test-classes"));
        modelTests = tests(MODEL.resolve("target/test-classes"));
        try (var in = RuleMutation.class.getClassLoader().getResourceAsStream(MutantCompiler.CLASSES)) {
            compiler = new MutantCompiler(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        explanations = MutationReport.explanations(Files.readAllLines(EXPLANATIONS));
    }

    /** Runs the mutants of the files whose path contains that word; those of all files if it is empty. */
    MutationReport run(String word, int threads) throws Exception {
        List<Mutant> mutants = new ArrayList<>();
        drl.forEach((file, text) -> mutants.addAll(DrlMutations.of(file, text, RuleMutation::constants)));
        mutants.addAll(CatalogueMutations.of(
                CATALOGUE, Files.readString(MODEL.resolve("src/main/resources").resolve(CATALOGUE))));
        mutants.removeIf(mutant -> !mutant.file().contains(word));
        requireThatTestsPass(mutants);

        ConcurrentLinkedQueue<Mutant> open = new ConcurrentLinkedQueue<>(mutants);
        Map<Mutant, Outcome> outcomes = new ConcurrentHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                MutantRunner runner = runner(i);
                workers.add(pool.submit(() -> {
                    for (Mutant next = open.poll(); next != null; next = open.poll()) {
                        long start = System.nanoTime();
                        Outcome outcome = outcome(next, runner, tests(next));
                        outcomes.put(next, outcome);
                        System.out.printf(
                                "%d/%d %d ms %s %s %s%n",
                                outcomes.size(),
                                mutants.size(),
                                (System.nanoTime() - start) / 1_000_000,
                                outcome.verdict(),
                                next,
                                outcome.by());
                        System.out.flush();
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return new MutationReport(mutants.stream().map(outcomes::get).toList(), explanations);
    }

    /**
     * Checks that the tests pass without a change: otherwise a failure says nothing about the change. This also shows
     * that the rules work when they are put together here as they do when the build makes them.
     */
    private void requireThatTestsPass(List<Mutant> mutants) {
        Map<String, Mutant> byPackage = new TreeMap<>();
        mutants.stream()
                .filter(mutant -> drl.containsKey(mutant.file()))
                .forEach(mutant -> byPackage.put(folder(mutant.file()), mutant));
        boolean first = true;
        for (Mutant mutant : byPackage.values()) {
            Mutant unchanged =
                    new Mutant(mutant.file(), mutant.place(), mutant.line(), "unchanged", drl.get(mutant.file()));
            List<String> all = tests(mutant);
            // All tests once; those beside the rules for each package.
            Outcome outcome = outcome(
                    unchanged,
                    runner(0),
                    first
                            ? all
                            : all.stream()
                                    .filter(test -> isBeside(test, mutant.file()))
                                    .toList());
            if (outcome.verdict() != Verdict.SURVIVED) {
                throw new IllegalStateException("The tests must pass before anything is changed: " + outcome);
            }
            first = false;
        }
    }

    private MutantRunner runner(int number) {
        return new MutantRunner(Path.of("target/mutants/" + number), classPath);
    }

    private Outcome outcome(Mutant mutant, MutantRunner runner, List<String> tests) {
        boolean catalogue = mutant.file().equals(CATALOGUE);
        Optional<Map<String, byte[]>> files = catalogue
                ? Optional.of(Map.of(CATALOGUE, mutant.text().getBytes(StandardCharsets.UTF_8)))
                : compiler.compile(mutant);
        if (files.isEmpty()) {
            return new Outcome(mutant, Verdict.NOT_VIABLE, "");
        }
        Optional<String> failure = runner.firstFailure(files.get(), !catalogue, tests);
        return new Outcome(mutant, failure.isPresent() ? Verdict.KILLED : Verdict.SURVIVED, failure.orElse(""));
    }

    /**
     * Returns the tests, those closest to the mutant first and the slowest last. Of a change that nobody could notice
     * the slowest say nothing more, and such changes take most of the time.
     */
    private List<String> tests(Mutant mutant) {
        boolean catalogue = mutant.file().equals(CATALOGUE);
        List<String> all = new ArrayList<>(ruleTests);
        if (catalogue) {
            all.addAll(modelTests);
        }
        all.removeIf(test -> OF_SOMETHING_ELSE.matcher(test).matches());
        if (explanations.containsKey(MutationReport.key(mutant))) {
            all.removeIf(test -> SLOW.matcher(test).matches());
        }
        List<Predicate<String>> order = List.of(
                test -> catalogue && test.endsWith(".ChecklistOutlineTest"),
                test -> mutant.file().contains(kebabCase(test)),
                test -> isBeside(test, catalogue ? DOCUMENTARY : mutant.file()),
                test -> !SLOW.matcher(test).matches(),
                test -> true);
        all.sort(Comparator.comparing(test -> IntStream.range(0, order.size())
                .filter(i -> order.get(i).test(test))
                .findFirst()
                .orElseThrow()));
        return all;
    }

    private static boolean isBeside(String test, String file) {
        return folder(test.replace('.', '/')).equals(folder(file));
    }

    /** Returns {@code learning-badges} for {@code org.connectcompetency.LearningBadgesTest}. */
    private static String kebabCase(String test) {
        return test.replaceFirst("^.*\\.", "")
                .replaceFirst("Test$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> constants(String type) {
        try {
            Object[] constants =
                    Class.forName("org.connectcompetency.model." + type).getEnumConstants();
            return constants == null
                    ? List.of()
                    : Arrays.stream(constants)
                            .map(each -> ((Enum<?>) each).name())
                            .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static List<String> tests(Path classes) throws IOException {
        return files(classes, "Test.class").stream()
                .map(file -> classes.relativize(file)
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.')
                        .replaceFirst("\\.class$", ""))
                .toList();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
