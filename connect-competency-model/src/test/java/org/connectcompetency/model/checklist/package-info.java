@NullMarked
package org.connectcompetency.model.checklist;

import org.jspecify.annotations.NullMarked;
