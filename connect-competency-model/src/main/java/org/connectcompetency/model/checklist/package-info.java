/** The checklist as data: its versions, its requirements, the changes between versions, and its tailoring. */
@NullMarked
package org.connectcompetency.model.checklist;

import org.jspecify.annotations.NullMarked;
