/**
 * Takes what other systems say of a partner into an application: opportunities of Partner Central, badges, and
 * Well-Architected reviews. Each import is a small record with the files to read; {@code into} reads them and answers
 * with the application as it is then, and a report of what was taken, what was left out and why, and what does not
 * agree.
 */
@NullMarked
package org.connectcompetency.files.imports;

import org.jspecify.annotations.NullMarked;
