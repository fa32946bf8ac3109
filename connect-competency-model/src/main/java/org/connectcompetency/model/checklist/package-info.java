/** The checklist as data: its versions, its requirements, what changed between versions, and how it is tailored. */
@NullMarked
package org.connectcompetency.model.checklist;

import org.jspecify.annotations.NullMarked;
