/** Our reading and writing as Jackson's data binding calls it. Nothing else of the library may need data binding. */
@NullMarked
package org.connectcompetency.model.internal.databind;

import org.jspecify.annotations.NullMarked;
