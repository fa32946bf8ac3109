package org.connectcompetency.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests on files that were changed. */
final class MutantRunner {

    private final Path folder;
    private final List<URL> classPath;

    /**
     * Sets up a runner.
     *
     * @param folder the folder for the changed files
     * @param classPath the places of this library's classes and tests
     */
    MutantRunner(Path folder, List<URL> classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * Runs tests until one fails.
     *
     * @param files the files that replace others of the same path
     * @param shared whether the classes of facts and rules may be shared with other mutants, unless a file replaces
     *     them
     * @param tests the names of the test classes
     * @return the first test that fails
     */
    Optional<String> firstFailure(Map<String, byte[]> files, boolean shared, List<String> tests) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            write(files);
            URL[] urls = Stream.concat(Stream.of(folder.toUri().toURL()), classPath.stream())
                    .toArray(URL[]::new);
            try (MutantLoader loader =
                    new MutantLoader(urls, name -> isAnew(name, files, shared), MutantRunner.class.getClassLoader())) {
                thread.setContextClassLoader(loader);
                return tests.stream()
                        .flatMap(test -> run(test, loader).stream())
                        .findFirst();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Classes that keep a validator or a checklist in a static field must be loaded again; sharing the others saves
     * most of the time.
     */
    private static boolean isAnew(String name, Map<String, byte[]> files, boolean shared) {
        String path = name.replace('.', '/') + ".class";
        return files.containsKey(path)
                || name.startsWith("org.connectcompetency.")
                        && (!shared
                                || name.matches(
                                        ".*Test(\\$.*)?|org\\.connectcompetency\\.rules\\.(internal\\.([a-z]+\\.)*|foresight\\.|testing\\.|secondopinion\\.)?[A-Z].*"));
    }

    private static Optional<String> run(String test, ClassLoader loader) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(loader, test))
                .build();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        Launcher launcher = LauncherFactory.create(config);
        CancellationToken token = CancellationToken.create();
        AtomicReference<String> failed = new AtomicReference<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.compareAndSet(
                            null,
                            finished.getUniqueId().replaceFirst("^.*\\[class:org\\.connectcompetency\\.", "[class:")
                                    + result.getThrowable()
                                            .map(thrown -> ": " + firstLine(thrown))
                                            .orElse(""));
                    token.cancel();
                }
            }
        };
        launcher.execute(LauncherExecutionRequestBuilder.request(request)
                .listeners(listener)
                .cancellationToken(token)
                .build());
        return Optional.ofNullable(failed.get());
    }

    private static String firstLine(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString().strip().lines().findFirst().orElse("");
    }

    private void write(Map<String, byte[]> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
