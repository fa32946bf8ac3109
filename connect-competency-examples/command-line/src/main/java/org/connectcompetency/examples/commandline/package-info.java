/**
 * The library as a command: reads documents, calls the facade, writes what it says. No judgement of its own is made
 * here.
 */
@NullMarked
package org.connectcompetency.examples.commandline;

import org.jspecify.annotations.NullMarked;
