package org.connectcompetency.examples.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Predicate;

/**
 * The streams that a run reads and writes.
 *
 * @param in standard input
 * @param out standard output; not a {@link PrintStream}, because that would hide errors
 * @param err standard error
 * @param terminal whether a person watches standard output, so that colour helps
 * @param progress whether a person watches standard error, so that progress helps; its argument says whether standard
 *     output is written at the same time
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal, Predicate<Boolean> progress) {}
