package org.connectcompetency.rules.jvm;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library and the engine in a class loader of their own, as new as in a JVM that has just started. */
final class OwnLoader implements AutoCloseable {

    private final URLClassLoader loader;

    OwnLoader() {
        this("");
    }

    private OwnLoader(String missing) {
        loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader()) {
            @Override
            public Enumeration<URL> findResources(String name) throws IOException {
                return name.equals(missing) ? Collections.emptyEnumeration() : super.findResources(name);
            }
        };
    }

    /** Returns one in which no jar has that resource. */
    static OwnLoader without(String resource) {
        return new OwnLoader(resource);
    }

    /** Returns a way to use the library there. */
    Callable<List<String>> use(String way) {
        try {
            @SuppressWarnings("unchecked") // as the class says
            Function<String, Callable<List<String>>> uses = (Function<String, Callable<List<String>>>)
                    loader.loadClass(UseOfAll.class.getName()).getConstructor().newInstance();
            return uses.apply(way);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    /** Runs something in a new thread with that context class loader. */
    static <T> T inThread(@Nullable ClassLoader context, Callable<T> something) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            T result = something.call();
            if (Thread.currentThread().getContextClassLoader() != context) {
                throw new AssertionError("The thread must have its loader again.");
            }
            return result;
        });
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(OwnLoader::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
