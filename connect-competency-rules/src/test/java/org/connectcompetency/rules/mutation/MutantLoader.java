package org.connectcompetency.rules.mutation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Loads the classes of a mutant, and again those that mutants must not share; its parent loads all others. */
final class MutantLoader extends URLClassLoader {

    private final Predicate<String> anew;

    /**
     * Sets up a loader.
     *
     * @param folders the folders of classes and resources, those of the mutant first
     * @param anew says whether to load the class of a name again, although the parent has it
     * @param parent loads everything else
     */
    MutantLoader(URL[] folders, Predicate<String> anew, ClassLoader parent) {
        super(folders, parent);
        this.anew = anew;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!anew.test(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    /** Returns only the first of our own resources, so that the mutant's replaces that of the build. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL own = findResource(name);
        return own == null ? super.getResources(name) : Collections.enumeration(List.of(own));
    }
}
