/**
 * The JSON of applications, checklists and results, what is wrong with a document, and how names and addresses are
 * compared.
 */
@NullMarked
package org.connectcompetency.model;

import org.jspecify.annotations.NullMarked;
