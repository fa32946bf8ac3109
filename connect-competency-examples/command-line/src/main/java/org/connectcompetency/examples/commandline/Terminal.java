package org.connectcompetency.examples.commandline;

import java.io.Console;

/** Whether standard output is a terminal. */
final class Terminal {

    private Terminal() {}

    /** Returns whether a person watches standard output and has not asked for plain text (see no-color.org). */
    static boolean wantsColour() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && isTerminal(System.console());
    }

    /** From Java 22 on there is a console even where there is no terminal, and only then a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
