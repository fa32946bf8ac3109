/** The library in other surroundings than those of the tests: class loaders, charsets, and JVMs of their own. */
@NullMarked
package org.connectcompetency.rules.jvm;

import org.jspecify.annotations.NullMarked;
