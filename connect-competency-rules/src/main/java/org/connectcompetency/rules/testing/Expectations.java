package org.connectcompetency.rules.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which tests saw which requirement fail and which saw it pass, in this JVM so far. */
final class Expectations {

    private static final String KIT = Expectations.class.getPackageName();

    private static final Map<String, Set<String>> FAILING = new ConcurrentSkipListMap<>();
    private static final Map<String, Set<String>> PASSING = new ConcurrentSkipListMap<>();

    private Expectations() {}

    /** Records that the calling test saw a BLOCKER, or none. */
    static void note(String requirement, boolean blocker) {
        String test = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(KIT + ".Rule")
                                && !frame.getClassName().startsWith(KIT + ".Expect"))
                        .findFirst()
                        .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
                        .orElse("unknown"));
        (blocker ? FAILING : PASSING)
                .computeIfAbsent(requirement, id -> new ConcurrentSkipListSet<>())
                .add(test);
    }

    /** Returns the tests that saw the requirement with a BLOCKER. */
    static Set<String> failing(String requirement) {
        return FAILING.getOrDefault(requirement, Set.of());
    }

    /** Returns the tests that saw the requirement without one. */
    static Set<String> passing(String requirement) {
        return PASSING.getOrDefault(requirement, Set.of());
    }
}
