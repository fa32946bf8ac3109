package org.connectcompetency.examples.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Predicate;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; a bare stream, because a {@link PrintStream} would keep errors to itself
 * @param err standard error
 * @param terminal whether a person watches standard output, so that colour helps
 * @param progress whether a person watches standard error, so that progress helps; asked with whether standard output
 *     is written meanwhile
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal, Predicate<Boolean> progress) {}
