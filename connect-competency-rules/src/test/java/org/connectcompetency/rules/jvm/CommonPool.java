package org.connectcompetency.rules.jvm;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Stands for the launcher of an executable jar: the first call of the library is made in the common pool. */
public final class CommonPool {

    private CommonPool() {}

    /**
     * Prints what comes of using the library.
     *
     * @param args the class path of the library, the class that uses it, and the ways to do so
     */
    public static void main(String[] args) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String path : args[0].split(File.pathSeparator)) {
            urls.add(Path.of(path).toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        @SuppressWarnings("unchecked")
        Function<String, Callable<List<String>>> uses = (Function<String, Callable<List<String>>>)
                loader.loadClass(args[1]).getConstructor().newInstance();
        for (int i = 2; i < args.length; i++) {
            Callable<List<String>> use = uses.apply(args[i]);
            System.out.println(CompletableFuture.supplyAsync(() -> {
                        try {
                            return use.call();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .get());
        }
    }
}
