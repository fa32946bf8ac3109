package org.connectcompetency.rules.mutation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Has the classes of a mutant, and anew those that must not be shared with other mutants; all others are its parent's.
 */
final class MutantLoader extends URLClassLoader {

    private final Predicate<String> anew;

    /**
     * Sets up a loader.
     *
     * @param folders where classes and resources are, those of the mutant first
     * @param anew whether to load a class of that name although the parent has it
     * @param parent has everything else
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

    /** Returns one only of what is ours, so that what the mutant replaces is gone. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL own = findResource(name);
        return own == null ? super.getResources(name) : Collections.enumeration(List.of(own));
    }
}
