/** The library as a command: reads documents, calls the facade and writes the result. It judges nothing itself. */
@NullMarked
package org.connectcompetency.examples.commandline;

import org.jspecify.annotations.NullMarked;
