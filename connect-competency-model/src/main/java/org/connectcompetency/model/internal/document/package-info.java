/** The documents that are written of a checklist and of a result, where these differ from the objects themselves. */
@NullMarked
package org.connectcompetency.model.internal.document;

import org.jspecify.annotations.NullMarked;
