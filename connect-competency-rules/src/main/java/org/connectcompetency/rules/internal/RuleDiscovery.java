package org.connectcompetency.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.connectcompetency.rules.RuleSetProvider;
import org.connectcompetency.rules.RuleSource;
import org.jspecify.annotations.Nullable;

/** Looks for the rules that jars ship, with the loader of the calling thread and with that of this library. */
public final class RuleDiscovery {

    private static final String ENTRY = "META-INF/services/" + RuleSetProvider.class.getName();

    private final @Nullable ClassLoader callers;
    private final ClassLoader library = RuleDiscovery.class.getClassLoader();

    /**
     * Sets up a search.
     *
     * @param callers the context class loader of the calling thread, if it has one
     */
    public RuleDiscovery(@Nullable ClassLoader callers) {
        this.callers = callers;
    }

    /**
     * Returns the DRL files of all providers, each once.
     *
     * @throws IllegalStateException if there is none
     */
    public List<RuleSource> sources() {
        Map<Class<?>, RuleSetProvider> providers = new LinkedHashMap<>();
        if (callers != null && CallersClasses.seesThisLibrary(callers)) {
            addProviders(callers, providers);
        }
        addProviders(library, providers);
        // Two loaders may have a copy each of one provider.
        Set<RuleSource> sources = new LinkedHashSet<>();
        providers.values().forEach(provider -> sources.addAll(rules(provider)));
        if (sources.isEmpty()) {
            throw new IllegalStateException(nothingFound(List.copyOf(providers.keySet())));
        }
        return new ArrayList<>(sources);
    }

    private static void addProviders(ClassLoader loader, Map<Class<?>, RuleSetProvider> providers) {
        ServiceLoader.load(RuleSetProvider.class, loader).stream()
                .filter(each -> !providers.containsKey(each.type()))
                .forEach(each -> providers.put(each.type(), each.get()));
    }

    /** A provider reads its files from its own jar, which no other loader need see. */
    private static List<RuleSource> rules(RuleSetProvider provider) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(provider.getClass().getClassLoader());
        try {
            return provider.rules();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String nothingFound(List<Class<?>> providers) {
        String found = providers.isEmpty()
                ? "there is no " + ENTRY
                : providers.stream().map(Class::getName).toList() + " has none";
        return "discoverRules() must find rules, but " + found
                + ". It looked with the context class loader of the thread ("
                + describe() + ") and with the class loader of this library (" + library
                + "). Put the jar with the rules"
                + " where one of them sees it, name its provider in that file, or leave discoverRules() out.";
    }

    private String describe() {
        if (callers == null) {
            return "none";
        }
        return CallersClasses.seesThisLibrary(callers)
                ? callers.toString()
                : callers + ", which does not see this library";
    }
}
