/** A jar of custom rules: what a team of its own adds to the checklist. */
package org.connectcompetency.examples.customrules;
