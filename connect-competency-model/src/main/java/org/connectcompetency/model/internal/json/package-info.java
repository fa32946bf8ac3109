/** Reads and writes records as JSON; knows nothing of applications or checklists. */
@NullMarked
package org.connectcompetency.model.internal.json;

import org.jspecify.annotations.NullMarked;
