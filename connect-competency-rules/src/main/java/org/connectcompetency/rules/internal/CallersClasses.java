package org.connectcompetency.rules.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.connectcompetency.rules.RuleSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that custom rules name: those of this library and of the engine as the library itself sees them,
 * and all others with the loader of the caller.
 */
public final class CallersClasses extends ClassLoader {

    private static final ClassLoader LIBRARY = CallersClasses.class.getClassLoader();

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader callers;

    private CallersClasses(ClassLoader callers) {
        super(LIBRARY);
        this.callers = callers;
    }

    /**
     * Returns a loader for the rules of a caller.
     *
     * @param callers the context class loader of the calling thread, if it has one
     */
    public static ClassLoader of(@Nullable ClassLoader callers) {
        if (callers == null) {
            return LIBRARY;
        }
        return seesThisLibrary(callers) ? callers : new CallersClasses(callers);
    }

    /** Returns whether classes of this library are the same for that loader; it may see none, or another copy. */
    static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return Class.forName(RuleSource.class.getName(), false, loader) == RuleSource.class;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return callers.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return callers.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return callers.getResources(name);
    }
}
