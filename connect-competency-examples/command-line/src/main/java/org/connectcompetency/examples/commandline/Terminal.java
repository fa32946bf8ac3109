package org.connectcompetency.examples.commandline;

import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Finds out whether a person watches what is written. */
final class Terminal {

    private Terminal() {}

    /** Returns whether a person watches standard output and has not asked for plain text (see no-color.org). */
    static boolean wantsColour() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !isDumb() && isTerminal(System.console());
    }

    /**
     * Returns whether standard error is a terminal on which a line can be redrawn, with no other output in between.
     * Java has a console only if standard input and output are terminals too, so this asks POSIX; on other systems the
     * answer is no.
     *
     * @param besideOutput whether standard output is written at the same time
     */
    static boolean wantsProgress(boolean besideOutput) {
        return !isDumb() && isTerminal(2) && !(besideOutput && isTerminal(1));
    }

    private static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    private static boolean isTerminal(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                            .redirectOutput(Redirect.INHERIT)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From Java 22 on, there is a console even without a terminal, and a method that tells the two apart. */
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
