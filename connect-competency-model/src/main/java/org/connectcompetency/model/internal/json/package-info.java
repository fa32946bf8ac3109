/** Reading and writing records as JSON, without knowledge of applications or checklists. */
@NullMarked
package org.connectcompetency.model.internal.json;

import org.jspecify.annotations.NullMarked;
