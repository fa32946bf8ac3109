package org.connectcompetency.examples.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; a bare stream, because a {@link PrintStream} would keep errors to itself
 * @param err standard error
 * @param terminal whether a person watches standard output, so that colour helps
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}
