/**
 * Reading and writing applications, checklists and results as JSON, the problems of a document, and the comparison of
 * names and of web addresses.
 */
@NullMarked
package org.connectcompetency.model;

import org.jspecify.annotations.NullMarked;
