/** The documents that are written for a checklist and for a result, where they differ from the objects themselves. */
@NullMarked
package org.connectcompetency.model.internal.document;

import org.jspecify.annotations.NullMarked;
